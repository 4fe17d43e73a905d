package seaworthy.rules.hpa["min-replicas_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["min-replicas"] as rule

_dev := {"annotations": {"seaworthy.dev/tier": "dev"}}

_with_service := object.union(testing.deployment({}), {"links": {"services": [testing.service({})]}})

_linked := {"links": {"workloads": [_with_service]}, "params": {"minimum": 2}}

_hpa(low, high) := object.union(testing.hpa("api", low, high), _linked)

_keda(low) := object.union(testing.scaled_object("api", low, 100), _linked)

test_fail_one if {
	rule.report == {{
		"path": ["spec", "minReplicas"],
		"message": "HPA api: Deployment api may be scaled down to 1 replica, fewer than 2",
	}} with input as _hpa(1, 9)
	rule.report == {{
		"path": ["spec", "minReplicaCount"],
		"message": "ScaledObject api: Deployment api may be scaled down to 1 replica, fewer than 2",
	}} with input as _keda(1)
}

test_fail_default if {
	every spec in [{"maxReplicas": 9}, {"minReplicas": null, "maxReplicas": 9}] {
		rule.report == {{
			"path": ["spec", "minReplicas"],
			"message": "HPA api: Deployment api may be scaled down to 1 replica, fewer than 2",
		}} with input as _hpa(1, 9) with input.object.spec as spec
	}
}

test_fail_param if {
	rule.report == {{
		"path": ["spec", "minReplicas"],
		"message": "HPA api: Deployment api may be scaled down to 2 replicas, fewer than 5",
	}} with input as _hpa(2, 4) with input.params.minimum as 5
}

test_pass_one_too_many if {
	other := object.union(testing.hpa("api", 1, 9), _to_api)
	late := object.union(object.union(_hpa(1, 9), _to_api), {"object": {"metadata": {"name": "web"}}, "links": {"autoscalers": [other]}})
	rule.report == set() with input as late
	count(rule.report) == 1 with input as object.union(late, {"object": {"metadata": {"name": "api"}}})
}

_to_api := {"object": {"spec": {"scaleTargetRef": {"kind": "Deployment", "name": "api"}}}}

test_pass_enough if {
	rule.report == set() with input as _hpa(2, 9)
	rule.report == set() with input as _hpa(1, 9) with input.params.minimum as 1
}

test_pass_scaled_to_zero_by_keda if {
	rule.report == set() with input as _keda(0)
}

test_pass_no_service_or_no_target if {
	every workloads in [[], [testing.deployment({})]] {
		rule.report == set() with input as _hpa(1, 9) with input.links.workloads as workloads
	}
}

test_pass_tier_dev if {
	rule.report == set() with input as _hpa(1, 9) with input.object.metadata as _dev
	rule.report == set() with input as _hpa(1, 9) with input.links.workloads as [object.union(_with_service, {"object": {"metadata": _dev}})]
	count(rule.report) == 1 with input as _hpa(1, 9) with input.object.metadata as {"annotations": {"seaworthy.dev/tier": "prod"}}
}

_of_pod(container) := object.union(
	testing.deployment({"containers": [testing.container(container)]}),
	{"links": {"services": [testing.service({})]}},
)

test_fail_a_pod_that_needs_a_node_of_its_own_is_info if {
	services := {"services": [testing.service({})]}
	nodes := [
		_of_pod({"ports": [{"containerPort": 80, "hostPort": 80}]}),
		_of_pod({"resources": {"limits": {"nvidia.com/gpu": 1}}}),
		_of_pod({"resources": {"requests": {"amd.com/gpu": "1"}}}),
		object.union(testing.deployment({"hostNetwork": true}), {"links": services}),
	]
	every node in nodes {
		rule.report == {{
			"path": ["spec", "minReplicas"],
			"message": "HPA api: Deployment api may be scaled down to 1 replica, fewer than 2",
			"severity": "info",
		}} with input as _hpa(1, 9) with input.links.workloads as [node]
	}
	every container in [{"ports": [{"containerPort": 80, "hostPort": 0}]}, {"resources": {"limits": {"cpu": "1", "ephemeral-storage": "1Gi"}}}] {
		[object.get(violation, "severity", "warning") | some violation in rule.report] == ["warning"] with input as _hpa(1, 9)
			with input.links.workloads as [_of_pod(container)]
	}
}
