package seaworthy.rules.shutdown["grace-zero_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.shutdown["grace-zero"] as rule

_path := ["spec", "template", "spec", "terminationGracePeriodSeconds"]

_spec(seconds) := {"containers": [testing.container({})], "terminationGracePeriodSeconds": seconds}

test_fail_zero_and_one if {
	every seconds in [0, 1] {
		rule.report == {{
			"path": _path,
			"message": $"Deployment api has a grace period of {seconds} s, so its containers are killed at once",
			"fix": {"op": "replace", "path": _path, "value": 30},
		}} with input as testing.deployment(_spec(seconds))
	}
}

test_fail_no_fix_of_a_pod_that_no_controller_replaces if {
	rule.report == {{
		"path": ["spec", "terminationGracePeriodSeconds"],
		"message": "Pod api has a grace period of 0 s, so its containers are killed at once",
	}} with input as testing.workload("Pod", _spec(0))
}

test_pass_default_and_more if {
	every seconds in [null, 2, 30, "0", -1] {
		rule.report == set() with input as testing.deployment(_spec(seconds))
	}
	rule.report == set() with input as testing.deployment({"containers": []})
}

test_pass_jobs if {
	every kind in ["Job", "CronJob"] {
		rule.report == set() with input as testing.workload(kind, _spec(0))
	}
}
