package seaworthy.rules.hpa["duplicate-target_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["duplicate-target"] as rule

_scaler(kind, name) := testing.node({
	"kind": kind,
	"metadata": {"name": name},
	"spec": {"scaleTargetRef": {"kind": "Deployment", "name": "api"}},
})

_hpa(name) := _scaler("HorizontalPodAutoscaler", name)

_with_others(scalers) := object.union(_hpa("api"), {"links": {"workloads": [testing.deployment({})], "autoscalers": scalers}})

test_fail_another if {
	rule.report == {{
		"path": ["spec", "scaleTargetRef", "name"],
		"message": "HPA api: Deployment api is also scaled by HPA api-rps",
	}} with input as _with_others([_hpa("api-rps")])
}

test_fail_others_are_one_finding if {
	rule.report == {{
		"path": ["spec", "scaleTargetRef", "name"],
		"message": "HPA api: Deployment api is also scaled by HPA api-queue and HPA api-rps",
	}} with input as _with_others([_hpa("api-rps"), _hpa("api-queue")])
}

test_pass_only_one if {
	rule.report == set() with input as _with_others([])
}

test_pass_same_object_rendered_twice if {
	rule.report == set() with input as _with_others([_hpa("api")])
}

test_pass_scaled_objects_are_for_another_rule if {
	rule.report == set() with input as _with_others([_scaler("ScaledObject", "api-queue")])
}

test_fail_of_many_others_the_first_are_said if {
	others := [_hpa($"api-{i}") | some i in numbers.range(10, 29)]
	some violation in rule.report with input as _with_others(others)
	endswith(violation.message, "HPA api-18, HPA api-19 and others")
}
