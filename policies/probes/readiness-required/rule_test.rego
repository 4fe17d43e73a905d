package seaworthy.rules.probes["readiness-required_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["readiness-required"] as rule

_api := testing.container({"ports": [{"name": "http", "containerPort": 8080}]})

_logs := testing.container({"name": "logs"})

_probe := {"readinessProbe": {"httpGet": {"path": "/readyz", "port": "http"}}}

_with_service(node, ports) := object.union(node, {
	"links": {"services": [testing.service({"ports": ports})], "autoscalers": []},
	"params": {"without_service": false},
	"pod": {"replicas": 2},
})

_http := [{"port": 80, "targetPort": "http"}]

_finding(title, list, i) := {
	"path": ["spec", "template", "spec", list, i, "readinessProbe"],
	"message": $"{title} has no readinessProbe, so it receives requests from Service api before it is ready",
}

test_fail_container_with_the_served_port if {
	rule.report == {_finding("Container api", "containers", 1)} with input as _with_service(testing.deployment({"containers": [_logs, _api]}), _http)
}

test_fail_null_and_wrongly_typed_probes_are_none if {
	every value in [null, "http", 8080, [], false] {
		node := testing.deployment({"containers": [object.union(_api, {"readinessProbe": value})]})
		rule.report == {_finding("Container api", "containers", 0)} with input as _with_service(node, _http)
	}
}

test_fail_sidecar_with_the_served_port if {
	pod := {"containers": [_logs], "initContainers": [object.union(_api, {"restartPolicy": "Always"})]}
	rule.report == {_finding("Sidecar container api", "initContainers", 0)} with input as _with_service(testing.deployment(pod), _http)
}

test_fail_first_app_when_no_port_is_declared if {
	rule.report == {_finding("Container logs", "containers", 0)} with input as _with_service(
		testing.deployment({"containers": [_logs, testing.container({"ports": null})]}),
		[{"port": 8080}],
	)
}

test_fail_a_startup_probe_holds_back_the_first_requests if {
	started := object.union(_api, {"startupProbe": {"httpGet": {"path": "/livez", "port": "http"}}})
	rule.report == {{
		"path": ["spec", "template", "spec", "containers", 0, "readinessProbe"],
		"message": "Container api has no readinessProbe, so it receives requests from Service api even when it cannot respond",
		"severity": "warning",
	}} with input as _with_service(testing.deployment({"containers": [started]}), _http)
}

_of_kind(kind, more) := object.union(_with_service(testing.workload(kind, {"containers": [_api]}), _http), more)

_warning := object.union(_finding("Container api", "containers", 0), {
	"message": "Container api has no readinessProbe, so it receives requests from Service api even when it cannot respond",
	"severity": "warning",
})

test_fail_every_kind_with_several_pods if {
	every kind in {"Deployment", "DeploymentConfig", "Rollout"} {
		rule.report == {_finding("Container api", "containers", 0)} with input as _of_kind(kind, {})
	}
	every kind in {"StatefulSet", "ReplicaSet", "ReplicationController"} {
		rule.report == {_finding("Container api", "containers", 0)} with input as _of_kind(kind, {"pod": {"replicas": 2}})
	}
	scaled := {"links": {"services": [testing.service({"ports": _http})], "autoscalers": [testing.hpa("api", 1, 3)]}}
	rule.report == {_finding("Container api", "containers", 0)} with input as _of_kind("StatefulSet", scaled)
}

_info := object.union(_warning, {"severity": "info"})

test_fail_the_only_pod_is_info_without_another_one if {
	single := {"pod": {"replicas": 1}}
	every kind in {"StatefulSet", "ReplicaSet", "ReplicationController"} {
		rule.report == {_info} with input as _of_kind(kind, single)
	}
	rule.report == {_warning} with input as _of_kind("DaemonSet", single)
	rule.report == {_warning} with input as _of_kind("StatefulSet", object.union(single, {"unlisted": {"autoscalers": 1}}))
	recreated := {"object": {"spec": {"strategy": {"type": "Recreate"}}}}
	rule.report == {_info} with input as _of_kind("Deployment", object.union(recreated, single))
	warned := object.union(_finding("Container api", "containers", 0), {"severity": "warning"})
	rule.report == {warned} with input as _of_kind("Deployment", single)
	rule.report == {_finding("Container api", "containers", 0)} with input as _of_kind("Deployment", object.union(recreated, {"pod": {"replicas": 2}}))
}

test_fail_the_only_pod_with_clients_outside_is_an_error if {
	public := testing.service({"type": "LoadBalancer", "ports": _http})
	node := _of_kind("Deployment", {"pod": {"replicas": 1}, "links": {"services": [public]}})
	rule.report == {_finding("Container api", "containers", 0)} with input as node
	developers := testing.service({"type": "NodePort", "ports": _http})
	rule.report == {object.union(_finding("Container api", "containers", 0), {"severity": "warning"})} with input as _of_kind(
		"Deployment",
		{"pod": {"replicas": 1}, "links": {"services": [developers]}},
	)
}

# When a program that is not of the image opens its port is not known.
test_pass_program_that_another_container_copied if {
	wrapped := object.union(_api, {
		"command": ["/shared/wrapper", "run"],
		"volumeMounts": [{"name": "shared", "mountPath": "/shared"}],
	})
	every ports in [_http, [{"port": 9999}]] {
		node := testing.deployment({"containers": [wrapped], "volumes": [{"name": "shared", "emptyDir": {}}]})
		rule.report == set() with input as _with_service(node, ports)
	}
}

test_pass_runs_nothing if {
	rule.report == set() with input as _of_kind("Deployment", {"pod": {"replicas": 0}, "params": {"without_service": true}})
}

test_fail_without_service_is_a_warning_when_asked_for if {
	node := object.union(testing.deployment({"containers": [_api]}), {"params": {"without_service": true}})
	rule.report == {{
		"path": ["spec", "template", "spec", "containers", 0, "readinessProbe"],
		"message": "Container api has no readinessProbe, so a rollout continues before it is ready",
		"severity": "warning",
	}} with input as node
}

test_pass_without_service_by_default if {
	rule.report == set() with input as object.union(
		testing.deployment({"containers": [_api]}),
		{"params": {"without_service": false}},
	)
}

test_pass_probe_on_the_container_that_answers if {
	node := testing.deployment({"containers": [object.union(_api, _probe), _logs]})
	rule.report == set() with input as _with_service(node, _http)
}

test_pass_one_probe_when_no_port_is_declared if {
	pods := [
		{"containers": [_logs, object.union(testing.container({}), _probe)]},
		{"containers": [_logs], "initContainers": [object.union(testing.container({"restartPolicy": "Always"}), _probe)]},
	]
	every pod in pods {
		rule.report == set() with input as _with_service(testing.deployment(pod), [{"port": 9999}])
	}
}

test_pass_pods_that_end_and_helm_tests if {
	every node in [
		testing.workload("Job", {"containers": [_api]}),
		testing.workload("CronJob", {"containers": [_api]}),
		testing.workload("Pod", {"containers": [_api], "restartPolicy": "Never"}),
		object.union(
			testing.workload("Pod", {"containers": [_api]}),
			{"object": {"metadata": {"annotations": {"helm.sh/hook": "test"}}}},
		),
	] {
		rule.report == set() with input as object.union(_with_service(node, _http), {"params": {"without_service": true}})
	}
}

test_pass_services_without_traffic if {
	node := testing.deployment({"containers": [_api]})
	rule.report == set() with input as _with_service(node, [{"name": "metrics", "port": 8080}])
}

test_pass_injected_proxy if {
	proxy := testing.container({"name": "istio-proxy", "ports": [{"containerPort": 8080}]})
	rule.report == set() with input as _with_service(
		testing.deployment({"containers": [proxy, object.union(_api, _probe)]}),
		[{"port": 80, "targetPort": 8080}],
	)
}

test_pass_nothing_to_judge if {
	every pod in [{}, {"containers": null}, {"containers": []}, {"containers": ["api", null]}] {
		rule.report == set() with input as _with_service(testing.deployment(pod), _http)
	}
}
