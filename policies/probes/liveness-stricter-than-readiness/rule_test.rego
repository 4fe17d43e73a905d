package seaworthy.rules.probes["liveness-stricter-than-readiness_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.probes["liveness-stricter-than-readiness"] as rule

_container := ["spec", "template", "spec", "containers", 0]

_threshold := array.concat(_container, ["livenessProbe", "failureThreshold"])

_pod(liveness, readiness) := {"containers": [testing.container({
	"livenessProbe": object.union({"httpGet": {"path": "/livez", "port": 8080}}, liveness),
	"readinessProbe": object.union({"httpGet": {"path": "/readyz", "port": 8080}}, readiness),
})]}

_with(liveness, readiness) := testing.deployment(_pod(liveness, readiness))

test_fail_fewer_failures if {
	rule.report == {{
		"path": array.concat(_container, ["livenessProbe"]),
		"message": "Container api is restarted after 20 s of failures (2 × 10 s), but removed from traffic only after 30 s (3 × 10 s)",
		"fix": {"op": "replace", "path": _threshold, "value": 4},
	}} with input as _with({"failureThreshold": 2}, {})
}

test_fail_shorter_period_and_missing_threshold if {
	rule.report == {{
		"path": array.concat(_container, ["livenessProbe"]),
		"message": "Container api is restarted after 12 s of failures (3 × 4 s), but removed from traffic only after 30 s (3 × 10 s)",
		"fix": {"op": "add", "path": _threshold, "value": 8},
	}} with input as _with({"periodSeconds": 4}, {"periodSeconds": 0})
}

test_pass_equal_and_longer_windows if {
	rule.report == set() with input as _with({}, {})
	rule.report == set() with input as _with({"failureThreshold": 0, "periodSeconds": null}, {})
	rule.report == set() with input as _with({"periodSeconds": 20}, {"periodSeconds": 5})
}

test_pass_same_question_is_another_rule if {
	get := {"httpGet": {"path": "/healthz", "port": 8080}}
	rule.report == set() with input as _with(object.union(get, {"failureThreshold": 1}), get)
}

test_pass_one_probe_only if {
	every readiness in [null, "x", []] {
		rule.report == set() with input as testing.deployment({"containers": [testing.container({
			"livenessProbe": {"tcpSocket": {"port": 80}, "failureThreshold": 1},
			"readinessProbe": readiness,
		})]})
	}
}

test_pass_wrong_types_are_not_judged if {
	every value in ["2", -2, true, {}] {
		rule.report == set() with input as _with({"failureThreshold": value}, {})
		rule.report == set() with input as _with({"failureThreshold": 2}, {"periodSeconds": value})
	}
}

test_pass_pods_that_end if {
	rule.report == set() with input as testing.workload("Job", _pod({"failureThreshold": 2}, {}))
}
