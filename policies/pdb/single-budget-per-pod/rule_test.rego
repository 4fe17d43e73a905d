package seaworthy.rules.pdb["single-budget-per-pod_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.pdb["single-budget-per-pod"] as rule

_budget(name, labels) := testing.node({
	"apiVersion": "policy/v1",
	"kind": "PodDisruptionBudget",
	"metadata": {"name": name},
	"spec": {"maxUnavailable": 1, "selector": {"matchLabels": labels}},
})

_api := _budget("api", {"app": "api"})

_input(kind, others) := object.union(_api, {"params": {}, "links": {"workloads": [object.union(
	testing.workload(kind, {}),
	{"links": {"disruptionBudgets": array.concat([_api], others)}},
)]}})

test_fail_another_budget if {
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "PDB api selects pods of Deployment api that PDB all selects too, and a pod with two PDBs cannot be evicted",
	}} with input as _input("Deployment", [_budget("all", {})])
}

test_fail_several_are_one_finding if {
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "PDB api selects pods of StatefulSet api that PDB all, PDB shop select too, and a pod with two PDBs cannot be evicted",
	}} with input as _input("StatefulSet", [_budget("shop", {}), _budget("all", {})])
}

test_pass_alone if {
	rule.report == set() with input as _input("Deployment", [])
}

test_pass_the_same_budget_rendered_twice if {
	rule.report == set() with input as _input("Deployment", [_budget("api", {"app": "api"})])
}

test_pass_pods_that_no_drain_evicts if {
	rule.report == set() with input as _input("DaemonSet", [_budget("all", {})])
}

test_pass_some_pods_of_a_workload if {
	rule.report == set() with input as _input("StatefulSet", [_budget("first", {"statefulset.kubernetes.io/pod-name": "api-0"})])
	expression := {"key": "apps.kubernetes.io/pod-index", "operator": "In", "values": ["0"]}
	first := object.union(_budget("first", {}), {"object": {"spec": {"selector": {"matchExpressions": [expression]}}}})
	rule.report == set() with input as _input("StatefulSet", [first])
}
