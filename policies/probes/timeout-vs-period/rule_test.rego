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
			"message": $"Container api: {words} has a timeout of 30 s, but a period of 5 s",
		}} with input as _with(field, {"periodSeconds": 5, "timeoutSeconds": 30})
	}
}

test_fail_default_period if {
	rule.report == {{
		"path": _path("livenessProbe"),
		"message": "Container api: liveness probe has a timeout of 20 s, but a period of 10 s",
	}} with input as _with("livenessProbe", {"periodSeconds": null, "timeoutSeconds": 20})
}

test_fail_a_patient_probe_is_info if {
	every timing, severity in {
		{"failureThreshold": 4, "timeoutSeconds": 30}: "info",
		{"failureThreshold": 3, "timeoutSeconds": 100}: "info",
		{"failureThreshold": 3, "timeoutSeconds": 99}: "warning",
	} {
		[object.get(violation, "severity", "warning") | some violation in rule.report] == [severity] with input as _with("livenessProbe", timing)
	}
}

test_pass_runs_nothing if {
	rule.report == set() with input as object.union(_with("livenessProbe", {"timeoutSeconds": 30}), {"pod": {"replicas": 0}})
}

test_pass_less_than_twice_the_period if {
	every timing in [
		{}, {"timeoutSeconds": 9}, {"timeoutSeconds": 10}, {"timeoutSeconds": 19}, {"periodSeconds": 1},
		{"periodSeconds": 1, "timeoutSeconds": 0}, {"periodSeconds": 5, "timeoutSeconds": 6},
	] {
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
