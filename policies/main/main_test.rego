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

_pod := {"object": {"kind": "Deployment"}, "pod": {}, "scale": null, "target": {}}

_service := {"object": {"kind": "Service"}, "pod": null, "scale": null, "target": {}}

_limit := {"object": {"kind": "LimitRange"}, "pod": null, "scale": null, "target": {}}

_batch := {
	"cluster": {"minor": 33},
	"parameters": [{"hpa/target-exists": {}}, {}],
	"nodes": [_service, _pod, _limit],
	"asked": [
		{"node": 0, "rules": 0, "unlisted": {"workloads": 7}, "links": {"workloads": [{
			"node": 1,
			"links": {"limitRanges": [{"node": 2, "links": {"similar": [{"node": 1, "links": {}}]}}]},
			"unlisted": {"limitRanges": 1},
		}]}},
		{"node": 1, "rules": 1, "links": {"services": []}},
	],
}

test_pass_documents_of_a_batch_share_nodes_and_follow_links_three_steps if {
	similar := object.union(_pod, {"links": {}})
	limit := object.union(_limit, {"links": {"similar": [similar]}})
	workload := object.union(_pod, {"links": {"limitRanges": [limit]}, "unlisted": {"limitRanges": 1}})
	service := object.union(_service, {"links": {"workloads": [workload]}, "unlisted": {"workloads": 7}})
	main._documents == [
		object.union(service, {"cluster": {"minor": 33}, "rules": {"hpa/target-exists": {}}}),
		object.union(_pod, {"links": {"services": []}, "cluster": {"minor": 33}, "rules": {}}),
	] with input as _batch
}

test_pass_a_batch_is_answered_object_by_object if {
	reports := main.reports with input as _batch with data.seaworthy.rules as _rules
	[[violation.rule | some violation in report] | some report in reports] == [
		["hpa/target-exists", "hpa/target-exists"],
		[],
	]
}
