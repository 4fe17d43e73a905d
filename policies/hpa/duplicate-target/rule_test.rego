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

_scaled_object(name, fields) := object.union(_scaler("ScaledObject", name), {"object": fields})

_of_scaled_object(fields, scalers) := object.union(
	_scaled_object("api-queue", fields),
	{"links": {"workloads": [testing.deployment({})], "autoscalers": scalers}},
)

_annotated(annotations) := {"metadata": {"annotations": annotations}}

_refused(others) := {{
	"path": ["spec", "scaleTargetRef", "name"],
	"message": $"ScaledObject api-queue: Deployment api is also scaled by {others}",
}}

test_fail_a_scaled_object_next_to_another_autoscaler if {
	rule.report == _refused("HPA api") with input as _of_scaled_object({}, [_hpa("api")])
	rule.report == _refused("HPA api-queue") with input as _of_scaled_object({}, [_hpa("api-queue")])
	rule.report == _refused("ScaledObject api-lag") with input as _of_scaled_object({}, [_scaled_object("api-lag", {})])
}

test_pass_of_two_kinds_the_scaled_object_is_refused if {
	rule.report == set() with input as _with_others([_scaler("ScaledObject", "api-queue")])
}

_transfer := {"scaledobject.keda.sh/transfer-hpa-ownership": "true"}

_names_hpa(name) := {"spec": {"advanced": {"horizontalPodAutoscalerConfig": {"name": name}}}}

test_pass_the_hpa_is_handed_over if {
	rule.report == set() with input as _of_scaled_object(object.union(_annotated(_transfer), _names_hpa("api")), [_hpa("api")])
	owned := object.union(_hpa("api"), {"object": {"metadata": {"ownerReferences": [{"kind": "ScaledObject", "name": "api-queue"}]}}})
	rule.report == set() with input as _of_scaled_object({}, [owned])
	released := object.union(_hpa("api"), {"object": _annotated({"validations.keda.sh/hpa-ownership": "false"})})
	rule.report == set() with input as _of_scaled_object({}, [released])
}

test_fail_another_hpa_is_handed_over if {
	rule.report == _refused("HPA api") with input as _of_scaled_object(object.union(_annotated(_transfer), _names_hpa("other")), [_hpa("api")])
	rule.report == _refused("HPA api") with input as _of_scaled_object(_annotated(_transfer), [_hpa("api")])
	rule.report == _refused("HPA api") with input as _of_scaled_object(_names_hpa("api"), [_hpa("api")])
}

test_pass_paused if {
	every annotations in [{"autoscaling.keda.sh/paused": "true"}, {"autoscaling.keda.sh/paused-replicas": "0"}] {
		rule.report == set() with input as _of_scaled_object(_annotated(annotations), [_hpa("api")])
		rule.report == set() with input as _of_scaled_object({}, [_scaled_object("api-lag", _annotated(annotations))])
	}
	rule.report == _refused("HPA api") with input as _of_scaled_object(_annotated({"autoscaling.keda.sh/paused": "false"}), [_hpa("api")])
}

test_pass_a_rollout_and_the_deployment_it_refers_to if {
	rollout := object.union(_hpa("web"), {"object": {"spec": {"scaleTargetRef": {"kind": "Rollout"}}}})
	rule.report == set() with input as _with_others([rollout])
}

test_fail_of_many_others_the_first_are_said if {
	others := [_hpa($"api-{i}") | some i in numbers.range(10, 29)]
	some violation in rule.report with input as _with_others(others)
	endswith(violation.message, "HPA api-18, HPA api-19 and others")
}
