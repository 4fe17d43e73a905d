package seaworthy.rules.probes["liveness-aggressive_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["liveness-aggressive"] as rule

_params := {"min_start_seconds": 30, "min_window_seconds": 15}

_path(rest) := array.concat(["spec", "template", "spec", "containers", 0, "livenessProbe"], rest)

_get := {"httpGet": {"path": "/livez", "port": 8080}}

_with(fields) := object.union(testing.deployment({"containers": [testing.container(fields)]}), {"params": _params})

_with_service(fields) := object.union(
	_with(object.union({"ports": [{"containerPort": 8080}]}, fields)),
	{"links": {"services": [testing.service({"ports": [{"port": 8080}]})]}},
)

_started(timing) := {"startupProbe": _get, "livenessProbe": object.union(_get, timing)}

test_fail_short_start if {
	rule.report == {{"path": _path([]), "message": concat("", [
		"Container api is restarted if it needs more than 25 s to start: ",
		"it has no startupProbe, and its livenessProbe starts after 10 s and fails after 3 × 5 s",
	])}} with input as _with({"livenessProbe": object.union(_get, {"initialDelaySeconds": 10, "periodSeconds": 5})})
}

test_fail_single_failure if {
	every fields in [_started({"failureThreshold": 1}), {"livenessProbe": object.union(_get, {"failureThreshold": 1})}] {
		rule.report == {{
			"path": _path(["failureThreshold"]),
			"message": "Container api is restarted after a single failed liveness probe (failureThreshold 1)",
		}} with input as _with_service(fields)
	}
}

test_fail_slow_responses_of_a_container_with_traffic if {
	rule.report == {{
		"path": _path(["timeoutSeconds"]),
		"message": "Container api is restarted if its responses take longer than 1 s for 10 s (livenessProbe with timeoutSeconds 1, 2 × 5 s)",
	}} with input as _with_service(_started({"failureThreshold": 2, "periodSeconds": 5}))
}

test_fail_short_start_is_one_finding if {
	violations := rule.report with input as _with_service({"livenessProbe": object.union(_get, {"periodSeconds": 2})})
	[violation.path | some violation in violations] == [_path([])]
}

test_pass_defaults if {
	rule.report == set() with input as _with_service({"livenessProbe": _get})
	rule.report == set() with input as _with_service({"livenessProbe": object.union(_get, {"periodSeconds": 0, "failureThreshold": 0})})
}

test_pass_short_window_that_is_not_slow_answers if {
	every fields in [
		_started({"periodSeconds": 3, "timeoutSeconds": 2}),
		_started({"periodSeconds": 5}),
		{"startupProbe": _get, "livenessProbe": {"tcpSocket": {"port": 8080}, "periodSeconds": 3}},
	] {
		rule.report == set() with input as _with_service(fields)
	}
	rule.report == set() with input as _with(_started({"periodSeconds": 3}))
}

test_pass_parameters_decide if {
	node := _with_service(object.union(_started({"periodSeconds": 3}), {"name": "api"}))
	rule.report == set() with input as object.union(node, {"params": {"min_window_seconds": 9}})

	hasty := _with({"livenessProbe": object.union(_get, {"periodSeconds": 5})})
	rule.report == set() with input as object.union(hasty, {"params": {"min_start_seconds": 15}})
}

test_pass_wrong_types_are_not_judged if {
	every value in ["5", true, [], {}, -1] {
		rule.report == set() with input as _with_service({"livenessProbe": object.union(_get, {"periodSeconds": value})})
		rule.report == set() with input as _with_service({"livenessProbe": object.union(_get, {"failureThreshold": value})})
	}
	every probe in [null, "x", 1, []] {
		rule.report == set() with input as _with_service({"livenessProbe": probe})
	}
}
