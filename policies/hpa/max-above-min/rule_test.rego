package seaworthy.rules.hpa["max-above-min_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["max-above-min"] as rule

_hpa(spec) := testing.node({"kind": "HorizontalPodAutoscaler", "spec": spec})

_keda(spec) := testing.node({"kind": "ScaledObject", "spec": spec})

test_fail_below if {
	rule.report == {{
		"path": ["spec", "maxReplicas"],
		"message": "maxReplicas 2 is below minReplicas 3",
	}} with input as _hpa({"minReplicas": 3, "maxReplicas": 2})
	rule.report == {{
		"path": ["spec", "maxReplicaCount"],
		"message": "maxReplicaCount 100 is below minReplicaCount 120",
	}} with input as _keda({"minReplicaCount": 120})
}

test_fail_equal_is_a_warning if {
	rule.report == {{
		"path": ["spec", "maxReplicas"],
		"message": "minReplicas and maxReplicas are both 1, so nothing is ever scaled",
		"severity": "warning",
	}} with input as _hpa({"maxReplicas": 1})
	rule.report == {{
		"path": ["spec", "maxReplicaCount"],
		"message": "minReplicaCount and maxReplicaCount are both 4, so nothing is ever scaled",
		"severity": "warning",
	}} with input as _keda({"minReplicaCount": 4, "maxReplicaCount": 4})
}

test_pass_above if {
	rule.report == set() with input as _hpa({"minReplicas": 2, "maxReplicas": 3})
	rule.report == set() with input as _hpa({"maxReplicas": 2})
	rule.report == set() with input as _keda({})
}

test_pass_wrong_types_are_not_judged if {
	every value in [null, "1", true, [], {}] {
		rule.report == set() with input as _hpa({"minReplicas": 3, "maxReplicas": value})
	}
}
