# METADATA
# title: Wrong units in quantities
# description: What the author of a suspicious quantity probably meant; undefined when that is not clear.
package seaworthy.lib.unit_typos

import data.seaworthy.lib.quantity

_digits := "0123456789. "

# Suffixes that Kubernetes does not know, in lower case, and those it knows.
_spellings := {
	"b": "", "kb": "k", "mb": "M", "gb": "G", "tb": "T",
	"kib": "Ki", "mib": "Mi", "gib": "Gi", "tib": "Ti",
	"ki": "Ki", "mi": "Mi", "gi": "Gi", "ti": "Ti", "g": "G", "t": "T",
}

# The largest number without a suffix that is read as mebibytes instead of bytes of memory: 64 GiB.
_max_mebibytes := 65536

# METADATA
# description: The text with a valid unit, when it is no quantity because of its unit.
corrected_unit(text) := meant if {
	is_string(text)
	not quantity.is_valid(text)
	suffix := trim_left(text, _digits)
	suffix != ""
	meant := concat("", [replace(trim_suffix(text, suffix), " ", ""), object.get(_spellings, lower(suffix), suffix)])
	quantity.is_valid(meant)
}

# METADATA
# description: An amount of cpu that was given in cores, or with a suffix of memory, instead of millicores.
millicores(amount) := _with(amount, "m") if quantity.suffix(amount) in {"", "M", "Mi"}

# METADATA
# description: An amount of memory that was given in bytes or thousandths of a byte instead of mebibytes.
mebibytes(amount) := _with(amount, "Mi") if quantity.suffix(amount) == "m"

mebibytes(amount) := _with(amount, "Mi") if {
	quantity.suffix(amount) == ""
	quantity.value(amount) <= _max_mebibytes
}

_with(amount, suffix) := $"{trim_suffix(amount, quantity.suffix(amount))}{suffix}" if is_string(amount)

_with(amount, suffix) := $"{amount}{suffix}" if is_number(amount)
