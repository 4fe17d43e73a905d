package seaworthy.lib.quantity_test

import data.seaworthy.lib.quantity

_values := [
	["0", 0], ["1", 1], ["007", 7], ["+5", 5], ["-5", -5], ["5.", 5], [".5", 0.5], ["0.5", 0.5], ["100m", 0.1],
	["1500000u", 1.5], ["2000000000n", 2], ["1k", 1000], ["1M", 1000000], ["2G", 2000000000], ["1T", 1000000000000],
	["1P", 1000000000000000], ["1E", 1000000000000000000], ["1Ki", 1024], ["128Mi", 134217728],
	["1.5Gi", 1610612736], ["1Ti", 1099511627776], ["1Pi", 1125899906842624], ["3Ei", 3458764513820540928],
	["1e3", 1000], ["1E3", 1000], ["1e+3", 1000], ["12e-2", 0.12], ["1.5e3", 1500], [2, 2], [0.25, 0.25], [" 2Ki\n", 2048],
]

test_pass_every_suffix_and_exponent_is_read if {
	every example in _values {
		quantity.value(example[0]) == example[1]
	}
}

test_pass_millis_and_bytes if {
	quantity.millis("250m") == 250
	quantity.millis(0.3) == 300
	quantity.millis("2") == 2000
	quantity.bytes("64Mi") == 67108864
}

test_pass_equal_values_written_differently_are_equal if {
	quantity.value("100m") == quantity.value("0.1")
	quantity.value("0.3") == quantity.value("300m")
	quantity.value("0.1Gi") == quantity.value("107374182400m")
	quantity.value("1Ei") > quantity.value("1152921504606846975")
}

test_fail_what_is_no_quantity_is_undefined if {
	every text in {
		"", " ", "Mi", "1 Gi", "512MB", "1gb", "1mi", "1KI", "0x10", "1.2.3", "--1", "1e3Mi", "1e", "e3", "1e3.5",
		"1Mii", "-", ".", "1,5", "NaN", "Infinity", "ten", true, null, [], {},
	} {
		not quantity.is_valid(text)
	}
}

test_pass_suffix_as_written if {
	quantity.suffix("512m") == "m"
	quantity.suffix("1.5Gi") == "Gi"
	quantity.suffix("1e3") == ""
	quantity.suffix(2) == ""
}
