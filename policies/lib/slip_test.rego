package seaworthy.lib.slip_test

import data.seaworthy.lib.slip

test_pass_suffixes_are_respelt if {
	every text, meant in {
		"512MB": "512M", "1GB": "1G", "1 Gi": "1Gi", "512mi": "512Mi", "2gib": "2Gi", "1.5 GiB": "1.5Gi", "64b": "64", "5g": "5G",
	} {
		slip.respelt(text) == meant
	}
}

test_fail_valid_and_unreadable_texts_are_left_alone if {
	every text in {"512Mi", "1", "", "lots", "1 2", "12 apples", "1..5", null, true, []} {
		not slip.respelt(text)
	}
}

test_pass_cpu_that_was_meant_as_millicores if {
	slip.millicores(250) == "250m"
	slip.millicores("250") == "250m"
	slip.millicores("100M") == "100m"
	slip.millicores("500Mi") == "500m"
	not slip.millicores("2Gi")
	not slip.millicores("1k")
}

test_pass_memory_that_was_meant_as_mebibytes if {
	slip.mebibytes("512m") == "512Mi"
	slip.mebibytes(512) == "512Mi"
	slip.mebibytes("65536") == "65536Mi"
	not slip.mebibytes(65537)
	not slip.mebibytes("512k")
}
