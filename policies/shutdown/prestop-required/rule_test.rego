package seaworthy.rules.shutdown["prestop-required_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.shutdown["prestop-required"] as rule

_path := ["spec", "template", "spec", "containers", 0, "lifecycle", "preStop"]

_message := "api stops listening at once, while Service api sends it connections for some seconds more"

_served(fields) := object.union(testing.deployment({"containers": [testing.container(fields)]}), {
	"links": {"services": [testing.service({"ports": [{"name": "http", "port": 80}]})]},
	"params": {"sleep": 5},
})

test_fail_served_without_hook if {
	every lifecycle in [null, {}, {"preStop": null}, {"postStart": {}}] {
		rule.report == {{
			"path": _path,
			"message": _message,
			"fix": {"op": "add", "path": _path, "value": {"sleep": {"seconds": 5}}},
		}} with input as _served({"lifecycle": lifecycle})
	}
}

test_fail_without_fix_before_the_sleep_action if {
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_served({}), {"cluster": {"minor": 28}})
}

test_pass_with_hook if {
	rule.report == set() with input as _served({"lifecycle": {"preStop": {"sleep": {"seconds": 5}}}})
	rule.report == set() with input as _served({"lifecycle": {"preStop": {"httpGet": {"path": "/drain"}}}})
}

test_pass_unserved if {
	rule.report == set() with input as object.union(_served({}), {"links": {"services": []}})
}

test_pass_says_that_it_handles_drains if {
	annotations := {"seaworthy.dev/handles-drain": "true"}
	rule.report == set() with input as object.union(_served({}), {"pod": {"annotations": annotations}})
	rule.report == set() with input as object.union(_served({}), {"object": {"metadata": {"annotations": annotations}}})
}
