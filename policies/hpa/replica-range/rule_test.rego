package seaworthy.rules.hpa["replica-range_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["replica-range"] as rule

_params := {"params": {"min_floor": 2, "max_ceiling": 20, "min_spread": 3}}

_hpa(low, high) := object.union(testing.hpa("api", low, high), _params)

test_fail_floor if {
	rule.report == {{
		"path": ["spec", "minReplicas"],
		"message": "HPA api: minReplicas is 1, below the configured 2",
	}} with input as _hpa(1, 20)
}

test_fail_ceiling if {
	rule.report == {{
		"path": ["spec", "maxReplicas"],
		"message": "HPA api: maxReplicas is 21, above the configured 20",
	}} with input as _hpa(2, 21)
}

test_fail_spread if {
	rule.report == {{
		"path": ["spec", "maxReplicas"],
		"message": "HPA api: minReplicas 4 and maxReplicas 6 differ by 2, less than the configured 3",
	}} with input as _hpa(4, 6)
}

test_fail_scaled_object if {
	rule.report == {
		{"path": ["spec", "minReplicaCount"], "message": "ScaledObject api: minReplicaCount is 0, below the configured 2"},
		{"path": ["spec", "maxReplicaCount"], "message": "ScaledObject api: maxReplicaCount is 100, above the configured 20"},
	} with input as object.union(testing.scaled_object("api", 0, 100), _params)
}

test_pass_within if {
	rule.report == set() with input as _hpa(2, 20)
	rule.report == set() with input as _hpa(2, 5)
}

test_pass_a_maximum_below_the_minimum_and_a_missing_maximum_are_not_judged if {
	rule.report == set() with input as _hpa(6, 4)
	rule.report == set() with input as _hpa(2, null)
}
