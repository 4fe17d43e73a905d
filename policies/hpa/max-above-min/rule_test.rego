package seaworthy.rules.hpa["max-above-min_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["max-above-min"] as rule

test_fail_below if {
	rule.report == {{
		"path": ["spec", "maxReplicas"],
		"message": "HPA api: maxReplicas 2 is below minReplicas 3",
	}} with input as testing.hpa("api", 3, 2)
	rule.report == {{
		"path": ["spec", "maxReplicaCount"],
		"message": "ScaledObject api: maxReplicaCount 100 is below minReplicaCount 120",
	}} with input as testing.scaled_object("api", 120, 100)
}

test_fail_equal_is_a_warning if {
	rule.report == {{
		"path": ["spec", "maxReplicas"],
		"message": "HPA api: minReplicas and maxReplicas are both 1, so it never scales",
		"severity": "warning",
	}} with input as testing.hpa("api", 1, 1)
	rule.report == {{
		"path": ["spec", "maxReplicaCount"],
		"message": "ScaledObject api: minReplicaCount and maxReplicaCount are both 4, so it never scales",
		"severity": "warning",
	}} with input as testing.scaled_object("api", 4, 4)
}

test_pass_above if {
	rule.report == set() with input as testing.hpa("api", 2, 3)
	rule.report == set() with input as testing.hpa("api", 1, 2)
	rule.report == set() with input as testing.scaled_object("api", 0, 100)
}

test_pass_a_missing_maximum_is_not_judged if {
	rule.report == set() with input as testing.hpa("api", 3, null)
}
