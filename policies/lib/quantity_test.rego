package seaworthy.lib.quantity_test

import data.seaworthy.lib.quantity
import data.seaworthy.lib.testing.examples

test_pass_every_example if {
	count(examples.quantities) > 0
	every example in examples.quantities {
		_value(example[0]) == example[1]
	}
}

_value(text) := quantity.value(text) if quantity.is_valid(text)

_value(text) := null if not quantity.is_valid(text)

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

test_pass_suffix_as_written if {
	quantity.suffix("512m") == "m"
	quantity.suffix("1.5Gi") == "Gi"
	quantity.suffix("1e3") == ""
	quantity.suffix(2) == ""
}
