package seaworthy.rules.shutdown["prestop-exceeds-grace_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.shutdown["prestop-exceeds-grace"] as rule

_input(grace, hook) := testing.deployment({
	"terminationGracePeriodSeconds": grace,
	"containers": [testing.container({"lifecycle": {"preStop": hook}})],
})

_finding(hook, grace) := {
	"path": ["spec", "template", "spec", "containers", 0, "lifecycle", "preStop"],
	"message": $"Container api: preStop hook takes {hook} s, but the grace period is {grace} s",
}

test_fail_longer_and_equal if {
	rule.report == {_finding(60, 30)} with input as _input(null, {"exec": {"command": ["sleep", "60"]}})
	rule.report == {_finding(20, 20)} with input as _input(20, {"sleep": {"seconds": 20}})
}

test_pass_shorter if {
	rule.report == set() with input as _input(null, {"sleep": {"seconds": 10}})
	rule.report == set() with input as _input(90, {"exec": {"command": ["sleep", "60"]}})
}

test_pass_unknown_length if {
	rule.report == set() with input as _input(null, {"httpGet": {"path": "/drain", "port": 8080}})
	rule.report == set() with input as _input(null, null)
}

test_pass_zero_grace_is_another_rule if {
	rule.report == set() with input as _input(0, {"sleep": {"seconds": 10}})
}
