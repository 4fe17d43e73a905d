package seaworthy.rules.shutdown["signal-swallowed_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.shutdown["signal-swallowed"] as rule

_with_service(fields) := object.union(testing.deployment({"containers": [testing.container(fields)]}), {
	"links": {"services": [testing.service({"ports": [{"name": "http", "port": 80}]})]},
})

_finding(field, index) := {
	"path": ["spec", "template", "spec", "containers", 0, field, index],
	"message": "Container api runs /app/server as a child of a shell, which does not forward SIGTERM",
}

test_fail_shell_around_a_server if {
	rule.report == {_finding("command", 2)} with input as _with_service({
		"command": ["/bin/sh", "-c", "/app/server --port $PORT"],
	})
	rule.report == {_finding("args", 0)} with input as _with_service({
		"command": ["sh", "-c"],
		"args": [" /app/server "],
	})
	rule.report == {_finding("args", 2)} with input as _with_service({"args": ["dash", "-ec", "/app/server"]})
}

test_fail_options_before_the_script if {
	rule.report == {_finding("command", 3)} with input as _with_service({"command": ["sh", "-c", "--", "/app/server"]})
	rule.report == {_finding("command", 3)} with input as _with_service({"command": ["sh", "-e", "-c", "/app/server"]})
	rule.report == {_finding("args", 1)} with input as _with_service({
		"command": ["/bin/sh", "-c"],
		"args": ["--", "/app/server"],
	})
}

test_pass_shells_that_replace_themselves if {
	every shell in [["bash"], ["/bin/bash"], ["ash"], ["busybox", "sh"], ["/usr/bin/bash"]] {
		rule.report == set() with input as _with_service({"command": array.concat(shell, ["-c", "/app/server"])})
	}
	every image in ["nginx:1.27-alpine", "ghcr.io/shop/alpine@sha256:0a", "busybox:1.36"] {
		rule.report == set() with input as _with_service({"image": image, "command": ["sh", "-c", "/app/server"]})
	}
}

test_pass_a_script_in_a_file if {
	rule.report == set() with input as _with_service({"command": ["sh", "-e", "/app/start.sh", "-c", "config.yaml"]})
}

test_pass_safe_scripts if {
	every script in [
		"exec /app/server", "trap 'kill -TERM $pid' TERM; /app/server & pid=$!; wait", "tini -- /app/server",
		"setup && exec /app/server", "/app/setup; /app/server", "/app/server | tee /log", "", "\n",
	] {
		rule.report == set() with input as _with_service({"command": ["/bin/sh", "-c", script]})
	}
}

test_pass_no_shell if {
	rule.report == set() with input as _with_service({"command": ["/app/server", "-c", "config.yaml"]})
	rule.report == set() with input as _with_service({"command": ["/bin/sh", "/app/start.sh"]})
	rule.report == set() with input as _with_service({})
}

test_pass_wrong_types if {
	rule.report == set() with input as _with_service({"command": "sh -c server"})
	rule.report == set() with input as _with_service({"command": ["sh", "-c", 7]})
	rule.report == set() with input as _with_service({"command": ["sh", "-c"]})
	rule.report == set() with input as _with_service({"command": null, "args": [null]})
}

test_pass_without_service if {
	rule.report == set() with input as testing.deployment({"containers": [testing.container({"command": ["sh", "-c", "server"]})]})
}
