package seaworthy.main_test

import data.seaworthy.lib.testing
import data.seaworthy.main

_rules := {
	"probes": {"readiness-required": {"report": {{"path": ["spec"], "message": "api has no readinessProbe"}}}},
	"hpa": {"target-exists": {"report": {
		{"path": ["spec", "scaleTargetRef"], "message": "Deployment api does not exist", "severity": "warning"},
		{"path": ["spec"], "message": "no target", "fix": {"op": "remove", "path": ["spec"]}},
	}}},
}

test_pass_violations_have_the_id_of_their_rule_and_an_order if {
	main.report == [
		{"rule": "hpa/target-exists", "path": ["spec"], "message": "no target", "fix": {"op": "remove", "path": ["spec"]}},
		{
			"rule": "hpa/target-exists",
			"path": ["spec", "scaleTargetRef"],
			"message": "Deployment api does not exist",
			"severity": "warning",
		},
		{"rule": "probes/readiness-required", "path": ["spec"], "message": "api has no readinessProbe"},
	] with input as {"rules": {"probes/readiness-required": {}, "hpa/target-exists": {}}}
		with data.seaworthy.rules as _rules
}

test_pass_only_the_named_rules_are_evaluated if {
	main.report == [] with input as {"rules": {}} with data.seaworthy.rules as _rules
	main.report == [] with input as {} with data.seaworthy.rules as _rules
}

test_pass_unknown_rules_do_not_break_the_others if {
	ids := {"probes/no-such-rule", "no-such-category/rule", "probes", "a/b/c", "", "probes/readiness-required"}
	rules := {id: {} | some id in ids}
	{violation.rule | some violation in main.report} == {"probes/readiness-required"} with input as {"rules": rules}
		with data.seaworthy.rules as _rules
}

test_pass_each_rule_reads_its_own_parameters if {
	node := testing.deployment({"containers": [testing.container({
		"livenessProbe": {"tcpSocket": {"port": 80}, "initialDelaySeconds": 45},
	})]})
	rules := {
		"probes/slow-start-uses-startup": {"max_initial_delay_seconds": 40},
		"probes/liveness-aggressive": {"min_start_seconds": 100, "min_window_seconds": 0},
	}
	{violation.rule | some violation in main.report} == object.keys(rules) with input as object.union(node, {"rules": rules})

	patient := {
		"probes/slow-start-uses-startup": {"max_initial_delay_seconds": 45},
		"probes/liveness-aggressive": {"min_start_seconds": 75, "min_window_seconds": 0},
	}
	main.report == [] with input as object.union(node, {"rules": patient})
}
