package seaworthy.rules.shutdown["prestop-required_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.shutdown["prestop-required"] as rule

_path := ["spec", "template", "spec", "containers", 0, "lifecycle", "preStop"]

_message := "Container api has no preStop hook, so it still receives connections from Service api after it stops listening"

_with_service(fields) := object.union(testing.deployment({"containers": [testing.container(fields)]}), {
	"links": {"services": [testing.service({"ports": [{"name": "http", "port": 80}]})]},
	"params": {"sleep": 5},
})

test_fail_no_hook if {
	every lifecycle in [null, {}, {"preStop": null}, {"postStart": {}}] {
		rule.report == {{
			"path": _path,
			"message": _message,
			"fix": {"op": "add", "path": _path, "value": {"sleep": {"seconds": 5}}},
		}} with input as _with_service({"lifecycle": lifecycle})
	}
}

test_fail_without_fix_before_the_sleep_action if {
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), {"cluster": {"minor": 28}})
}

test_pass_with_hook if {
	rule.report == set() with input as _with_service({"lifecycle": {"preStop": {"sleep": {"seconds": 5}}}})
	rule.report == set() with input as _with_service({"lifecycle": {"preStop": {"httpGet": {"path": "/drain"}}}})
}

test_pass_without_service if {
	rule.report == set() with input as object.union(_with_service({}), {"links": {"services": []}})
}

test_pass_says_that_it_handles_drains if {
	annotations := {"seaworthy.dev/handles-drain": "true"}
	rule.report == set() with input as object.union(_with_service({}), {"pod": {"annotations": annotations}})
	rule.report == set() with input as object.union(_with_service({}), {"object": {"metadata": {"annotations": annotations}}})
}
