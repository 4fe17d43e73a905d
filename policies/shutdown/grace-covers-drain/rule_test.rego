package seaworthy.rules.shutdown["grace-covers-drain_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.shutdown["grace-covers-drain"] as rule

_path := ["spec", "template", "spec", "terminationGracePeriodSeconds"]

_drains(seconds) := {"env": [{"name": "SHUTDOWN_TIMEOUT", "value": seconds}]}

_sleeps(seconds) := {"lifecycle": {"preStop": {"sleep": {"seconds": seconds}}}}

_input(spec) := _with(spec, {})

_with(spec, params) := object.union(testing.deployment(spec), {
	"links": {"services": [testing.service({"ports": [{"name": "http", "port": 80}]})]},
	"params": object.union({"margin": 5, "assumed_shutdown": 0}, params),
})

_app(fields) := {"containers": [testing.container(fields)]}

test_fail_hook_and_shutdown if {
	rule.report == {{
		"path": _path,
		"message": "Container api is killed during its shutdown: preStop 10 s + shutdown 30 s + margin 5 s = 45 s, but the grace period is 30 s",
		"severity": "warning",
	}} with input as _input(_app(object.union(_drains("30s"), _sleeps(10))))
}

test_fail_without_hook_the_margin_is_missing if {
	rule.report == {{
		"path": _path,
		"message": "Container api is killed during its shutdown: preStop 0 s + shutdown 30 s + margin 5 s = 35 s, but the grace period is 30 s",
		"severity": "warning",
	}} with input as _input(_app(_drains("30s")))
}

test_fail_one_finding_for_the_slowest_container if {
	spec := {"terminationGracePeriodSeconds": 30, "containers": [
		testing.container(_drains("28s")),
		testing.container(object.union({"name": "slow"}, _drains("50s"))),
	]}
	rule.report == {{
		"path": _path,
		"message": "Container slow is killed during its shutdown: preStop 0 s + shutdown 50 s + margin 5 s = 55 s, but the grace period is 30 s",
		"severity": "warning",
	}} with input as _input(spec)
}

test_fail_native_sidecars_stop_afterwards if {
	sidecar := object.union({"name": "proxy", "restartPolicy": "Always"}, _sleeps(12))
	spec := object.union(_app(_drains("20s")), {"initContainers": [sidecar]})
	rule.report == {{
		"path": _path,
		"message": "Container api is killed during its shutdown: preStop 12 s + shutdown 20 s + margin 5 s = 37 s, but the grace period is 30 s",
		"severity": "warning",
	}} with input as _input(spec)
}

test_fail_an_annotation_is_certain if {
	node := object.union(_input(_app(_sleeps(10))), {"pod": {"annotations": {"seaworthy.dev/shutdown-timeout": "30s"}}})
	rule.report == {{
		"path": _path,
		"message": "Container api is killed during its shutdown: preStop 10 s + shutdown 30 s + margin 5 s = 45 s, but the grace period is 30 s",
		"fix": {"op": "add", "path": _path, "value": 45},
	}} with input as node
}

test_pass_times_that_something_else_gets if {
	every name in [
		"NODE_TERMINATION_GRACE_PERIOD", "POD_TERMINATION_GRACE_PERIOD", "JOB_SHUTDOWN_TIMEOUT", "DRAIN_NODES_TIMEOUT",
		"CONNECTION_DRAIN_TIMEOUT", "EVICTION_GRACEFUL_PERIOD_SECONDS",
	] {
		rule.report == set() with input as _input(_app({"env": [{"name": name, "value": "120"}]}))
	}
	every argument in ["--node-drain-timeout=5m", "--pod-termination-grace-period=90s", "--drain-nodes-timeout=90s"] {
		rule.report == set() with input as _input(_app({"args": [argument]}))
	}
}

test_fail_assumption_warns if {
	rule.report == {{
		"path": _path,
		"message": "Container api is killed during its shutdown: preStop 5 s + shutdown 30 s + margin 5 s = 40 s, but the grace period is 30 s",
		"severity": "warning",
	}} with input as _with(_app(_sleeps(5)), {"assumed_shutdown": 30})
}

test_pass_covered if {
	spec := object.union(_app(object.union(_drains("30s"), _sleeps(10))), {"terminationGracePeriodSeconds": 45})
	rule.report == set() with input as _input(spec)
}

test_pass_nothing_is_told if {
	rule.report == set() with input as _input(_app({}))
	rule.report == set() with input as _input(_app(_sleeps(10)))
	rule.report == set() with input as _input(_app(_drains("soon")))
}

test_pass_other_rules_speak if {
	rule.report == set() with input as _input(_app(object.union(_drains("30s"), _sleeps(40))))
	rule.report == set() with input as _input(object.union(_app(_drains("30s")), {"terminationGracePeriodSeconds": 0}))
}

test_pass_jobs_end_by_themselves if {
	rule.report == set() with input as object.union(testing.workload("Job", _app(_drains("60s"))), {"params": {"margin": 5, "assumed_shutdown": 0}})
}
