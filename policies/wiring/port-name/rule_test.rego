package seaworthy.rules.wiring["port-name_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.wiring["port-name"] as rule

_input(name) := testing.deployment({"containers": [testing.container({"ports": [{"name": name, "containerPort": 8080}]})]})

test_fail_names_that_the_api_server_refuses if {
	every name, fault in {
		"http-remote-write": "has 17 characters, more than 15", "8080": "has no letter", "gRPC": "has a character that is not a lower-case letter, a digit or a hyphen",
		"http_api": "has a character that is not a lower-case letter, a digit or a hyphen", "-http": "begins or ends with a hyphen, or has two in a row",
		"http-": "begins or ends with a hyphen, or has two in a row", "a--b": "begins or ends with a hyphen, or has two in a row", "1-2": "has no letter",
	} {
		rule.report == {{
			"path": ["spec", "template", "spec", "containers", 0, "ports", 0, "name"],
			"message": $"Container api: port name {name} {fault}",
		}} with input as _input(name)
	}
}

test_fail_in_init_containers_too if {
	pod := {"containers": [], "initContainers": [testing.container({"ports": [{"name": "http-remote-write", "containerPort": 8080}]})]}
	rule.report == {{
		"path": ["spec", "template", "spec", "initContainers", 0, "ports", 0, "name"],
		"message": "Init container api: port name http-remote-write has 17 characters, more than 15",
	}} with input as testing.deployment(pod)
}

test_pass_valid_names if {
	every name in ["http", "h2", "remote-write", "abcdefghijklmno", "8080-tcp", "", null, 8080] {
		rule.report == set() with input as _input(name)
	}
}
