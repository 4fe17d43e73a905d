# METADATA
# title: Near misses
# description: Names that were probably meant to be the same.
package seaworthy.lib.near

# METADATA
# description: The names differ by one letter left out, put in or replaced, or by two neighbours swapped.
alike(a, b) if {
	a != b
	count(_shortened(a) & _shortened(b)) > 0
}

_shortened(name) := {name} | {shorter |
	some i in numbers.range(0, count(name) - 1)
	shorter := concat("", [substring(name, 0, i), substring(name, i + 1, -1)])
}
