package seaworthy.rules.resources["request-within-limit_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.resources["request-within-limit"] as rule

_path(section, resource) := ["spec", "template", "spec", "containers", 0, "resources", section, resource]

_with(resources) := testing.deployment({"containers": [testing.container({"resources": resources})]})

_limited(resources, item) := object.union(_with(resources), {"links": {"limitRanges": [testing.limit_range(item)]}})

test_fail_request_above_limit if {
	rule.report == {{
		"path": _path("requests", "memory"),
		"message": "Container api requests 512Mi of memory, more than its limit of 512M",
		"fix": {"op": "replace", "path": _path("limits", "memory"), "value": "512Mi"},
	}} with input as _with({"requests": {"memory": "512Mi"}, "limits": {"memory": "512M"}})
}

test_fail_every_resource_and_notation if {
	resources := {
		"requests": {"cpu": 1.5, "ephemeral-storage": "1e9", "example.com/gpu": 2},
		"limits": {"cpu": "1499m", "ephemeral-storage": "999M", "example.com/gpu": "1"},
	}
	violations := rule.report with input as _with(resources)
	{violation.message | some violation in violations} == {
		"Container api requests 1.5 of cpu, more than its limit of 1499m",
		"Container api requests 1e9 of ephemeral-storage, more than its limit of 999M",
		"Container api requests 2 of example.com/gpu, more than its limit of 1",
	}
}

test_fail_any_request_above_zero if {
	rule.report == {{
		"path": _path("requests", "cpu"),
		"message": "Container api requests 1m of cpu, more than its limit of 0",
		"fix": {"op": "replace", "path": _path("limits", "cpu"), "value": "1m"},
	}} with input as _with({"requests": {"cpu": "1m"}, "limits": {"cpu": 0}})
}

test_fail_limit_range_sets_the_limit if {
	every item in [{"default": {"memory": "256Mi"}}, {"max": {"memory": "256Mi"}}] {
		rule.report == {{
			"path": _path("requests", "memory"),
			"message": "Container api requests 1Gi of memory, more than the limit of 256Mi from a LimitRange",
			"fix": {"op": "add", "path": _path("limits", "memory"), "value": "1Gi"},
		}} with input as _limited({"requests": {"memory": "1Gi"}}, item)
	}
}

test_fail_the_pod_itself if {
	path := ["spec", "resources"]
	rule.report == {{
		"path": array.concat(path, ["requests", "cpu"]),
		"message": "Pod requests 2 of cpu, more than its limit of 1",
		"fix": {"op": "replace", "path": array.concat(path, ["limits", "cpu"]), "value": "2"},
	}} with input as testing.workload("Pod", {
		"containers": [testing.container({})],
		"resources": {"requests": {"cpu": "2"}, "limits": {"cpu": "1"}},
	})
}

test_pass_equal_amounts_in_other_words if {
	every pair in [["500m", 0.5], ["0.1", "100m"], ["1Gi", "1024Mi"], ["1k", 1000], ["1.5e3", "1500"], [0, "0"]] {
		rule.report == set() with input as _with({"requests": {"cpu": pair[0]}, "limits": {"cpu": pair[1]}})
	}
}

test_pass_one_of_the_two_only if {
	rule.report == set() with input as _with({"requests": {"cpu": "4"}})
	rule.report == set() with input as _with({"limits": {"cpu": "4"}})
	rule.report == set() with input as _with({"requests": {"cpu": "4"}, "limits": {"memory": "1Gi", "cpu": null}})
}

test_pass_own_limit_goes_before_the_limit_range if {
	rule.report == set() with input as _limited(
		{"requests": {"memory": "1Gi"}, "limits": {"memory": "1Gi"}},
		{"default": {"memory": "256Mi"}},
	)
}

test_pass_what_is_no_quantity_is_another_rule if {
	every amount in ["lots", "512MB", true, [], {}, null] {
		rule.report == set() with input as _with({"requests": {"memory": amount}, "limits": {"memory": "1"}})
		rule.report == set() with input as _with({"requests": {"memory": "1Gi"}, "limits": {"memory": amount}})
	}
	every resources in [null, "x", [], {"requests": "1", "limits": null}] {
		rule.report == set() with input as _with(resources)
	}
}
