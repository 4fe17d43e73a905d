package seaworthy.rules.probes["named-port-resolves_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["named-port-resolves"] as rule

_path(rest) := array.concat(["spec", "template", "spec", "containers", 0], rest)

_ports := [{"name": "http", "containerPort": 8080}, {"name": "metrics", "containerPort": 9090}, {"containerPort": 7000}]

_with(fields) := testing.deployment({"containers": [testing.container(object.union({"ports": _ports}, fields))]})

test_fail_misspelt_name_has_a_fix if {
	path := _path(["readinessProbe", "httpGet", "port"])
	rule.report == {{
		"path": path,
		"message": "Container api: readiness probe uses port \"htpp\", but the container only has http, metrics",
		"fix": {"op": "replace", "path": path, "value": "http"},
	}} with input as _with({"readinessProbe": {"httpGet": {"port": "htpp"}}})
}

test_fail_other_name_has_no_fix if {
	rule.report == {{
		"path": _path(["startupProbe", "tcpSocket", "port"]),
		"message": "Container api: startup probe uses port \"web\", but the container only has http, metrics",
	}} with input as _with({"startupProbe": {"tcpSocket": {"port": "web"}}})
}

test_fail_number_in_quotes if {
	path := _path(["livenessProbe", "httpGet", "port"])
	rule.report == {{
		"path": path,
		"message": "Container api: liveness probe uses port \"8080\", which is a name because of the quotes",
		"fix": {"op": "replace", "path": path, "value": 8080},
	}} with input as _with({"livenessProbe": {"httpGet": {"port": "8080"}}})
}

test_fail_no_port_has_a_name if {
	every ports in [null, [], [{"containerPort": 8080}], [{"name": null}], "http"] {
		rule.report == {{
			"path": _path(["livenessProbe", "httpGet", "port"]),
			"message": "Container api: liveness probe uses port \"http\", but none of the container's ports has a name",
		}} with input as _with({"ports": ports, "livenessProbe": {"httpGet": {"port": "http"}}})
	}
}

test_fail_empty_name if {
	rule.report == {{
		"path": _path(["livenessProbe", "httpGet", "port"]),
		"message": "Container api: liveness probe uses port \"\", but the container only has http, metrics",
	}} with input as _with({"livenessProbe": {"httpGet": {"port": ""}}})
}

test_fail_grpc_takes_numbers if {
	path := _path(["readinessProbe", "grpc", "port"])
	rule.report == {{
		"path": path,
		"message": "Container api: readiness probe uses gRPC port \"http\", which must be a number",
		"fix": {"op": "replace", "path": path, "value": 8080},
	}} with input as _with({"readinessProbe": {"grpc": {"port": "http"}}})
}

test_fail_sidecars_and_jobs_too if {
	sidecar := testing.container({"restartPolicy": "Always", "startupProbe": {"tcpSocket": {"port": "http"}}})
	rule.report == {{
		"path": ["spec", "template", "spec", "initContainers", 0, "startupProbe", "tcpSocket", "port"],
		"message": "Sidecar container api: startup probe uses port \"http\", but none of the container's ports has a name",
	}} with input as testing.workload("Job", {"initContainers": [sidecar], "containers": [testing.container({})]})
}

test_pass_names_that_resolve_and_numbers if {
	rule.report == set() with input as _with({
		"livenessProbe": {"httpGet": {"port": "http"}},
		"readinessProbe": {"tcpSocket": {"port": "metrics"}},
		"startupProbe": {"grpc": {"port": 9999}},
	})
	rule.report == set() with input as _with({"ports": null, "livenessProbe": {"httpGet": {"port": 8080}}})
}

test_pass_nothing_to_judge if {
	every probe in [null, {}, "http", {"httpGet": null}, {"httpGet": "x"}, {"httpGet": {"port": null}}, {"exec": {"command": ["x"]}}] {
		rule.report == set() with input as _with({"livenessProbe": probe})
	}
}

test_pass_injected_proxy if {
	rule.report == set() with input as _with({"name": "istio-proxy", "readinessProbe": {"httpGet": {"port": "envoy"}}})
}
