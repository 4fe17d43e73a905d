# METADATA
# title: Main
# description: The one entry point of the compiled policies, `reports`, and what it asks of each object.
package seaworthy.main

# METADATA
# title: Report
# description: >-
#   All violations of `input.object` by the rules named in `input.rules`, an object of parameters by rule id.
#   The caller names only rules that look at the type of the object: choosing them is cheaper there.
#   An id without a package is ignored; the caller knows the ids. Sorted by rule and path: the order of a set in
#   WebAssembly depends on every word of a message.
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

# METADATA
# title: Reports
# description: >-
#   The report of each object of `input.asked`, in this order. Their input documents share what they have in common:
#   an entry has the index of its node in `input.nodes`, that of its rules in `input.parameters`, and its links, which
#   are such entries too. So a node is read once, and not again for each object that links to it. Links are followed
#   three steps, as far as a rule can declare them.
# entrypoint: true
reports := [answer |
	some document in _documents
	answer := report with input as document
]

_documents := [document |
	some asked in input.asked
	document := object.union(
		_with_links(asked, {name: [_first_step(each) | some each in list] | some name, list in asked.links}),
		{"cluster": input.cluster, "rules": input.parameters[asked.rules]},
	)
]

_first_step(asked) := _with_links(
	asked,
	{name: [_second_step(each) | some each in list] | some name, list in asked.links},
)

_second_step(asked) := _with_links(
	asked,
	{name: [_with_links(each, {}) | some each in list] | some name, list in asked.links},
)

_with_links(asked, links) := object.union(input.nodes[asked.node], {"links": links}) if not asked.unlisted

_with_links(asked, links) := object.union(
	input.nodes[asked.node],
	{"links": links, "unlisted": asked.unlisted},
) if asked.unlisted
