package seaworthy.rules.hpa["target-kind-scalable_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["target-kind-scalable"] as rule

_hpa(group, kind) := object.union(testing.hpa("api", 2, 9), {"scale": {"target": {"group": group, "kind": kind, "name": "api"}}})

test_fail_kinds_without_scale if {
	every case in [
		["apps", "DaemonSet"],
		["batch", "Job"],
		["batch", "CronJob"],
		["", "Pod"],
		["", "ConfigMap"],
		["", "Service"],
		["", "DaemonSet"],
	] {
		rule.report == {{
			"path": ["spec", "scaleTargetRef", "kind"],
			"message": $"HPA api: target {case[1]} api cannot be scaled: {case[1]} has no scale subresource",
		}} with input as _hpa(case[0], case[1])
	}
}

test_pass_kinds_with_scale_and_custom_resources if {
	every case in [
		["apps", "Deployment"],
		["apps", "StatefulSet"],
		["", "ReplicationController"],
		["argoproj.io", "Rollout"],
		["batch.volcano.sh", "Job"],
	] {
		rule.report == set() with input as _hpa(case[0], case[1])
	}
}

test_pass_no_target_is_not_judged if {
	rule.report == set() with input as testing.hpa("api", 2, 9)
}
