package seaworthy.rules.hpa["cpu-needs-request_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["cpu-needs-request"] as rule

_resource(name, kind) := {"type": "Resource", "resource": {"name": name, "target": {"type": kind}}}

_utilization(name) := _resource(name, "Utilization")

_requesting(resources) := {"resources": {"requests": resources}}

_complete := testing.container(_requesting({"cpu": "250m", "memory": "128Mi"}))

_without_cpu(name) := testing.container(object.union({"name": name}, _requesting({"memory": "64Mi"})))

_hpa(version, spec, pod_spec) := object.union(
	testing.node({"apiVersion": $"autoscaling/{version}", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "api"}, "spec": spec}),
	{"links": {"workloads": [testing.deployment(pod_spec)]}, "cluster": {"minor": 33}},
)

_incomplete := {"containers": [_complete, _without_cpu("tracing")]}

_finding(path) := {{
	"path": path,
	"message": "HPA api: cpu utilization of Deployment api cannot be measured because container tracing has no cpu request",
}}

test_fail_sidecar_without_request if {
	rule.report == _finding(["spec", "metrics", 1]) with input as _hpa(
		"v2",
		{"metrics": [_utilization("memory"), _utilization("cpu")]},
		_incomplete,
	)
}

test_fail_native_sidecar if {
	sidecar := object.union(_without_cpu("tracing"), {"restartPolicy": "Always"})
	pod := {"containers": [_complete], "initContainers": [sidecar]}
	rule.report == _finding(["spec", "metrics", 0]) with input as _hpa("v2", {"metrics": [_utilization("cpu")]}, pod)
}

test_fail_default_metric if {
	every spec in [{}, {"metrics": null}, {"metrics": []}] {
		rule.report == _finding(["spec", "metrics"]) with input as _hpa("v2beta2", spec, _incomplete)
	}
}

test_fail_old_versions if {
	path := ["spec", "targetCPUUtilizationPercentage"]
	rule.report == _finding(path) with input as _hpa("v1", {}, _incomplete)
	rule.report == _finding(path) with input as _hpa("v1", {"targetCPUUtilizationPercentage": 70}, _incomplete)
	rule.report == _finding(["spec", "metrics", 0]) with input as _hpa(
		"v2beta1",
		{"metrics": [{"type": "Resource", "resource": {"name": "cpu", "targetAverageUtilization": 70}}]},
		_incomplete,
	)
}

test_fail_each_metric_names_all_containers if {
	pod := {"containers": [testing.container({"name": "b"}), testing.container({"name": "a"})]}
	rule.report == {
		{"path": ["spec", "metrics", 0], "message": "HPA api: cpu utilization of Deployment api cannot be measured because containers a, b have no cpu request"},
		{"path": ["spec", "metrics", 1], "message": "HPA api: memory utilization of Deployment api cannot be measured because containers a, b have no memory request"},
	} with input as _hpa("v2", {"metrics": [_utilization("cpu"), _utilization("memory")]}, pod)
}

test_pass_effective_requests if {
	spec := {"metrics": [_utilization("cpu")]}
	rule.report == set() with input as _hpa("v2", spec, {"containers": [_complete]})
	limited := testing.container({"resources": {"limits": {"cpu": "1"}}})
	rule.report == set() with input as _hpa("v2", spec, {"containers": [limited]})
	defaulted := object.union(
		testing.deployment(_incomplete),
		{"links": {"limitRanges": [testing.limit_range({"defaultRequest": {"cpu": "100m"}})]}},
	)
	rule.report == set() with input as _hpa("v2", spec, _incomplete) with input.links.workloads as [defaulted]
}

test_pass_injected_and_init_containers if {
	pod := {"containers": [_complete, _without_cpu("istio-proxy")], "initContainers": [_without_cpu("migrate")]}
	rule.report == set() with input as _hpa("v2", {"metrics": [_utilization("cpu")]}, pod)
}

test_pass_other_metrics if {
	every metric in [
		_resource("cpu", "AverageValue"),
		{"type": "ContainerResource", "containerResource": {"name": "cpu", "target": {"type": "Utilization"}}},
		{"type": "Pods", "pods": {}},
		null,
	] {
		rule.report == set() with input as _hpa("v2", {"metrics": [metric]}, _incomplete)
	}
}

test_pass_v1_with_metrics_in_an_annotation if {
	rule.report == set() with input as _hpa("v1", {}, _incomplete)
		with input.object.metadata.annotations as {"autoscaling.alpha.kubernetes.io/metrics": "[]"}
}

test_pass_target_not_found if {
	rule.report == set() with input as _hpa("v2", {}, _incomplete) with input.links.workloads as []
}

_container_metric(name, container) := {
	"type": "ContainerResource",
	"containerResource": {"name": name, "container": container, "target": {"type": "Utilization"}},
}

test_fail_metric_of_one_container if {
	rule.report == _finding(["spec", "metrics", 0]) with input as _hpa("v2", {"metrics": [_container_metric("cpu", "tracing")]}, _incomplete)
	old := {"type": "ContainerResource", "containerResource": {"name": "cpu", "container": "tracing", "targetAverageUtilization": 70}}
	rule.report == _finding(["spec", "metrics", 0]) with input as _hpa("v2beta1", {"metrics": [old]}, _incomplete)
	rule.report == set() with input as _hpa("v2", {"metrics": [_container_metric("cpu", "api")]}, _incomplete)
	rule.report == set() with input as _hpa("v2", {"metrics": [_container_metric("memory", "tracing")]}, _incomplete)
}

test_fail_metric_of_a_container_that_is_not_there if {
	rule.report == {{
		"path": ["spec", "metrics", 0],
		"message": "HPA api: cpu of container app cannot be measured because Deployment api only has containers api, tracing",
	}} with input as _hpa("v2", {"metrics": [_container_metric("cpu", "app")]}, _incomplete)
	rule.report == set() with input as _hpa("v2", {"metrics": [_container_metric("cpu", "istio-proxy")]}, _incomplete)
}

_scaled_object(trigger, pod_spec) := object.union(
	testing.node({"apiVersion": "keda.sh/v1alpha1", "kind": "ScaledObject", "metadata": {"name": "api"}, "spec": {"triggers": [trigger]}}),
	{"links": {"workloads": [testing.deployment(pod_spec)]}, "cluster": {"minor": 33}},
)

_trigger(kind, type, metadata) := {"type": kind, "metricType": type, "metadata": object.union({"value": "70"}, metadata)}

_of_trigger := {{
	"path": ["spec", "triggers", 0],
	"message": "ScaledObject api: cpu utilization of Deployment api cannot be measured because container tracing has no cpu request",
}}

test_fail_triggers_of_keda if {
	rule.report == _of_trigger with input as _scaled_object(_trigger("cpu", "Utilization", {}), _incomplete)
	rule.report == _of_trigger with input as _scaled_object(_trigger("cpu", "Utilization", {"containerName": "tracing"}), _incomplete)
	rule.report == _of_trigger with input as _scaled_object({"type": "cpu", "metadata": {"type": "Utilization", "value": "70"}}, _incomplete)
	rule.report == {{
		"path": ["spec", "triggers", 0],
		"message": "ScaledObject api: memory of container app cannot be measured because Deployment api only has containers api, tracing",
	}} with input as _scaled_object(_trigger("memory", "Utilization", {"containerName": "app"}), _incomplete)
}

test_fail_a_trigger_of_another_type_is_refused_by_the_webhook if {
	rule.report == {{
		"path": ["spec", "triggers", 0],
		"message": "ScaledObject api: cpu trigger of Deployment api is refused by KEDA's webhook because container tracing has no cpu request",
		"severity": "warning",
	}} with input as _scaled_object(_trigger("cpu", "AverageValue", {}), _incomplete)
}

test_pass_triggers_of_keda if {
	rule.report == set() with input as _scaled_object(_trigger("cpu", "Utilization", {"containerName": "api"}), _incomplete)
	rule.report == set() with input as _scaled_object(_trigger("memory", "Utilization", {}), _incomplete)
	rule.report == set() with input as _scaled_object(_trigger("kafka", "AverageValue", {}), _incomplete)
	rule.report == set() with input as _scaled_object(null, _incomplete)
}
