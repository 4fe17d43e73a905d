package seaworthy.lib.probe_test

import data.seaworthy.lib.probe
import data.seaworthy.lib.testing

_container(fields) := {"role": "app", "path": ["spec", "containers", 0], "value": testing.container(fields)}

test_pass_missing_zero_and_null_are_the_defaults if {
	defaults := {"delay": 0, "period": 10, "timeout": 1, "failures": 3, "successes": 1, "window": 30}
	every fields in [
		{},
		{"initialDelaySeconds": 0, "periodSeconds": 0, "timeoutSeconds": 0, "failureThreshold": 0},
		{"periodSeconds": null, "successThreshold": null},
	] {
		probe.timing(_container({"livenessProbe": fields}), "livenessProbe") == defaults
	}
}

test_pass_values_that_are_set if {
	probe.timing(
		_container({"readinessProbe": {
			"initialDelaySeconds": 5, "periodSeconds": 2, "timeoutSeconds": 3, "failureThreshold": 4, "successThreshold": 2,
		}}),
		"readinessProbe",
	) == {"delay": 5, "period": 2, "timeout": 3, "failures": 4, "successes": 2, "window": 8}
}

test_fail_wrong_types_have_no_timing if {
	every value in ["10", "x", -1, true, [], {}] {
		not probe.timing(_container({"livenessProbe": {"periodSeconds": value}}), "livenessProbe")
	}
	every value in ["probe", 5, null, []] {
		not probe.timing(_container({"livenessProbe": value}), "livenessProbe")
	}
	not probe.timing(_container({}), "livenessProbe")
}

test_pass_handler_resolves_names_and_defaults if {
	container := _container({
		"ports": [{"name": "http", "containerPort": 8080}],
		"livenessProbe": {"httpGet": {"port": "http"}},
		"readinessProbe": {"httpGet": {"path": "/", "port": 8080, "scheme": "HTTP", "host": ""}},
		"startupProbe": {"httpGet": {"port": "admin"}},
	})
	resolved := {"httpGet": {"path": "/", "scheme": "HTTP", "port": 8080}}
	probe.handler(container, "livenessProbe") == resolved
	probe.handler(container, "readinessProbe") == resolved
	probe.handler(container, "startupProbe") == {"httpGet": {"path": "/", "scheme": "HTTP", "port": "admin"}}
}

test_pass_grpc_exec_and_several_handlers if {
	container := _container({
		"livenessProbe": {"grpc": {"port": 9090}},
		"readinessProbe": {"grpc": {"port": 9090, "service": null}},
		"startupProbe": {"exec": {"command": ["true"]}, "tcpSocket": {"port": 80}},
	})
	probe.handler(container, "livenessProbe") == probe.handler(container, "readinessProbe")
	probe.handler(container, "startupProbe") == {"exec": {"command": ["true"]}, "tcpSocket": {"port": 80}}
}

test_fail_no_handler_is_undefined if {
	every value in [{}, {"httpGet": null}, {"httpGet": "x"}, null, "x"] {
		not probe.handler(_container({"livenessProbe": value}), "livenessProbe")
	}
}

test_pass_descriptions if {
	probe.description({"httpGet": {"path": "/livez", "port": 8080}}) == "GET /livez on port 8080"
	probe.description({"tcpSocket": {"port": "http"}}) == "TCP port http"
	probe.description({"grpc": {"port": 9090}}) == "gRPC port 9090"
	probe.description({"exec": {"command": []}, "tcpSocket": {"port": 80}}) == "TCP port 80 and the same command"
}
