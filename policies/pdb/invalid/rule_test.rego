package seaworthy.rules.pdb.invalid_test

import data.seaworthy.lib.testing
import data.seaworthy.rules.pdb.invalid as rule

_budget(spec) := object.union(
	testing.node({"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "api"}, "spec": spec}),
	{"params": {}},
)

test_fail_both_fields if {
	rule.report == {{
		"path": ["spec", "maxUnavailable"],
		"message": "PDB api sets both minAvailable and maxUnavailable, of which only one is allowed",
	}} with input as _budget({"minAvailable": 1, "maxUnavailable": "25%"})
}

test_fail_a_number_in_quotes if {
	rule.report == {{
		"path": ["spec", "maxUnavailable"],
		"message": "PDB api: maxUnavailable \"1\" is text, and not a percentage",
		"fix": {"op": "replace", "path": ["spec", "maxUnavailable"], "value": 1},
	}} with input as _budget({"maxUnavailable": "1"})
}

test_fail_other_amounts if {
	every text, fault in {
		"150%": "is more than 100 %", "one": "is text, and not a percentage", "%": "is text, and not a percentage",
		"-5%": "is text, and not a percentage", "2.5%": "is text, and not a percentage",
	} {
		rule.report == {{
			"path": ["spec", "minAvailable"],
			"message": $"PDB api: minAvailable \"{text}\" {fault}",
		}} with input as _budget({"minAvailable": text})
	}
	rule.report == {{"path": ["spec", "minAvailable"], "message": "PDB api: minAvailable -1 is negative"}} with input as _budget({"minAvailable": -1})
	rule.report == {{"path": ["spec", "minAvailable"], "message": "PDB api: minAvailable 1.5 is not a whole number"}} with input as _budget({"minAvailable": 1.5})
}

test_pass_valid if {
	every spec in [{"minAvailable": 0}, {"maxUnavailable": "0%"}, {"minAvailable": "100%"}, {"minAvailable": 1, "maxUnavailable": null}, {}, null] {
		rule.report == set() with input as _budget(spec)
	}
}

test_pass_wrong_types if {
	every amount in [true, [], {}] {
		rule.report == set() with input as _budget({"minAvailable": amount})
	}
}
