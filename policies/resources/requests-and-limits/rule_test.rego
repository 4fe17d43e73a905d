package seaworthy.rules.resources["requests-and-limits_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.resources["requests-and-limits"] as rule

_params := {"cpu_request": true, "memory_request": true, "memory_limit": true}

# A pod with one container, judged for some of the three.
_with(resources, params) := object.union(
	testing.deployment({"containers": [testing.container({"resources": resources})]}),
	{"params": object.union({name: false | some name, _ in _params}, {name: true | some name in params})},
)

_limited(item, params) := object.union(_with({}, params), {"links": {"limitRanges": [testing.limit_range(item)]}})

_found(fields, message, extra) := object.union(extra, {
	"path": array.concat(["spec", "template", "spec", "containers", 0, "resources"], fields),
	"message": $"Container api has {message}",
})

_no_cpu_request := {_found(["requests", "cpu"], "no cpu request", {})}

_no_memory_request := {_found(["requests", "memory"], "no memory request", {})}

_no_memory_limit := {_found(["limits", "memory"], "no memory limit", {"severity": "info"})}

test_fail_all_that_is_missing_is_one_finding if {
	every resources in [{}, null, {"requests": {}, "limits": null}, "1", [], {"requests": "1", "limits": []}] {
		rule.report == {_found([], "no cpu request, no memory request and no memory limit", {})} with input as _with(
			resources,
			object.keys(_params),
		)
	}
}

test_fail_place_is_what_the_gaps_have_in_common if {
	all := object.keys(_params)
	rule.report == {_found(["requests"], "no cpu request and no memory request", {})} with input as _with({"limits": {"memory": null}}, {"cpu_request", "memory_request"})
	rule.report == {_found([], "no cpu request and no memory limit", {})} with input as _with({"requests": {"memory": "1Mi"}}, all)
	rule.report == _no_cpu_request with input as _with({"limits": {"memory": "1Mi"}}, all)
	rule.report == _no_memory_limit with input as _with({"requests": {"memory": "1Mi", "cpu": "1"}}, all)
}

test_fail_missing_cpu_request if {
	every resources in [{}, null, {"requests": {}}, {"requests": null}, {"requests": {"cpu": null}}, {"requests": {"memory": "1"}}, 1] {
		rule.report == _no_cpu_request with input as _with(resources, {"cpu_request"})
	}
}

test_fail_missing_memory_request if {
	every resources in [{}, null, {"requests": {}}, {"requests": null}, {"requests": {"memory": null}}, {"requests": {"cpu": "1"}}] {
		rule.report == _no_memory_request with input as _with(resources, {"memory_request"})
	}
}

test_fail_missing_memory_limit_alone_is_less_severe if {
	every resources in [
		{}, null, {"limits": {}}, {"limits": null}, {"limits": {"memory": null}}, {"limits": {"cpu": "1"}},
		{"requests": {"memory": "256Mi"}}, {"limits": "1"}, {"limits": []},
	] {
		rule.report == _no_memory_limit with input as _with(resources, {"memory_limit"})
	}
}

test_fail_zero if {
	every resources in [{"requests": {"cpu": 0}}, {"requests": {"cpu": "0"}, "limits": {"cpu": "250m"}}, {"limits": {"cpu": "0"}}] {
		rule.report == {_found(["requests", "cpu"], "a cpu request of 0, which counts as none", {})} with input as _with(
			resources,
			{"cpu_request"},
		)
	}
	every resources in [{"limits": {"memory": 0}}, {"limits": {"memory": "0"}}] {
		rule.report == {_found(
			["limits", "memory"],
			"a memory limit of 0, which means no limit",
			{"severity": "info"},
		)} with input as _with(resources, {"memory_limit"})
	}
}

test_pass_init_container if {
	rule.report == set() with input as object.union({"params": _params}, testing.deployment({
		"initContainers": [testing.container({})],
		"containers": [testing.container({"resources": {"limits": {"cpu": "250m", "memory": "256Mi"}}})],
	}))
}

test_pass_without_an_image if {
	every image in [null, ""] {
		rule.report == set() with input as object.union({"params": _params}, testing.deployment({"containers": [testing.container({"image": image})]}))
	}
}

test_pass_runs_nothing if {
	node := object.union(_with({}, object.keys(_params)), {"pod": {"replicas": 0}})
	rule.report == set() with input as node
	count(rule.report) == 1 with input as object.union(node, {"links": {"autoscalers": [testing.scaled_object("api", 0, 5)]}})
}

test_fail_sidecar_and_job_are_not_less_severe if {
	rule.report == {{
		"path": ["spec", "template", "spec", "initContainers", 0, "resources"],
		"message": "Sidecar container api has no cpu request, no memory request and no memory limit",
	}} with input as object.union(
		testing.workload("Job", {
			"initContainers": [testing.container({"restartPolicy": "Always"})],
			"containers": [],
		}),
		{"params": _params},
	)
}

test_pass_request_or_limit if {
	every resource in ["cpu", "memory"] {
		every resources in [
			{"requests": {resource: "250m"}},
			{"requests": {resource: 0.5}},
			{"limits": {resource: "250m"}},
			{"requests": {resource: null}, "limits": {resource: "250m"}},
		] {
			rule.report == set() with input as _with(resources, {$"{resource}_request"})
		}
	}
	every resources in [{"limits": {"memory": "256Mi"}}, {"limits": {"memory": 268435456}}] {
		rule.report == set() with input as _with(resources, {"memory_limit", "memory_request"})
	}
}

test_pass_limit_range_fills_the_blank if {
	every resource in ["cpu", "memory"] {
		every item in [{"defaultRequest": {resource: "250m"}}, {"default": {resource: "250m"}}, {"max": {resource: "250m"}}] {
			rule.report == set() with input as _limited(item, {$"{resource}_request"})
		}
	}
	every item in [{"default": {"memory": "256Mi"}}, {"max": {"memory": "256Mi"}}] {
		rule.report == set() with input as _limited(item, {"memory_limit"})
	}
}

test_fail_limit_range_for_something_else if {
	every item in [{"type": "Pod", "max": {"cpu": "250m"}}, {"default": {"memory": "1"}}, {}] {
		rule.report == _no_cpu_request with input as _limited(item, {"cpu_request"})
	}
	every item in [{"type": "Pod", "max": {"memory": "1"}}, {"default": {"cpu": "1"}}, {}] {
		rule.report == _no_memory_request with input as _limited(item, {"memory_request"})
	}
	every item in [{"defaultRequest": {"memory": "256Mi"}}, {"type": "Pod", "max": {"memory": "256Mi"}}, {}] {
		rule.report == _no_memory_limit with input as _limited(item, {"memory_limit"})
	}
}

test_pass_pod_level_resources_from_1_34 if {
	every resources in [{"requests": {"cpu": "250m", "memory": "1"}, "limits": {"memory": "1"}}, {"limits": {"cpu": "250m", "memory": "1"}}] {
		node := object.union(
			testing.deployment({"containers": [testing.container({})], "resources": resources}),
			{"params": _params},
		)
		rule.report == set() with input as object.union(node, {"cluster": {"minor": 34}})
		count(rule.report) == 1 with input as object.union(node, {"cluster": {"minor": 33}})
	}
}

test_pass_what_is_no_quantity_is_another_rule if {
	every amount in ["lots", true, [], {}] {
		rule.report == set() with input as _with({"limits": {"cpu": amount, "memory": amount}}, object.keys(_params))
	}
}

test_pass_injected_containers_and_helm_tests if {
	rule.report == set() with input as object.union({"params": _params}, testing.deployment({
		"containers": [testing.container({"name": "istio-proxy", "image": "auto"})],
		"initContainers": [testing.container({"name": "istio-init"})],
	}))
	rule.report == set() with input as object.union(
		testing.workload("Pod", {"containers": [testing.container({})]}),
		{"params": _params, "object": {"metadata": {"annotations": {"helm.sh/hook": "test"}}}},
	)
}
