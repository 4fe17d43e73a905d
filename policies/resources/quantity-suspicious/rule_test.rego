package seaworthy.rules.resources["quantity-suspicious_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.resources["quantity-suspicious"] as rule

_path(section, resource) := ["spec", "template", "spec", "containers", 0, "resources", section, resource]

_with(section, resource, amount) := object.union(
	testing.deployment({"containers": [testing.container({"resources": {section: {resource: amount}}})]}),
	{"params": {"max_cores": 64}},
)

_finding(section, resource, reason) := {
	"path": _path(section, resource),
	"message": $"Container api: {resource} {trim_suffix(section, "s")} is {reason}",
}

_fixed(section, resource, reason, value) := object.union(
	_finding(section, resource, reason),
	{"fix": {"op": "replace", "path": _path(section, resource), "value": value}},
)

test_fail_thousandths_of_a_byte if {
	every section in {"requests", "limits"} {
		rule.report == {_fixed(section, "memory", "512m, which is 0.512 bytes", "512Mi")} with input as _with(section, "memory", "512m")
	}
}

test_fail_bytes_meant_as_mebibytes if {
	every amount in [512, "512"] {
		rule.report == {_fixed("limits", "memory", "512, which is 512 bytes", "512Mi")} with input as _with("limits", "memory", amount)
	}
}

test_fail_tiny_amounts if {
	every example in [
		["limits", "memory", "4095Ki", 4193280],
		["limits", "memory", "4M", 4000000],
		["requests", "memory", "1000k", 1000000],
		["limits", "ephemeral-storage", "1023Ki", 1047552],
	] {
		[section, resource, amount, bytes] := example
		expected := _finding(section, resource, $"{amount}, which is {bytes} bytes")
		rule.report == {expected} with input as _with(section, resource, amount)
	}
}

test_fail_cpu_with_a_suffix_of_memory if {
	rule.report == {_fixed("requests", "cpu", "500Mi, which is 524288000 cores", "500m")} with input as _with("requests", "cpu", "500Mi")
	rule.report == {_fixed("requests", "cpu", "100M, which is 100000000 cores", "100m")} with input as _with("requests", "cpu", "100M")
	rule.report == {_finding("requests", "cpu", "2Gi, which is 2147483648 cores")} with input as _with("requests", "cpu", "2Gi")
}

test_fail_many_cores if {
	every amount in [64, "64"] {
		rule.report == {_fixed("limits", "cpu", "64, which is 64 cores", "64m")} with input as _with("limits", "cpu", amount)
	}
}

test_fail_parameter_decides if {
	node := object.union(_with("limits", "cpu", 32), {"params": {"max_cores": 32}})
	rule.report == {_fixed("limits", "cpu", "32, which is 32 cores", "32m")} with input as node
	rule.report == set() with input as object.union(_with("limits", "cpu", 96), {"params": {"max_cores": 128}})
}

test_fail_not_a_quantity if {
	rule.report == {_fixed("limits", "memory", "512MB, which is not a quantity", "512M")} with input as _with("limits", "memory", "512MB")
	every amount, text in {"lots": "lots", "": "", "1e3Mi": "1e3Mi"} {
		rule.report == {_finding("limits", "memory", $"{text}, which is not a quantity")} with input as _with("limits", "memory", amount)
	}
	every amount, text in {true: "true", [1]: "[1]", {}: "{}"} {
		rule.report == {_finding("limits", "nvidia.com/gpu", $"{text}, which is not a quantity")} with input as _with("limits", "nvidia.com/gpu", amount)
	}
}

test_fail_negative if {
	every amount in ["-100m", -1] {
		rule.report == {_finding("requests", "cpu", $"{amount}, which is negative")} with input as _with("requests", "cpu", amount)
	}
}

test_fail_init_containers_and_the_pod_itself if {
	node := testing.workload("Pod", {
		"initContainers": [testing.container({"resources": {"limits": {"memory": "1Mi"}}})],
		"resources": {"limits": {"memory": "2Mi"}},
	})
	rule.report == {
		{
			"path": ["spec", "initContainers", 0, "resources", "limits", "memory"],
			"message": "Init container api: memory limit is 1Mi, which is 1048576 bytes",
		},
		{"path": ["spec", "resources", "limits", "memory"], "message": "Pod: memory limit is 2Mi, which is 2097152 bytes"},
	} with input as node
}

test_pass_ordinary_amounts if {
	every example in [
		["requests", "cpu", "250m"], ["requests", "cpu", 0.1], ["limits", "cpu", "63.9"], ["limits", "cpu", "96000m"],
		["limits", "memory", "4Mi"], ["limits", "memory", 536870912], ["limits", "memory", "1.5e9"],
		["requests", "memory", "1Mi"], ["requests", "memory", "380258472960m"], ["limits", "ephemeral-storage", "1Gi"],
		["requests", "ephemeral-storage", "1Ki"], ["limits", "example.com/gpu", 128], ["limits", "hugepages-2Mi", "2Mi"],
	] {
		rule.report == set() with input as _with(example[0], example[1], example[2])
	}
}

test_pass_zero_and_null_are_for_other_rules if {
	every amount in [0, "0", "0Mi", null] {
		rule.report == set() with input as _with("limits", "memory", amount)
	}
}

test_pass_nothing_to_judge if {
	every resources in [null, "x", [], {}, {"requests": "1"}, {"limits": null}, {"claims": [{"name": "gpu"}]}] {
		rule.report == set() with input as testing.deployment({"containers": [testing.container({"resources": resources})]})
	}
}
