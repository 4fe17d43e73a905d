package seaworthy.rules.pdb["blocks-drain_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.pdb["blocks-drain"] as rule

_budget(spec) := testing.node({"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": {"name": "api"}, "spec": spec})

_workload(kind, count) := object.union(testing.workload(kind, {}), {
	"pod": {"replicas": count},
	"links": {"autoscalers": []},
})

_scaled(low) := object.union(_workload("Deployment", 1), {"links": {"autoscalers": [testing.hpa("api", low, 10)]}})

_input(spec, workloads) := object.union(_budget(spec), {"links": {"workloads": workloads}, "params": {}})

test_fail_min_available_equals_the_minimum if {
	rule.report == {{
		"path": ["spec", "minAvailable"],
		"message": "PDB api: minAvailable 2 allows no eviction while Deployment api runs 2 pods, its minimum",
		"fix": {"op": "replace", "path": ["spec"], "value": {"maxUnavailable": 1}},
	}} with input as _input({"minAvailable": 2}, [_scaled(2)])
}

test_fail_percentage_is_rounded_up if {
	rule.report == {{
		"path": ["spec", "minAvailable"],
		"message": "PDB api: minAvailable 60% allows no eviction while Deployment api runs 2 pods, its minimum",
		"fix": {"op": "replace", "path": ["spec"], "value": {"maxUnavailable": 1}},
	}} with input as _input({"minAvailable": "60%"}, [_scaled(2)])
}

test_fail_single_replica_has_no_fix if {
	rule.report == {{
		"path": ["spec", "minAvailable"],
		"message": "PDB api: minAvailable 1 allows no eviction while StatefulSet api runs 1 pod, its minimum",
	}} with input as _input({"minAvailable": 1}, [_workload("StatefulSet", 1)])
}

test_fail_nothing_may_be_unavailable if {
	every amount in [0, "0%"] {
		rule.report == {{
			"path": ["spec", "maxUnavailable"],
			"message": $"PDB api: maxUnavailable {amount} allows no eviction while Deployment api runs 3 pods, its minimum",
			"fix": {"op": "replace", "path": ["spec", "maxUnavailable"], "value": 1},
		}} with input as _input({"maxUnavailable": amount}, [_workload("Deployment", 3)])
	}
}

test_pass_some_may_be_evicted if {
	rule.report == set() with input as _input({"minAvailable": 1}, [_scaled(2)])
	rule.report == set() with input as _input({"minAvailable": "50%"}, [_scaled(2)])
	rule.report == set() with input as _input({"maxUnavailable": "10%"}, [_scaled(2)])
	rule.report == set() with input as _input({"maxUnavailable": 1}, [_workload("Deployment", 1)])
}

test_pass_scaled_to_zero if {
	rule.report == set() with input as _input({"minAvailable": 1}, [_workload("Deployment", 0)])
}

test_pass_kinds_that_no_drain_evicts if {
	every kind in ["DaemonSet", "Job", "CronJob", "Pod"] {
		rule.report == set() with input as _input({"minAvailable": 1}, [_workload(kind, 1)])
	}
}

test_pass_wrong_types if {
	every amount in ["two", "%", true, [1], -1] {
		rule.report == set() with input as _input({"minAvailable": amount}, [_scaled(2)])
	}
	rule.report == set() with input as _input(null, [_scaled(2)])
}

_selecting(labels, spec, workloads) := _input(object.union({"selector": {"matchLabels": labels}}, spec), workloads)

_never(field, amount) := {{"path": ["spec", field], "message": $"PDB api: {field} {amount} never allows an eviction"}}

test_fail_never_on_pods_of_an_operator if {
	every key in ["cnpg.io/cluster", "strimzi.io/cluster"] {
		rule.report == _never("maxUnavailable", 0) with input as _selecting({key: "shop"}, {"maxUnavailable": 0}, [])
		rule.report == _never("minAvailable", "100%") with input as _selecting({key: "shop"}, {"minAvailable": "100%"}, [])
	}
}

test_fail_never_with_a_floor_of_zero if {
	rule.report == _never("maxUnavailable", "0%") with input as _input({"maxUnavailable": "0%"}, [_scaled(0)])
	rule.report == _never("minAvailable", "100%") with input as _input({"minAvailable": "100%"}, [_scaled(0)])
	rule.report == _never("minAvailable", 10) with input as _input({"minAvailable": 10}, [_scaled(0)])
	rule.report == set() with input as _input({"minAvailable": 9}, [_scaled(0)])
}

test_fail_never_on_a_custom_resource if {
	clone_set := testing.node({"apiVersion": "apps.kruise.io/v1alpha1", "kind": "CloneSet", "metadata": {"name": "api"}})
	rule.report == _never("maxUnavailable", 0) with input as _input({"maxUnavailable": 0}, [clone_set])
	rule.report == set() with input as _input({"minAvailable": 1}, [clone_set])
}

test_fail_without_a_number if {
	rule.report == {{
		"path": ["spec"],
		"message": "PDB api sets neither minAvailable nor maxUnavailable, so it allows no eviction",
	}} with input as _input({"minAvailable": null}, [_scaled(2)])
}

_named(name, count) := object.union(_workload("Deployment", count), {"object": {"metadata": {"name": name}}})

test_fail_the_same_object_counts_once if {
	some violation in rule.report with input as _input({"minAvailable": 2}, [_named("api", 2), _named("api", 3)])
	endswith(violation.message, "while Deployment api runs 2 pods, its minimum")
}

test_fail_jobs_do_not_count if {
	some violation in rule.report with input as _input({"minAvailable": 1}, [_named("api", 1), _workload("Job", 1)])
	endswith(violation.message, "while Deployment api runs 1 pod, its minimum")
}

test_pass_counts_all_selected_pods if {
	rule.report == set() with input as _input({"minAvailable": 1}, [_named("stable", 1), _named("canary", 1)])
	rule.report == set() with input as _input({"minAvailable": 3}, [_named("stable", 3), _named("canary", 1)])
}

test_fail_counts_all_selected_pods if {
	rule.report == {{
		"path": ["spec", "minAvailable"],
		"message": "PDB api: minAvailable 2 allows no eviction while Deployment canary and Deployment stable run 2 pods, their minimum",
		"fix": {"op": "replace", "path": ["spec"], "value": {"maxUnavailable": 1}},
	}} with input as _input({"minAvailable": 2}, [_named("stable", 1), _named("canary", 1)])
}

test_pass_pods_that_are_not_counted if {
	rule.report == set() with input as _input({"minAvailable": 1}, [_named("api", 1), _workload("DaemonSet", 1)])
	rule.report == set() with input as object.union(_input({"minAvailable": 1}, [_named("api", 1)]), {"unlisted": {"workloads": 3}})
	one := {"statefulset.kubernetes.io/pod-name": "api-0"}
	rule.report == set() with input as _selecting(one, {"minAvailable": 1}, [_workload("StatefulSet", 1)])
	rule.report == set() with input as _input({"maxUnavailable": 0}, [_workload("DaemonSet", 1)])
	rule.report == set() with input as _input({"maxUnavailable": 0}, [_workload("Deployment", 0)])
	rule.report == set() with input as _input({"maxUnavailable": 0}, [])
}

test_pass_what_the_api_server_refuses if {
	rule.report == set() with input as _input({"minAvailable": 2, "maxUnavailable": 0}, [_scaled(2)])
	rule.report == set() with input as _input({"minAvailable": "2"}, [_scaled(2)])
}
