package seaworthy.rules.shutdown["prestop-required_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.shutdown["prestop-required"] as rule

_path := ["spec", "template", "spec", "containers", 0, "lifecycle", "preStop"]

_message := concat("", [
	"Container api has no preStop hook: unless its process keeps listening after SIGTERM, ",
	"it refuses connections that still come from Service api",
])

_service := testing.service({"ports": [{"name": "http", "port": 80}]})

# Of three replicas, so that clients notice.
_with_service(fields) := _of_kind("Deployment", {"containers": [testing.container(fields)]})

_of_kind(kind, pod_spec) := object.union(testing.workload(kind, pod_spec), {
	"pod": {"replicas": 3},
	"links": {"services": [_service], "autoscalers": []},
	"params": {"sleep": 5},
})

_single(fields) := object.union(_with_service(fields), {"pod": {"replicas": 1}})

_grace(seconds) := {"object": {"spec": {"template": {"spec": {"terminationGracePeriodSeconds": seconds}}}}}

test_pass_one_pod_that_only_the_cluster_asks if {
	rule.report == set() with input as _single({})
	rule.report == set() with input as _of_kind("DaemonSet", {"containers": [testing.container({})]})
}

test_pass_keeps_listening if {
	every fields in [
		{"image": "ghcr.io/stefanprodan/podinfo:6.14.1"}, {"image": "registry.example.com:5000/podinfo@sha256:0a", "args": ["--port=9898"]},
		{"env": [{"name": "KEDA_HTTP_SHUTDOWN_DELAY", "value": "5s"}]}, {"args": ["--shutdown-delay-duration=10s"]},
		{"command": ["server", "--lameduck-duration", "5s"]},
	] {
		rule.report == set() with input as _with_service(fields)
	}
	every fields in [
		{"image": "ghcr.io/stefanprodan/podinfo:6.14.1", "args": ["--level=debug"]}, {"image": "podinfo-web:1"},
		{"env": [{"name": "SHUTDOWN_DELAY", "value": "0"}]}, {"args": ["--shutdown-delay-duration=0s"]},
	] {
		count(rule.report) == 1 with input as _with_service(fields)
	}
}

test_fail_one_pod_that_clients_notice if {
	every more in [
		{"links": {"services": [testing.service({"type": "LoadBalancer", "ports": [{"port": 80}]})]}},
		{"links": {"services": [_service], "routes": [testing.node({"kind": "Ingress"})]}},
		{"links": {"services": [_service], "autoscalers": [testing.hpa("api", 1, 3)]}},
	] {
		count(rule.report) == 1 with input as object.union(_single({}), more)
	}
}

test_pass_one_pod_behind_a_port_of_its_node if {
	service := testing.service({"type": "NodePort", "ports": [{"port": 80}]})
	rule.report == set() with input as object.union(_single({}), {"links": {"services": [service]}})
}

test_pass_without_rollouts if {
	every kind in ["Pod", "ReplicaSet", "ReplicationController"] {
		rule.report == set() with input as _of_kind(kind, {"containers": [testing.container({})]})
	}
}

test_pass_the_only_leader if {
	rule.report == set() with input as _single({"args": ["--leader-elect"]})
	count(rule.report) == 1 with input as _with_service({"args": ["--leader-elect"]})
}

test_pass_runs_nothing if {
	rule.report == set() with input as object.union(_with_service({}), {"pod": {"replicas": 0}})
}

test_fail_without_fix_where_the_grace_period_is_too_short if {
	every seconds in [5, 29] {
		rule.report == {{
			"path": _path,
			"message": $"{_message}; with a sleep of 5 s, the grace period of {seconds} s must be longer",
		}} with input as object.union(_with_service({}), _grace(seconds))
	}
	every seconds in ["20", "10"] {
		some violation in rule.report with input as _with_service({"env": [{"name": "SHUTDOWN_TIMEOUT", "value": seconds}]})
		violation.fix
	}
	some violation in rule.report with input as _with_service({"env": [{"name": "SHUTDOWN_TIMEOUT", "value": "26"}]})
	violation.message == $"{_message}; with a sleep of 5 s, the grace period of 30 s must be longer"
	not violation.fix
}

test_fail_no_hook if {
	every lifecycle in [null, {}, {"preStop": null}, {"postStart": {}}] {
		rule.report == {{
			"path": _path,
			"message": _message,
			"fix": {"op": "add", "path": _path, "value": {"sleep": {"seconds": 5}}},
		}} with input as _with_service({"lifecycle": lifecycle})
	}
}

test_fail_without_fix_before_the_sleep_action if {
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), {"cluster": {"minor": 28}})
}

test_fail_without_fix_where_the_grace_period_may_be_too_short if {
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), _grace(60))
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), {"params": {"sleep": 20}})
	needs := {"object": {"metadata": {"annotations": {"seaworthy.dev/shutdown-timeout": "25s"}}}}
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), needs)
}

test_pass_with_hook if {
	rule.report == set() with input as _with_service({"lifecycle": {"preStop": {"sleep": {"seconds": 5}}}})
	rule.report == set() with input as _with_service({"lifecycle": {"preStop": {"httpGet": {"path": "/drain"}}}})
}

test_pass_without_service if {
	rule.report == set() with input as object.union(_with_service({}), {"links": {"services": []}})
}

test_pass_says_that_it_handles_drains if {
	annotations := {"seaworthy.dev/handles-drain": "true"}
	rule.report == set() with input as object.union(_with_service({}), {"pod": {"annotations": annotations}})
	rule.report == set() with input as object.union(_with_service({}), {"object": {"metadata": {"annotations": annotations}}})
}

_claim(mode) := testing.node({"kind": "PersistentVolumeClaim", "metadata": {"name": "data"}, "spec": {"accessModes": [mode]}})

_volume := {"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]}

_with_volume(links) := object.union(
	_single({}),
	{
		"object": {"spec": {"template": {"spec": _volume}}},
		"links": object.union({"services": _with_service({}).links.services, "autoscalers": []}, links),
	},
)

test_pass_one_pod_at_a_time if {
	rule.report == set() with input as object.union(_with_service({}), {"object": {"spec": {"strategy": {"type": "Recreate"}}}})
	rule.report == set() with input as _with_volume({"claims": [_claim("ReadWriteOnce")]})
	rule.report == set() with input as _with_volume({"claims": []})
	every fields in [
		{"args": ["--leader-elect=false"]}, {"args": ["--enable-leader-election=false"]},
		{"env": [{"name": "LEADER_ELECTION", "value": "False"}]},
	] {
		rule.report == set() with input as object.union(_single(fields), {"links": {"autoscalers": []}})
	}
}

test_fail_several_pods_with_a_volume if {
	count(rule.report) == 1 with input as _with_volume({"claims": [_claim("ReadWriteMany")], "routes": [testing.node({"kind": "Ingress"})]})
	count(rule.report) == 1 with input as object.union(_with_volume({"claims": []}), {"pod": {"replicas": 2}})
	count(rule.report) == 1 with input as _with_volume({"claims": [], "autoscalers": [testing.hpa("api", 1, 3)]})
	count(rule.report) == 1 with input as object.union(_with_service({"args": ["--leader-elect=true"]}), {"links": {"autoscalers": []}})
}
