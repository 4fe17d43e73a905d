package seaworthy.rules.probes["not-identical_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["not-identical"] as rule

_path := ["spec", "template", "spec", "containers", 0, "livenessProbe"]

_with(liveness, readiness) := testing.deployment({"containers": [testing.container({
	"ports": [{"name": "http", "containerPort": 8080}, {"name": "admin", "containerPort": 8081}],
	"livenessProbe": liveness,
	"readinessProbe": readiness,
})]})

_get(path, port) := {"httpGet": {"path": path, "port": port}}

test_fail_same_request_and_equal_windows if {
	rule.report == {{
		"path": _path,
		"message": concat("", [
			"Container api has the same liveness and readiness probe (GET /health on port 8080): ",
			"it is restarted after 30 s of failures and removed from traffic after 30 s",
		]),
	}} with input as _with(_get("/health", 8080), _get("/health", 8080))
}

test_fail_named_port_and_defaults_are_resolved if {
	rule.report == {{
		"path": _path,
		"message": concat("", [
			"Container api has the same liveness and readiness probe (GET / on port 8080): ",
			"it is restarted after 30 s of failures and removed from traffic after 50 s",
		]),
	}} with input as _with(
		{"httpGet": {"port": "http", "scheme": "HTTP"}},
		{"httpGet": {"path": "/", "port": 8080, "host": null}, "failureThreshold": 5},
	)
}

test_fail_longer_liveness_window_is_info if {
	rule.report == {{
		"path": _path,
		"message": "Container api has the same liveness and readiness probe (gRPC port 9090): it is restarted when it is not ready for 60 s",
		"severity": "info",
	}} with input as _with({"grpc": {"port": 9090}, "periodSeconds": 20}, {"grpc": {"port": 9090, "service": ""}})
}

test_fail_same_tcp_port_and_same_command if {
	every handler, request in {
		{"tcpSocket": {"port": "admin"}}: "TCP port 8081",
		{"exec": {"command": ["/api", "check"]}}: "the same command",
	} {
		rule.report == {{
			"path": _path,
			"message": concat("", [
				$"Container api has the same liveness and readiness probe ({request}): ",
				"it is restarted after 30 s of failures and removed from traffic after 30 s",
			]),
		}} with input as _with(handler, handler)
	}
}

test_pass_different_requests if {
	every pair in [
		[_get("/livez", 8080), _get("/readyz", 8080)],
		[_get("/health", "admin"), _get("/health", "http")],
		[_get("/health", "main"), _get("/health", "other")],
		[{"httpGet": {"path": "/", "port": 8080, "scheme": "HTTPS"}}, _get("/", 8080)],
		[{"tcpSocket": {"port": 8080}}, _get("/", 8080)],
		[{"grpc": {"port": 9090, "service": "live"}}, {"grpc": {"port": 9090}}],
		[{"exec": {"command": ["/api", "live"]}}, {"exec": {"command": ["/api", "ready"]}}],
	] {
		rule.report == set() with input as _with(pair[0], pair[1])
	}
}

test_pass_probes_without_a_question if {
	every probe in [null, {}, "x", {"httpGet": null}, {"exec": "x"}, []] {
		rule.report == set() with input as _with(probe, probe)
	}
}

test_pass_wrongly_typed_numbers_are_not_judged if {
	probe := object.union(_get("/health", 8080), {"periodSeconds": "10"})
	rule.report == set() with input as _with(probe, probe)
}

test_pass_pods_that_end if {
	probe := _get("/health", 8080)
	rule.report == set() with input as testing.workload("Job", {"containers": [testing.container({
		"livenessProbe": probe,
		"readinessProbe": probe,
	})]})
}
