package seaworthy.lib.unit_typos_test

import data.seaworthy.lib.unit_typos

test_pass_units_are_corrected if {
	every text, meant in {
		"512MB": "512M", "1GB": "1G", "1 Gi": "1Gi", "512mi": "512Mi", "2gib": "2Gi", "1.5 GiB": "1.5Gi", "64b": "64", "5g": "5G",
	} {
		unit_typos.corrected_unit(text) == meant
	}
}

test_fail_valid_and_unreadable_texts_are_left_alone if {
	every text in {"512Mi", "1", "", "lots", "1 2", "12 apples", "1..5", null, true, []} {
		not unit_typos.corrected_unit(text)
	}
}

test_pass_cpu_meant_as_millicores if {
	unit_typos.millicores(250) == "250m"
	unit_typos.millicores("250") == "250m"
	unit_typos.millicores("100M") == "100m"
	unit_typos.millicores("500Mi") == "500m"
	not unit_typos.millicores("2Gi")
	not unit_typos.millicores("1k")
}

test_pass_memory_meant_as_mebibytes if {
	unit_typos.mebibytes("512m") == "512Mi"
	unit_typos.mebibytes(512) == "512Mi"
	unit_typos.mebibytes("65536") == "65536Mi"
	not unit_typos.mebibytes(65537)
	not unit_typos.mebibytes("512k")
}
