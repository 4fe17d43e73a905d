package seaworthy.rules.hpa["no-static-replicas_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["no-static-replicas"] as rule

_path := ["spec", "replicas"]

_hpa(name) := testing.hpa(name, 2, 9)

_keda := testing.scaled_object("parcels", 0, 20)

_workload(kind, replicas, scalers) := object.union(testing.workload(kind, {}), {
	"object": {"spec": {"replicas": replicas}},
	"links": {"autoscalers": scalers},
})

test_fail_every_kind if {
	every kind in ["Deployment", "Rollout", "StatefulSet"] {
		rule.report == {{
			"path": _path,
			"message": $"{kind} api: replicas is fixed at 3, but HPA api scales it between 2 and 9",
		}} with input as _workload(kind, 3, [_hpa("api")])
	}
}

test_fail_scaled_object if {
	rule.report == {{
		"path": _path,
		"message": "Deployment api: replicas is fixed at 1, but ScaledObject parcels scales it between 0 and 20",
		"fix": {"op": "remove", "path": _path},
	}} with input as _workload("Deployment", 1, [_keda])
}

test_fail_several_scalers_are_one_finding if {
	rule.report == {{
		"path": _path,
		"message": "Deployment api: replicas is fixed at 3, but HPA a and HPA b scale it between 2 and 9",
	}} with input as _workload("Deployment", 3, [_hpa("b"), _hpa("a")])
}

test_pass_not_set_or_not_scaled if {
	rule.report == set() with input as _workload("Deployment", null, [_hpa("api")])
	rule.report == set() with input as object.union(testing.deployment({}), {"links": {"autoscalers": [_hpa("api")]}})
	rule.report == set() with input as _workload("Deployment", 3, [])
}

test_pass_zero_pauses_the_autoscaler if {
	rule.report == set() with input as _workload("Deployment", 0, [_hpa("api")])
}

test_pass_wrong_types_are_not_judged if {
	every value in ["3", true, [], {}] {
		rule.report == set() with input as _workload("Deployment", value, [_hpa("api")])
	}
}

test_fail_of_many_autoscalers_only_the_number_is_said if {
	scalers := [_hpa($"api-{i}") | some i in numbers.range(1, 20)]
	rule.report == {{
		"path": _path,
		"message": "Deployment api: replicas is fixed at 3, but 1500 autoscalers scale it",
	}} with input as object.union(_workload("Deployment", 3, scalers), {"unlisted": {"autoscalers": 1480}})
}

# Without the bounds, which the other one may set.
test_fail_one_more_autoscaler_than_is_listed if {
	rule.report == {{
		"path": _path,
		"message": "Deployment api: replicas is fixed at 3, but HPA api scales it",
	}} with input as object.union(_workload("Deployment", 3, [_hpa("api")]), {"unlisted": {"autoscalers": 1}})
}

test_pass_the_autoscaler_of_a_rollout_that_refers_to_it if {
	rollout := object.union(_hpa("api"), {"scale": {"target": {"group": "argoproj.io", "kind": "Rollout", "name": "api"}}})
	rule.report == set() with input as _workload("Deployment", 1, [rollout])
	count(rule.report) == 1 with input as _workload("Rollout", 1, [rollout])
}
