package seaworthy.rules.hpa["duplicate-target_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["duplicate-target"] as rule

_scaler(kind, name) := testing.node({
	"kind": kind,
	"metadata": {"name": name},
	"spec": {"scaleTargetRef": {"kind": "Deployment", "name": "api"}},
})

_hpa(name) := _scaler("HorizontalPodAutoscaler", name)

_with_others(scalers) := _among("api-late", scalers)

# The workload lists its autoscalers in the order of the repository: here this one is the last.
_among(name, scalers) := _listed(name, scalers, array.concat(scalers, [_hpa(name)]))

_listed(name, scalers, all) := object.union(_hpa(name), {"links": {
	"workloads": [object.union(testing.deployment({}), {"links": {"autoscalers": all}})],
	"autoscalers": scalers,
}})

_in(kind, id) := {"target": {"kind": kind, "id": id}}

_too_many(name, others) := {{
	"path": ["spec", "scaleTargetRef", "name"],
	"message": $"HPA {name}: Deployment api is also scaled by {others}",
}}

test_fail_only_the_one_that_is_not_named_like_the_target if {
	every others in [[_hpa("web")], [_hpa("web-cpu")], [_hpa("api-cpu")]] {
		rule.report == set() with input as _among("api", others)
	}
	rule.report == _too_many("web", "HPA api") with input as _listed("web", [_hpa("api")], [_hpa("web"), _hpa("api")])
	rule.report == _too_many("web", "HPA api-cpu") with input as _listed("web", [_hpa("api-cpu")], [_hpa("web"), _hpa("api-cpu")])
	rule.report == _too_many("api-rps", "HPA api") with input as _listed("api-rps", [_hpa("api")], [_hpa("api-rps"), _hpa("api")])
}

test_fail_of_two_similar_ones_the_later if {
	rule.report == _too_many("api-cpu", "HPA api-rps") with input as _among("api-cpu", [_hpa("api-rps")])
	rule.report == set() with input as _listed("api-rps", [_hpa("api-cpu")], [_hpa("api-rps"), _hpa("api-cpu")])
}

test_fail_without_the_workload_by_file_and_name if {
	elsewhere := object.union(_among("api-cpu", [object.union(_hpa("api-rps"), _in("helm", "a"))]), {"links": {"workloads": []}})
	rule.report == _too_many("api-cpu", "HPA api-rps") with input as object.union(elsewhere, _in("helm", "b"))
	rule.report == set() with input as object.union(elsewhere, _in("helm", "a"))
}

test_fail_in_files_that_nothing_joins_is_a_warning if {
	other := object.union(_hpa("api"), _in("plain", "a.yaml"))
	rule.report == {{
		"path": ["spec", "scaleTargetRef", "name"],
		"message": "HPA api-rps: Deployment api is also scaled by HPA api, if both are applied",
		"severity": "warning",
	}} with input as object.union(_among("api-rps", [other]), _in("plain", "b.yaml"))
	every here in [_in("plain", "a.yaml"), _in("kustomize", "b")] {
		rule.report == _too_many("api-rps", "HPA api") with input as object.union(_among("api-rps", [other]), here)
	}
}

test_fail_another if {
	rule.report == {{
		"path": ["spec", "scaleTargetRef", "name"],
		"message": "HPA api-late: Deployment api is also scaled by HPA api-rps",
	}} with input as _with_others([_hpa("api-rps")])
}

test_fail_others_are_one_finding if {
	rule.report == {{
		"path": ["spec", "scaleTargetRef", "name"],
		"message": "HPA api-late: Deployment api is also scaled by HPA api-queue and HPA api-rps",
	}} with input as _with_others([_hpa("api-rps"), _hpa("api-queue")])
}

test_pass_only_one if {
	rule.report == set() with input as _with_others([])
}

test_pass_same_object_rendered_twice if {
	rule.report == set() with input as _with_others([_hpa("api-late")])
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
