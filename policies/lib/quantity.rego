# METADATA
# title: Quantities
# description: >-
#   Kubernetes resource quantities (k8s.io/apimachinery resource.Quantity): `250m`, `0.5`, `128Mi`, `1e3`, `2`.
#   Undefined for what is no quantity. Written without regular expressions: compiling one costs more
#   in WebAssembly than all the quantities of a pod. `src/compare` reads quantities too, to add them up without any
#   rule; both are tested with `testing/quantities.json`.
package seaworthy.lib.quantity

# Numerator and denominator of each suffix, so that values that are equal compare as equal.
# A function, since a table would be made again in WebAssembly for each rule of each object.
_suffix_scale("") := [1, 1]

_suffix_scale("n") := [1, 1000000000]

_suffix_scale("u") := [1, 1000000]

_suffix_scale("m") := [1, 1000]

_suffix_scale("k") := [1000, 1]

_suffix_scale("M") := [1000000, 1]

_suffix_scale("G") := [1000000000, 1]

_suffix_scale("T") := [1000000000000, 1]

_suffix_scale("P") := [1000000000000000, 1]

_suffix_scale("E") := [1000000000000000000, 1]

_suffix_scale("Ki") := [1024, 1]

_suffix_scale("Mi") := [1048576, 1]

_suffix_scale("Gi") := [1073741824, 1]

_suffix_scale("Ti") := [1099511627776, 1]

_suffix_scale("Pi") := [1125899906842624, 1]

_suffix_scale("Ei") := [1152921504606846976, 1]

# Most decimals or zeros that are read; a quantity above 2^63-1 does not exist.
_zeros := "000000000000000000000000"

# METADATA
# description: The quantity in its base unit (cores, bytes).
value(quantity) := numerator / denominator if [numerator, denominator] := _fraction(quantity)

# METADATA
# description: The quantity in thousandths of its base unit (millicores).
millis(quantity) := (numerator * 1000) / denominator if [numerator, denominator] := _fraction(quantity)

# METADATA
# description: The quantity in bytes.
bytes(quantity) := value(quantity)

# METADATA
# description: The quantity can be read.
is_valid(quantity) if _fraction(quantity)

# METADATA
# description: The suffix as written (`Mi`, `m`), empty when there is none.
suffix(quantity) := substring(text, count(trim_right(text, _suffix_letters)), -1) if text := _text(quantity)

_suffix_letters := "numkKMGTPEi"

_text(quantity) := trim_space(quantity) if is_string(quantity)

# A YAML number is read by its digits, as Kubernetes does: 0.1 is a tenth, not the nearest binary fraction.
_text(quantity) := json.marshal(quantity) if is_number(quantity)

# Most quantities are a natural number with a suffix: what follows would find the same.
_fraction(quantity) := [to_number(digits) * scale[0], scale[1]] if {
	text := _text(quantity)
	digits := trim_right(text, _suffix_letters)
	trim_left(digits, "0123456789") == ""
	not startswith(digits, "0")
	digits != ""
	scale := _suffix_scale(substring(text, count(digits), -1))
} else := [digits * scale[0], scale[1] * decimals] if {
	text := _text(quantity)
	number := trim_right(text, _suffix_letters)
	parts := split(lower(number), "e")
	scale := _scale(parts, substring(text, count(number), -1))
	sign := _sign(parts[0])
	mantissa := split(trim_prefix(trim_prefix(parts[0], "-"), "+"), ".")
	count(mantissa) <= 2
	digits := sign * _natural(concat("", mantissa))
	decimals := _power_of_ten(count(concat("", array.slice(mantissa, 1, 2))))
}

_sign(text) := -1 if startswith(text, "-")

_sign(text) := 1 if not startswith(text, "-")

# A quantity has a decimal exponent or a suffix, not both.
_scale(parts, letters) := _suffix_scale(letters) if count(parts) == 1

_scale(parts, "") := [_power_of_ten(_natural(trim_prefix(parts[1], "+"))), 1] if {
	count(parts) == 2
	not startswith(parts[1], "-")
}

_scale(parts, "") := [1, _power_of_ten(_natural(trim_prefix(parts[1], "-")))] if {
	count(parts) == 2
	startswith(parts[1], "-")
}

# Leading zeros are legal in a quantity and illegal in the numbers of JSON.
_natural(digits) := to_number(trim_left(digits, "0")) if {
	digits != ""
	trim(digits, "0123456789") == ""
	trim_left(digits, "0") != ""
}

_natural(digits) := 0 if {
	digits != ""
	trim(digits, "0") == ""
}

_power_of_ten(exponent) := to_number(concat("", ["1", substring(_zeros, 0, exponent)])) if exponent <= count(_zeros)
