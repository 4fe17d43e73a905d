package seaworthy.rules.probes["not-identical_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["not-identical"] as rule

_path := ["spec", "template", "spec", "containers", 0, "livenessProbe"]

_with(liveness, readiness) := _of_image("ghcr.io/shop/api:1.4.2", liveness, readiness)

_of_image(image, liveness, readiness) := object.union(
	testing.deployment({"containers": [testing.container({
		"image": image,
		"ports": [{"name": "http", "containerPort": 8080}, {"name": "admin", "containerPort": 8081}],
		"livenessProbe": liveness,
		"readinessProbe": readiness,
	})]}),
	{"links": {"services": [testing.service({"ports": [{"port": 80, "targetPort": "http"}]})], "autoscalers": []}},
)

_get(path, port) := {"httpGet": {"path": path, "port": port}}

test_fail_same_request_and_equal_windows if {
	rule.report == {{
		"path": _path,
		"message": concat("", [
			"Container api has the same liveness and readiness probe (GET /health on port 8080): ",
			"it is restarted after 30 s of failures and removed from traffic after 30 s",
		]),
		"severity": "info",
	}} with input as _with(_get("/health", 8080), _get("/health", 8080))
}

test_fail_named_port_and_defaults_are_resolved if {
	rule.report == {{
		"path": _path,
		"message": concat("", [
			"Container api has the same liveness and readiness probe (GET /health on port 8080): ",
			"it is restarted after 30 s of failures and removed from traffic after 50 s",
		]),
		"severity": "info",
	}} with input as _with(
		{"httpGet": {"path": "/health", "port": "http", "scheme": "HTTP"}},
		{"httpGet": {"path": "/health", "port": 8080, "host": null}, "failureThreshold": 5},
	)
}

test_fail_a_path_that_asks_for_more_whatever_the_windows if {
	every path in ["/ready", "/readyz", "/actuator/health", "/status", "/api/v1/stats", "/metrics"] {
		rule.report == {{
			"path": _path,
			"message": concat("", [
				$"Container api has the same liveness and readiness probe (GET {path} on port 8080): ",
				"it is restarted when it is not ready for 60 s",
			]),
		}} with input as _with(object.union(_get(path, 8080), {"periodSeconds": 20}), _get(path, 8080))
	}
}

test_fail_a_path_that_asks_for_more_of_an_exporter if {
	exporter := object.union(testing.service({"ports": [{"port": 8080}]}), {"object": {"metadata": {"name": "nats-exporter"}}})
	links := {"links": {"services": [exporter], "autoscalers": []}}
	{each.severity | some each in rule.report} == {"info"} with input as object.union(_with(_get("/metrics", 8080), _get("/metrics", 8080)), links)
	rule.report == set() with input as object.union(_with(_get("/health", 8080), _get("/health", 8080)), links)
}

test_fail_a_path_that_asks_for_more_in_its_image if {
	node := _with(_get("/api/health", 8080), _get("/api/health", 8080))
	{each.severity | some each in rule.report} == {"info"} with input as node
	of_grafana := _of_image("grafana/grafana:11.0.0", _get("/api/health", 8080), _get("/api/health", 8080))
	{object.get(each, "severity", "warning") | some each in rule.report} == {"warning"} with input as of_grafana
}

test_fail_a_service_of_grpc_and_a_command_for_readiness if {
	every handler, said in {
		{"grpc": {"port": 9090, "service": "shop.Orders"}}: ["gRPC port 9090", {"severity": "info"}],
		{"exec": {"command": ["/probe.sh", "readiness"]}}: ["the same command", {}],
	} {
		[request, severity] := said
		rule.report == {object.union(severity, {
			"path": _path,
			"message": concat("", [
				$"Container api has the same liveness and readiness probe ({request}): ",
				"it is restarted after 30 s of failures and removed from traffic after 30 s",
			]),
		})} with input as _with(handler, handler)
	}
}

test_pass_requests_that_fail_only_with_the_process if {
	every handler in [
		{"tcpSocket": {"port": "http"}}, {"grpc": {"port": 9090}}, {"grpc": {"port": 9090, "service": "liveness"}},
		{"exec": {"command": ["redis-cli", "ping"]}}, {"exec": {"command": ["pg_isready"]}}, {"httpGet": {"port": 8080}},
		_get("/healthz", 8080), _get("/-/healthy", 8080), _get("/actuator/health/liveness", "http"),
	] {
		rule.report == set() with input as _with(handler, handler)
	}
}

test_pass_liveness_fails_later if {
	rule.report == set() with input as _with(object.union(_get("/health", 8080), {"failureThreshold": 6}), _get("/health", 8080))
}

test_pass_without_requests if {
	every path in ["/health", "/readyz"] {
		node := _with(_get(path, 8080), _get(path, 8080))
		rule.report == set() with input as object.union(node, {"links": {"services": []}})
		rule.report == set() with input as object.union(node, {"pod": {"replicas": 0}})
	}
	elsewhere := {"links": {"services": [testing.service({"ports": [{"port": 81, "targetPort": "other"}]})]}}
	node := _with(_get("/health", 8080), _get("/health", 8080))
	count(rule.report) == 1 with input as object.union(node, elsewhere)
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
