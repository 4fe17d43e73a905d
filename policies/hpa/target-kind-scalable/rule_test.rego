package seaworthy.rules.hpa["target-kind-scalable_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["target-kind-scalable"] as rule

_hpa(target) := testing.node({"kind": "HorizontalPodAutoscaler", "spec": {"scaleTargetRef": target}})

test_fail_kinds_without_scale if {
	every case in [
		["apps/v1", "DaemonSet"],
		["batch/v1", "Job"],
		["batch/v1", "CronJob"],
		["v1", "Pod"],
		["v1", "ConfigMap"],
		["v1", "Service"],
		["v1", "DaemonSet"],
	] {
		rule.report == {{
			"path": ["spec", "scaleTargetRef", "kind"],
			"message": $"{case[1]} api has no scale subresource, so its number of pods cannot be changed",
		}} with input as _hpa({"apiVersion": case[0], "kind": case[1], "name": "api"})
	}
}

test_fail_without_api_version if {
	count(rule.report) == 1 with input as _hpa({"kind": "DaemonSet", "name": "api"})
}

test_pass_kinds_with_scale_and_custom_resources if {
	every case in [
		["apps/v1", "Deployment"],
		["apps/v1", "StatefulSet"],
		["v1", "ReplicationController"],
		["argoproj.io/v1alpha1", "Rollout"],
		["batch.volcano.sh/v1alpha1", "Job"],
	] {
		rule.report == set() with input as _hpa({"apiVersion": case[0], "kind": case[1], "name": "api"})
	}
}

test_pass_wrong_types_are_not_judged if {
	every target in [null, "DaemonSet", [], {}, {"name": "api"}, {"kind": 5, "name": "api"}, {"kind": "Pod", "apiVersion": 1}] {
		rule.report == set() with input as _hpa(target)
	}
}
