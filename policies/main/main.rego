# METADATA
# title: Main
# description: The one entry point of the compiled policies.
package seaworthy.main

# METADATA
# title: Report
# description: >-
#   All violations of `input.object` by the rules named in `input.rules`, an object of parameters by rule id.
#   The caller names only rules whose kinds fit the object: choosing by kind is cheaper there.
#   An id that no package answers to gives nothing; the caller knows the ids.
# entrypoint: true
report contains object.union(violation, {"rule": id}) if {
	some id, params in input.rules
	[category, name] := split(id, "/")

	# `with` replaces one key of the input and keeps the rest shared, so that a rule reads `input.params`
	# here just as it does in its own tests.
	violations := data.seaworthy.rules[category][name].report with input.params as params
	some violation in violations
}
