# METADATA
# title: Letters
# description: >-
#   Which characters a text is made of. Without regular expressions: compiling one takes longer in WebAssembly than a rule
#   takes for a whole pod, and it is compiled again for each object.
package seaworthy.lib.letters

# METADATA
# description: The text is one or more digits.
are_digits(text) if {
	is_string(text)
	text != ""
	trim(text, "0123456789") == ""
}

# METADATA
# description: The number of a port, from 1 to 99999, without a zero before it.
is_port_number(text) if {
	are_digits(text)
	count(text) <= 5
	not startswith(text, "0")
}

# METADATA
# description: The text has nothing but lower-case letters of ASCII, digits and hyphens.
is_label(text) if trim(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""

# METADATA
# description: The text has a letter.
has_letter(text) if lower(text) != upper(text)
