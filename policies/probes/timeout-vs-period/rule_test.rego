package seaworthy.rules.probes["timeout-vs-period_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["timeout-vs-period"] as rule

_path(field) := ["spec", "template", "spec", "containers", 0, field, "timeoutSeconds"]

_with(field, timing) := testing.deployment({"containers": [testing.container({
	field: object.union({"tcpSocket": {"port": 8080}}, timing),
})]})

test_fail_every_probe if {
	every field, words in {
		"livenessProbe": "liveness probe", "readinessProbe": "readiness probe", "startupProbe": "startup probe",
	} {
		rule.report == {{
			"path": _path(field),
			"message": $"Container api: {words} has a timeout of 30 s, longer than its period of 5 s",
			"fix": {"op": "replace", "path": _path(field), "value": 4},
		}} with input as _with(field, {"periodSeconds": 5, "timeoutSeconds": 30})
	}
}

test_fail_default_period if {
	every period in [0, null] {
		rule.report == {{
			"path": _path("livenessProbe"),
			"message": "Container api: liveness probe has a timeout of 11 s, longer than its period of 10 s",
			"fix": {"op": "replace", "path": _path("livenessProbe"), "value": 9},
		}} with input as _with("livenessProbe", {"periodSeconds": period, "timeoutSeconds": 11})
	}
}

test_fail_equal_is_info if {
	rule.report == {{
		"path": _path("readinessProbe"),
		"message": "Container api: readiness probe has a timeout of 10 s, as long as its period",
		"severity": "info",
		"fix": {"op": "replace", "path": _path("readinessProbe"), "value": 9},
	}} with input as _with("readinessProbe", {"timeoutSeconds": 10})
}

test_pass_shorter_and_default_timeouts if {
	every timing in [{}, {"timeoutSeconds": 9}, {"periodSeconds": 1}, {"periodSeconds": 1, "timeoutSeconds": 0}] {
		rule.report == set() with input as _with("livenessProbe", timing)
	}
}

test_pass_wrong_types_are_not_judged if {
	every value in ["30", true, [], {}, -1] {
		rule.report == set() with input as _with("livenessProbe", {"timeoutSeconds": value, "periodSeconds": 5})
		rule.report == set() with input as _with("livenessProbe", {"timeoutSeconds": 30, "periodSeconds": value})
	}
}

test_pass_no_probe if {
	every probe in [null, "x", 5, []] {
		rule.report == set() with input as testing.deployment({"containers": [testing.container({"livenessProbe": probe})]})
	}
}
