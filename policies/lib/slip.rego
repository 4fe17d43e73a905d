# METADATA
# title: Slips of the pen in quantities
# description: What the author of a suspicious quantity probably meant; undefined when that is anybody's guess.
package seaworthy.lib.slip

import data.seaworthy.lib.quantity

_digits := "0123456789. "

# Ways to write a suffix that Kubernetes does not know, in lower case.
_spellings := {
	"b": "", "kb": "k", "mb": "M", "gb": "G", "tb": "T",
	"kib": "Ki", "mib": "Mi", "gib": "Gi", "tib": "Ti",
	"ki": "Ki", "mi": "Mi", "gi": "Gi", "ti": "Ti", "g": "G", "t": "T",
}

# Bytes of memory without a suffix that were meant as mebibytes: nobody means more than 64 GiB.
_max_mebibytes := 65536

# METADATA
# description: A valid spelling of a text that is no quantity.
respelt(text) := meant if {
	is_string(text)
	not quantity.is_valid(text)
	suffix := trim_left(text, _digits)
	suffix != ""
	meant := concat("", [replace(trim_suffix(text, suffix), " ", ""), object.get(_spellings, lower(suffix), suffix)])
	quantity.is_valid(meant)
}

# METADATA
# description: An amount of cpu that was given in cores, or with a suffix of memory, in place of thousandths.
millicores(amount) := _with(amount, "m") if quantity.suffix(amount) in {"", "M", "Mi"}

# METADATA
# description: An amount of memory that was given in bytes or thousandths in place of mebibytes.
mebibytes(amount) := _with(amount, "Mi") if quantity.suffix(amount) == "m"

mebibytes(amount) := _with(amount, "Mi") if {
	quantity.suffix(amount) == ""
	quantity.value(amount) <= _max_mebibytes
}

_with(amount, suffix) := $"{trim_suffix(amount, quantity.suffix(amount))}{suffix}" if is_string(amount)

_with(amount, suffix) := $"{amount}{suffix}" if is_number(amount)
