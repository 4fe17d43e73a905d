# METADATA
# title: Similar names
# description: >-
#   Which of a container's ports was probably meant by a name that none of them has. `similarNames` of `src/graph` compares
#   names of workloads, before there is an input document; both are tested with `testing/similar-names.json`, and what
#   is similar here is similar there.
package seaworthy.lib.similar

# Longest name that is compared, in letters: the longest that a port or a label may have. Time grows with its square.
_longest := 63

# METADATA
# description: >-
#   The names differ by one letter that is missing, added or replaced, or by two neighbours swapped.
is_similar(a, b) if {
	a != b
	count(a) <= _longest
	count(b) <= _longest
	count(_shortened(a) & _shortened(b)) > 0
}

_shortened(name) := {name} | {shorter |
	some i in numbers.range(0, count(name) - 1)
	shorter := concat("", [substring(name, 0, i), substring(name, i + 1, -1)])
}
