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
