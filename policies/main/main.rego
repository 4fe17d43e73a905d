# METADATA
# title: Main
# description: The one entry point of the compiled policies.
package seaworthy.main

# METADATA
# title: Report
# description: >-
#   All violations of `input.object` by the rules named in `input.rules`, an object of parameters by rule id.
#   The caller names only rules that look at the type of the object: choosing them is cheaper there.
#   An id without a package is ignored; the caller knows the ids. Sorted by rule and path: the order of a set in
#   WebAssembly depends on every word of a message.
# entrypoint: true
report := [sorted[3] |
	some sorted in sort([[violation.rule, violation.path, violation.message, violation] | some violation in _violations])
]

_violations contains object.union(violation, {"rule": id}) if {
	some id, params in input.rules
	[category, name] := split(id, "/")

	# `with` replaces one key of the input and keeps the rest shared, so that a rule reads `input.params`
	# here just as it does in its own tests.
	violations := data.seaworthy.rules[category][name].report with input.params as params
	some violation in violations
}
