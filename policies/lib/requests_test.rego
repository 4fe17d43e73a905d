package seaworthy.lib.requests_test

import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.testing
import data.seaworthy.lib.workload

_deployment(resources, extra) := object.union(
	testing.deployment({"containers": [testing.container({"resources": resources})]}),
	extra,
)

_request(node) := found if found := requests.request(node, workload.containers(node)[0], "cpu") with input as node

_limit(node) := found if found := requests.limit(node, workload.containers(node)[0], "cpu") with input as node

_limits(item) := {"links": {"limitRanges": [testing.limit_range(item)]}}

test_pass_request_before_limit_before_limit_range if {
	defaults := _limits({"defaultRequest": {"cpu": "10m"}})
	_request(_deployment({"requests": {"cpu": "250m"}, "limits": {"cpu": 1}}, defaults)) == {"amount": "250m", "from": "request"}
	_request(_deployment({"requests": {}, "limits": {"cpu": 1}}, defaults)) == {"amount": 1, "from": "limit"}
	_request(_deployment({}, defaults)) == {"amount": "10m", "from": "LimitRange"}
}

test_pass_zero_is_set_and_null_is_not if {
	_request(_deployment({"requests": {"cpu": 0}, "limits": {"cpu": "1"}}, {})) == {"amount": 0, "from": "request"}
	_request(_deployment({"requests": {"cpu": null}, "limits": {"cpu": "1"}}, {})) == {"amount": "1", "from": "limit"}
}

test_pass_limit_range_fields_are_derived_in_order if {
	_request(_deployment({}, _limits({"default": {"cpu": "2"}, "max": {"cpu": "4"}}))) == {"amount": "2", "from": "LimitRange"}
	_request(_deployment({}, _limits({"max": {"cpu": "4"}}))) == {"amount": "4", "from": "LimitRange"}
	_request(_deployment({}, _limits({"min": {"cpu": "5m"}}))) == {"amount": "5m", "from": "LimitRange"}
	_limit(_deployment({}, _limits({"max": {"cpu": "4"}}))) == {"amount": "4", "from": "LimitRange"}
	not _limit(_deployment({}, _limits({"min": {"cpu": "5m"}, "defaultRequest": {"cpu": "1"}})))
}

test_fail_limit_ranges_for_other_things_do_not_count if {
	not _request(_deployment({}, _limits({"type": "Pod", "max": {"cpu": "4"}})))
	not _request(_deployment({}, _limits({"default": {"memory": "1Gi"}})))
	not _request(_deployment({}, _limits({"default": null})))
}

test_pass_pod_level_resources_count_from_1_34 if {
	node := testing.deployment({
		"containers": [testing.container({})],
		"resources": {"limits": {"cpu": "2"}},
	})
	_request(object.union(node, {"cluster": {"minor": 34}})) == {"amount": "2", "from": "pod"}
	_limit(object.union(node, {"cluster": {"minor": 35}})) == {"amount": "2", "from": "pod"}
	not _request(object.union(node, {"cluster": {"minor": 33}}))
}

test_fail_nothing_set_is_undefined if {
	every resources in [{}, {"requests": null}, {"requests": "1"}, null, "none"] {
		not _request(_deployment(resources, {}))
		not _limit(_deployment(resources, {}))
	}
}

test_pass_declared_amounts_of_pod_and_containers if {
	node := testing.workload("CronJob", {
		"containers": [testing.container({"resources": {"requests": {"cpu": "1", "memory": null}}})],
		"initContainers": [{"name": "wait", "resources": {"limits": {"cpu": 0}, "requests": "none"}}],
		"resources": {"limits": {"memory": "1Gi"}},
	})
	spec := ["spec", "jobTemplate", "spec", "template", "spec"]
	[[entry.holder.role, entry.amount, entry.path] | some entry in requests.declared(node)] == [
		["pod", "1Gi", array.concat(spec, ["resources", "limits", "memory"])],
		["app", "1", array.concat(spec, ["containers", 0, "resources", "requests", "cpu"])],
		["init", 0, array.concat(spec, ["initContainers", 0, "resources", "limits", "cpu"])],
	]
	requests.declared(testing.service({})) == []
}

test_pass_a_limit_range_that_is_not_listed_may_set_a_default if {
	node := _deployment({}, object.union(_limits({}), {"unlisted": {"limitRanges": 1480}}))
	_request(node) == {"amount": "", "from": "LimitRange"}
	_limit(node) == {"amount": "", "from": "LimitRange"}
	not quantity.value("")
}
