package seaworthy.lib.result_test

import data.seaworthy.lib.result
import data.seaworthy.lib.testing

_path := ["spec", "template", "spec", "containers", 0, "tty"]

test_pass_a_violation_is_path_and_message if {
	result.violation(_path, "api has a terminal") == {"path": _path, "message": "api has a terminal"}
}

test_pass_severity_and_fix_go_along if {
	result.violation_with(_path, "api has a terminal", {"severity": "info", "fix": {"op": "remove", "path": _path}}) == {
		"path": _path,
		"message": "api has a terminal",
		"severity": "info",
		"fix": {"op": "remove", "path": _path},
	}
}

test_pass_a_field_that_is_there_is_replaced if {
	result.set(_path, false) == {"op": "replace", "path": _path, "value": false} with input as testing.deployment({"containers": [{"tty": true}]})
}

test_pass_a_field_that_is_missing_is_added if {
	every container in [{}, {"tty": null}] {
		result.set(_path, false) == {"op": "add", "path": _path, "value": false} with input as testing.deployment({"containers": [container]})
	}
	result.set(_path, false) == {"op": "add", "path": _path, "value": false} with input as testing.deployment({})
}
