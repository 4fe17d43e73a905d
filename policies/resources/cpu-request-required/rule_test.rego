package seaworthy.rules.resources["cpu-request-required_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.resources["cpu-request-required"] as rule

_with(resources) := testing.deployment({"containers": [testing.container({"resources": resources})]})

_limited(item) := object.union(_with({}), {"links": {"limitRanges": [testing.limit_range(item)]}})

_missing(title, list, extra) := object.union(extra, {
	"path": ["spec", "template", "spec", list, 0, "resources", "requests", "cpu"],
	"message": $"{title} has no cpu request",
})

test_fail_missing if {
	every resources in [{}, null, {"requests": {}}, {"requests": null}, {"requests": {"cpu": null}}, {"requests": {"memory": "1"}}] {
		rule.report == {_missing("Container api", "containers", {})} with input as _with(resources)
	}
}

test_fail_wrongly_typed_resources_are_none if {
	every resources in ["1", 1, [], {"requests": "1"}, {"requests": []}] {
		rule.report == {_missing("Container api", "containers", {})} with input as _with(resources)
	}
}

test_fail_zero if {
	every resources in [{"requests": {"cpu": 0}}, {"requests": {"cpu": "0"}, "limits": {"cpu": "250m"}}, {"limits": {"cpu": "0"}}] {
		rule.report == {{
			"path": ["spec", "template", "spec", "containers", 0, "resources", "requests", "cpu"],
			"message": "Container api has a cpu request of 0, which counts as none",
		}} with input as _with(resources)
	}
}

test_fail_init_container_is_less_severe if {
	rule.report == {_missing("Init container api", "initContainers", {"severity": "warning"})} with input as testing.deployment({
		"initContainers": [testing.container({})],
		"containers": [testing.container({"resources": {"requests": {"cpu": "250m"}, "limits": {"cpu": "250m"}}})],
	})
}

test_fail_sidecar_and_job_are_not_less_severe if {
	rule.report == {_missing("Sidecar container api", "initContainers", {})} with input as testing.workload("Job", {
		"initContainers": [testing.container({"restartPolicy": "Always"})],
		"containers": [],
	})
}

test_pass_request_or_limit if {
	every resources in [
		{"requests": {"cpu": "250m"}},
		{"requests": {"cpu": 0.5}},
		{"limits": {"cpu": "250m"}},
		{"requests": {"cpu": null}, "limits": {"cpu": "250m"}},
	] {
		rule.report == set() with input as _with(resources)
	}
}

test_pass_limit_range_fills_the_blank if {
	every item in [{"defaultRequest": {"cpu": "250m"}}, {"default": {"cpu": "250m"}}, {"max": {"cpu": "250m"}}] {
		rule.report == set() with input as _limited(item)
	}
}

test_fail_limit_range_for_something_else if {
	every item in [{"type": "Pod", "max": {"cpu": "250m"}}, {"default": {"memory": "1"}}, {}] {
		rule.report == {_missing("Container api", "containers", {})} with input as _limited(item)
	}
}

test_pass_pod_level_resources_from_1_34 if {
	node := testing.deployment({"containers": [testing.container({})], "resources": {"requests": {"cpu": "250m"}}})
	rule.report == set() with input as object.union(node, {"cluster": {"minor": 34}})
	rule.report == {_missing("Container api", "containers", {})} with input as object.union(node, {"cluster": {"minor": 33}})
}

test_pass_what_is_no_quantity_is_another_rule if {
	every amount in ["lots", true, [], {}] {
		rule.report == set() with input as _with({"requests": {"cpu": amount}})
	}
}

test_pass_injected_containers_and_helm_tests if {
	rule.report == set() with input as testing.deployment({
		"containers": [testing.container({"name": "istio-proxy", "image": "auto"})],
		"initContainers": [testing.container({"name": "istio-init"})],
	})
	rule.report == set() with input as object.union(
		testing.workload("Pod", {"containers": [testing.container({})]}),
		{"object": {"metadata": {"annotations": {"helm.sh/hook": "test"}}}},
	)
}
