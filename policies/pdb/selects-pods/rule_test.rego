package seaworthy.rules.pdb["selects-pods_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.pdb["selects-pods"] as rule

_input(selector, links, target) := object.union(
	testing.node({
		"apiVersion": "policy/v1",
		"kind": "PodDisruptionBudget",
		"metadata": {"name": "api"},
		"spec": {"maxUnavailable": 1, "selector": selector},
	}),
	{
		"links": object.union({"workloads": [], "similar": []}, links),
		"target": object.union({"namespace": "shop", "complete": true, "external": []}, target),
		"params": {},
	},
)

_labels(labels) := {"matchLabels": labels}

test_fail_nothing_similar if {
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "PDB api selects no pod: no pod has label app=apii",
	}} with input as _input(_labels({"app": "apii"}), {}, {})
}

test_fail_similar_workload_names_the_label if {
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "PDB api selects no pod: Deployment api is similar, but has no label tier=web",
	}} with input as _input(_labels({"app": "api", "tier": "web"}), {"similar": [testing.deployment({})]}, {})
}

test_pass_selects_a_workload if {
	rule.report == set() with input as _input(_labels({"app": "api"}), {"workloads": [testing.deployment({})]}, {})
	rule.report == set() with input as object.union(_input(_labels({"app": "api"}), {}, {}), {"unlisted": {"workloads": 1}})
}

test_pass_not_everything_was_read if {
	every target in [{"complete": false}, {"isUnread": true}] {
		rule.report == set() with input as _input(_labels({"app": "apii"}), {}, target)
	}
}

test_pass_pods_of_an_operator_or_from_elsewhere if {
	rule.report == set() with input as _input(_labels({"cnpg.io/cluster": "orders"}), {}, {})
	rule.report == set() with input as _input(_labels({"app": "apii"}), {}, {"external": ["PodDisruptionBudget/shop/*"]})
}

test_pass_without_labels if {
	every selector in [null, {}, {"matchLabels": {}}, {"matchLabels": "app"}, {"matchExpressions": [{"key": "app", "operator": "Exists"}]}] {
		rule.report == set() with input as _input(selector, {}, {})
	}
}
