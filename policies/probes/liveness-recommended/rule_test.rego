package seaworthy.rules.probes["liveness-recommended_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["liveness-recommended"] as rule

_api := testing.container({
	"ports": [{"name": "http", "containerPort": 8080}],
	"readinessProbe": {"httpGet": {"path": "/readyz", "port": "http"}},
})

_logs := testing.container({"name": "logs"})

_with_service(node) := object.union(
	node,
	{"links": {"services": [testing.service({"ports": [{"port": 8080}]})], "autoscalers": []}, "pod": {"replicas": _replicas(node)}},
)

_replicas(node) := 2 if node.pod.replicas == 1

_replicas(node) := 0 if node.pod.replicas == 0

_finding(title, list, i) := {
	"path": ["spec", "template", "spec", list, i, "livenessProbe"],
	"message": $"{title} has no livenessProbe, so it is not restarted when it hangs",
}

test_fail_container_that_receives_traffic if {
	pod := {"containers": [_logs, _api]}
	rule.report == {_finding("Container api", "containers", 1)} with input as _with_service(testing.deployment(pod))
}

test_fail_sidecar_that_receives_traffic if {
	pod := {"containers": [_logs], "initContainers": [object.union(_api, {"restartPolicy": "Always"})]}
	rule.report == {_finding("Sidecar container api", "initContainers", 0)} with input as _with_service(testing.deployment(pod))
}

# A Service of any name may be there for Prometheus alone.
test_pass_one_pod_that_nothing_outside_leads_to if {
	node := object.union(_with_service(testing.deployment({"containers": [_api]})), {"pod": {"replicas": 1}})
	rule.report == set() with input as node
	count(rule.report) == 1 with input as object.union(node, {"links": {"routes": [testing.node({"kind": "Ingress"})]}})
}

test_pass_a_worker if {
	rule.report == set() with input as testing.deployment({"containers": [_api, _logs]})
}

test_pass_without_a_readiness_probe if {
	every value in [null, "x", 0, []] {
		pod := {"containers": [object.union(_api, {"readinessProbe": value})]}
		rule.report == set() with input as _with_service(testing.deployment(pod))
	}
}

test_pass_runs_nothing if {
	node := object.union(testing.deployment({"containers": [_api]}), {"pod": {"replicas": 0}})
	rule.report == set() with input as _with_service(node)
}

# It is not known which containers receive traffic.
test_pass_more_services_than_are_listed if {
	rule.report == set() with input as object.union(testing.deployment({"containers": [_api, _logs]}), {"unlisted": {"services": 1}})
	count(rule.report) == 1 with input as object.union(
		_with_service(testing.deployment({"containers": [_api, _logs]})),
		{"unlisted": {"services": 1}},
	)
}

test_fail_null_and_wrongly_typed_probes_are_none if {
	every value in [null, "x", 0, []] {
		pod := {"containers": [object.union(_api, {"livenessProbe": value})]}
		rule.report == {_finding("Container api", "containers", 0)} with input as _with_service(testing.deployment(pod))
	}
}

test_pass_with_a_probe if {
	pod := {"containers": [object.union(_api, {"livenessProbe": {"tcpSocket": {"port": 8080}}})]}
	rule.report == set() with input as testing.deployment(pod)
	rule.report == set() with input as _with_service(testing.deployment(pod))
}

test_pass_pods_that_end if {
	every kind in {"Job", "CronJob"} {
		rule.report == set() with input as _with_service(testing.workload(kind, {"containers": [_api]}))
	}
}

test_pass_helm_test if {
	rule.report == set() with input as object.union(
		_with_service(testing.workload("Pod", {"containers": [_api]})),
		{"object": {"metadata": {"annotations": {"helm.sh/hook": "test-success"}}}},
	)
}

test_pass_injected_proxy if {
	rule.report == set() with input as _with_service(testing.deployment({"containers": [object.union(_api, {"name": "linkerd-proxy"})]}))
}
