package seaworthy.rules.hpa["cpu-needs-request_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["cpu-needs-request"] as rule

_resource(name, kind) := {"type": "Resource", "resource": {"name": name, "target": {"type": kind}}}

_utilization(name) := _resource(name, "Utilization")

_requesting(resources) := {"resources": {"requests": resources}}

_complete := testing.container(_requesting({"cpu": "250m", "memory": "128Mi"}))

_without_cpu(name) := testing.container(object.union({"name": name}, _requesting({"memory": "64Mi"})))

_hpa(version, spec) := testing.node({
	"apiVersion": $"autoscaling/{version}",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "api"},
	"spec": spec,
})

# A workload with its autoscalers, or an autoscaler with its workload.
_scaled(pod_spec, autoscalers) := object.union(
	testing.deployment(pod_spec),
	{"links": {"autoscalers": autoscalers}, "cluster": {"minor": 33}},
)

_scaling(autoscaler, pod_spec) := object.union(
	autoscaler,
	{"links": {"workloads": [testing.deployment(pod_spec)]}, "cluster": {"minor": 33}},
)

_incomplete := {"containers": [_complete, _without_cpu("tracing")]}

_missing(list, at) := ["spec", "template", "spec", list, at, "resources", "requests", "cpu"]

_finding(metric) := {{
	"path": _missing("containers", 1),
	"message": "Container tracing has no cpu request, so HPA api cannot measure cpu utilization of Deployment api",
	"related": [{"link": "autoscalers", "index": 0, "path": metric}],
}}

test_fail_sidecar_without_request if {
	hpa := _hpa("v2", {"metrics": [_utilization("memory"), _utilization("cpu")]})
	rule.report == _finding(["spec", "metrics", 1]) with input as _scaled(_incomplete, [hpa])
	rule.report == set() with input as _scaling(hpa, _incomplete)
}

test_fail_native_sidecar if {
	sidecar := object.union(_without_cpu("tracing"), {"restartPolicy": "Always"})
	pod := {"containers": [_complete], "initContainers": [sidecar]}
	rule.report == {{
		"path": _missing("initContainers", 0),
		"message": "Sidecar container tracing has no cpu request, so HPA api cannot measure cpu utilization of Deployment api",
		"related": [{"link": "autoscalers", "index": 0, "path": ["spec", "metrics", 0]}],
	}} with input as _scaled(pod, [_hpa("v2", {"metrics": [_utilization("cpu")]})])
}

test_fail_default_metric if {
	every spec in [{}, {"metrics": null}, {"metrics": []}] {
		rule.report == _finding(["spec", "metrics"]) with input as _scaled(_incomplete, [_hpa("v2beta2", spec)])
	}
}

test_fail_old_versions if {
	path := ["spec", "targetCPUUtilizationPercentage"]
	rule.report == _finding(path) with input as _scaled(_incomplete, [_hpa("v1", {})])
	rule.report == _finding(path) with input as _scaled(_incomplete, [_hpa("v1", {"targetCPUUtilizationPercentage": 70})])
	beta := {"metrics": [{"type": "Resource", "resource": {"name": "cpu", "targetAverageUtilization": 70}}]}
	rule.report == _finding(["spec", "metrics", 0]) with input as _scaled(_incomplete, [_hpa("v2beta1", beta)])
}

test_fail_each_container_once_for_each_resource if {
	pod := {"containers": [testing.container({"name": "b"}), testing.container({"name": "a"})]}
	hpa := _hpa("v2", {"metrics": [_utilization("cpu"), _utilization("memory")]})
	found := {[violation.path, violation.message] | some violation in rule.report} with input as _scaled(pod, [hpa])
	found == {[
		["spec", "template", "spec", "containers", at, "resources", "requests", resource],
		$"Container {name} has no {resource} request, so HPA api cannot measure {resource} utilization of Deployment api",
	] |
		some at, name in ["b", "a"]
		some resource in ["cpu", "memory"]
	}
}

test_fail_several_autoscalers_are_named if {
	hpa := _hpa("v2", {"metrics": [_utilization("cpu")]})
	rule.report == {{
		"path": _missing("containers", 1),
		"message": "Container tracing has no cpu request, so HPA api, HPA old cannot measure cpu utilization of Deployment api",
		"related": [
			{"link": "autoscalers", "index": 0, "path": ["spec", "metrics", 0]},
			{"link": "autoscalers", "index": 1, "path": ["spec", "metrics", 0]},
		],
	}} with input as _scaled(_incomplete, [object.union(hpa, {"object": {"metadata": {"name": "old"}}}), hpa])
}

test_pass_effective_requests if {
	hpas := [_hpa("v2", {"metrics": [_utilization("cpu")]})]
	rule.report == set() with input as _scaled({"containers": [_complete]}, hpas)
	limited := testing.container({"resources": {"limits": {"cpu": "1"}}})
	rule.report == set() with input as _scaled({"containers": [limited]}, hpas)
	defaulted := [testing.limit_range({"defaultRequest": {"cpu": "100m"}})]
	rule.report == set() with input as _scaled(_incomplete, hpas) with input.links.limitRanges as defaulted
}

test_pass_injected_and_init_containers if {
	pod := {"containers": [_complete, _without_cpu("istio-proxy")], "initContainers": [_without_cpu("migrate")]}
	rule.report == set() with input as _scaled(pod, [_hpa("v2", {"metrics": [_utilization("cpu")]})])
}

test_pass_other_metrics if {
	every metric in [
		_resource("cpu", "AverageValue"),
		{"type": "ContainerResource", "containerResource": {"name": "cpu", "target": {"type": "Utilization"}}},
		{"type": "Pods", "pods": {}},
		null,
	] {
		rule.report == set() with input as _scaled(_incomplete, [_hpa("v2", {"metrics": [metric]})])
		rule.report == set() with input as _scaling(_hpa("v2", {"metrics": [metric]}), _incomplete)
	}
}

test_pass_v1_with_metrics_in_an_annotation if {
	annotations := {"autoscaling.alpha.kubernetes.io/metrics": "[]"}
	hpa := object.union(_hpa("v1", {}), {"object": {"metadata": {"annotations": annotations}}})
	rule.report == set() with input as _scaled(_incomplete, [hpa])
}

test_pass_target_not_found if {
	rule.report == set() with input as _scaling(_hpa("v2", {}), _incomplete) with input.links.workloads as []
	rule.report == set() with input as _scaled(_incomplete, [])
}

_container_metric(name, container) := {
	"type": "ContainerResource",
	"containerResource": {"name": name, "container": container, "target": {"type": "Utilization"}},
}

test_fail_metric_of_one_container if {
	finding := _finding(["spec", "metrics", 0])
	rule.report == finding with input as _scaled(_incomplete, [_hpa("v2", {"metrics": [_container_metric("cpu", "tracing")]})])
	old := {"type": "ContainerResource", "containerResource": {"name": "cpu", "container": "tracing", "targetAverageUtilization": 70}}
	rule.report == finding with input as _scaled(_incomplete, [_hpa("v2beta1", {"metrics": [old]})])
	rule.report == set() with input as _scaled(_incomplete, [_hpa("v2", {"metrics": [_container_metric("cpu", "api")]})])
	rule.report == set() with input as _scaled(_incomplete, [_hpa("v2", {"metrics": [_container_metric("memory", "tracing")]})])
}

test_fail_metric_of_a_container_that_is_not_there if {
	hpa := _hpa("v2", {"metrics": [_container_metric("cpu", "app")]})
	rule.report == {{
		"path": ["spec", "metrics", 0],
		"message": "HPA api: cpu of container app cannot be measured because Deployment api only has containers api, tracing",
	}} with input as _scaling(hpa, _incomplete)
	rule.report == set() with input as _scaled(_incomplete, [hpa])
	rule.report == set() with input as _scaling(_hpa("v2", {"metrics": [_container_metric("cpu", "istio-proxy")]}), _incomplete)
}

_scaled_object(trigger) := testing.node({
	"apiVersion": "keda.sh/v1alpha1",
	"kind": "ScaledObject",
	"metadata": {"name": "api"},
	"spec": {"triggers": [trigger]},
})

_trigger(kind, type, metadata) := {"type": kind, "metricType": type, "metadata": object.union({"value": "70"}, metadata)}

_of_trigger := {{
	"path": _missing("containers", 1),
	"message": "Container tracing has no cpu request, so ScaledObject api cannot measure cpu utilization of Deployment api",
	"related": [{"link": "autoscalers", "index": 0, "path": ["spec", "triggers", 0]}],
}}

test_fail_triggers_of_keda if {
	every trigger in [
		_trigger("cpu", "Utilization", {}),
		_trigger("cpu", "Utilization", {"containerName": "tracing"}),
		{"type": "cpu", "metadata": {"type": "Utilization", "value": "70"}},
	] {
		rule.report == _of_trigger with input as _scaled(_incomplete, [_scaled_object(trigger)])
	}
	rule.report == {{
		"path": ["spec", "triggers", 0],
		"message": "ScaledObject api: memory of container app cannot be measured because Deployment api only has containers api, tracing",
	}} with input as _scaling(_scaled_object(_trigger("memory", "Utilization", {"containerName": "app"})), _incomplete)
}

test_fail_a_trigger_of_another_type_is_refused_by_the_webhook if {
	rule.report == {{
		"path": _missing("containers", 1),
		"message": "Container tracing has no cpu request, so KEDA's webhook refuses the cpu trigger of ScaledObject api",
		"severity": "warning",
		"related": [{"link": "autoscalers", "index": 0, "path": ["spec", "triggers", 0]}],
	}} with input as _scaled(_incomplete, [_scaled_object(_trigger("cpu", "AverageValue", {}))])
}

test_pass_triggers_of_keda if {
	every trigger in [
		_trigger("cpu", "Utilization", {"containerName": "api"}),
		_trigger("memory", "Utilization", {}),
		_trigger("kafka", "AverageValue", {}),
		null,
	] {
		rule.report == set() with input as _scaled(_incomplete, [_scaled_object(trigger)])
		rule.report == set() with input as _scaling(_scaled_object(trigger), _incomplete)
	}
}
