package seaworthy.lib.letters_test

import data.seaworthy.lib.letters

test_pass_digits if {
	letters.are_digits("0123")
	every text in ["", "1a", "a1", "1 ", "-1", "1.5", "٣", 1, null] {
		not letters.are_digits(text)
	}
}

test_pass_port_numbers if {
	letters.is_port_number("8080")
	letters.is_port_number("99999")
	every text in ["", "0", "080", "100000", "http", "80a", 8080] {
		not letters.is_port_number(text)
	}
}

test_pass_labels if {
	letters.is_label("grpc-web1")
	letters.is_label("-")
	every text in ["Http", "a_b", "a b", "é", "a.b"] {
		not letters.is_label(text)
	}
}

test_pass_letters if {
	letters.has_letter("80a")
	letters.has_letter("A-1")
	not letters.has_letter("80-81")
	not letters.has_letter("")
}
