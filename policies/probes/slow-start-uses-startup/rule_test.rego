package seaworthy.rules.probes["slow-start-uses-startup_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["slow-start-uses-startup"] as rule

_container := ["spec", "template", "spec", "containers", 0]

_get := {"httpGet": {"path": "/livez", "port": 8080}}

_with(fields) := object.union(
	testing.deployment({"containers": [testing.container(fields)]}),
	{
		"links": {"services": [testing.service({"ports": [{"port": 8080}]})], "autoscalers": []},
		"params": {"max_initial_delay_seconds": 30},
	},
)

_delayed(seconds) := {"livenessProbe": object.union(_get, {"initialDelaySeconds": seconds, "timeoutSeconds": 2})}

_finding(seconds, failures) := {
	"path": array.concat(_container, ["livenessProbe", "initialDelaySeconds"]),
	"message": concat("", [
		$"Container api has no liveness checks in its first {seconds} s: ",
		"livenessProbe uses initialDelaySeconds instead of a startupProbe",
	]),
	"fix": {
		"op": "add",
		"path": array.concat(_container, ["startupProbe"]),
		"value": object.union(_get, {"timeoutSeconds": 2, "periodSeconds": 5, "failureThreshold": failures}),
	},
}

test_fail_long_delay if {
	rule.report == {_finding(60, 24)} with input as _with(_delayed(60))
}

test_fail_without_requests_is_info if {
	rule.report == {object.union(_finding(60, 24), {"severity": "info"})} with input as object.union(_with(_delayed(60)), {"links": {"services": []}})
}

test_fail_a_connection_is_info if {
	liveness := {"tcpSocket": {"port": 8080}, "initialDelaySeconds": 300}
	{violation.severity | some violation in rule.report} == {"info"} with input as _with({"livenessProbe": liveness})
}

test_pass_runs_nothing if {
	rule.report == set() with input as object.union(_with(_delayed(60)), {"pod": {"replicas": 0}})
}

test_fail_one_second_too_many if {
	rule.report == {_finding(31, 13)} with input as _with(_delayed(31))
}

test_fail_null_startup_probe_is_none if {
	rule.report == {_finding(60, 24)} with input as _with(object.union(_delayed(60), {"startupProbe": null}))
}

test_fail_parameter_decides if {
	rule.report == {_finding(20, 10)} with input as object.union(_with(_delayed(20)), {"params": {"max_initial_delay_seconds": 19}})
}

_fixes(timing) := {violation.fix.value |
	liveness := object.union(_get, object.union({"initialDelaySeconds": 40}, timing))
	some violation in rule.report with input as _with({"livenessProbe": liveness})
}

_startup(fields) := object.union(_get, object.union({"periodSeconds": 5}, fields))

test_fail_the_startup_gets_no_less_time_than_before if {
	_fixes({"failureThreshold": 10}) == {_startup({"failureThreshold": 28})}
	_fixes({"failureThreshold": 6, "timeoutSeconds": 30}) == {_startup({"failureThreshold": 44, "timeoutSeconds": 30})}
}

test_pass_short_delays if {
	every seconds in [30, 0, null] {
		rule.report == set() with input as _with(_delayed(seconds))
	}
	rule.report == set() with input as _with({"livenessProbe": _get})
}

test_pass_startup_probe if {
	rule.report == set() with input as _with(object.union(_delayed(120), {"startupProbe": _get}))
}

test_pass_delay_of_readiness if {
	rule.report == set() with input as _with({"readinessProbe": object.union(_get, {"initialDelaySeconds": 300})})
}

test_pass_wrong_types_are_not_judged if {
	every value in ["60", true, [], {}] {
		rule.report == set() with input as _with(_delayed(value))
	}
	every probe in [null, 60, "x", []] {
		rule.report == set() with input as _with({"livenessProbe": probe})
	}
}
