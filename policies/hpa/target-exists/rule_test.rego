package seaworthy.rules.hpa["target-exists_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["target-exists"] as rule

_path := ["spec", "scaleTargetRef", "name"]

_hpa(target, links) := object.union(
	testing.hpa("api", 2, 9),
	{
		"scale": {"target": target},
		"target": {"namespace": "shop", "complete": true, "external": ["Deployment/shop/legacy-*"]},
		"links": object.union({"workloads": [], "similar": []}, links),
	},
)

_deployment(name) := {"group": "apps", "kind": "Deployment", "name": name}

_similar(kind, name) := {"similar": [testing.node({"apiVersion": "apps/v1", "kind": kind, "metadata": {"name": name}})]}

test_fail_nothing_of_the_name if {
	message := "HPA api: target Deployment gateway not found in namespace shop"
	rule.report == {{"path": _path, "message": message}} with input as _hpa(_deployment("gateway"), {})
	rule.report == {{"path": _path, "message": message, "severity": "warning"}} with input as _hpa(_deployment("gateway"), {})
		with input.target.complete as false
}

test_fail_similar_names_are_certain if {
	every case in [
		[_deployment("store-front"), _similar("Deployment", "storefront"), "storefront"],
		[_deployment("api"), _similar("StatefulSet", "api"), "StatefulSet api"],
		[object.union(_deployment("api"), {"group": ""}), _similar("Deployment", "api"), "apiVersion apps/v1"],
	] {
		rule.report == {{
			"path": _path,
			"message": $"HPA api: target Deployment {case[0].name} not found in namespace shop; did you mean {case[2]}?",
		}} with input as _hpa(case[0], case[1])
	}
}

test_fail_says_what_was_not_read if {
	unseen := {"complete": false, "unseen": "HelmRelease cache deploys objects that are not in the repository"}
	message := "HPA api: target Deployment gateway not found in namespace shop; HelmRelease cache deploys objects that are not in the repository"
	rule.report == {{"path": _path, "message": message, "severity": "warning"}} with input as object.union(
		_hpa(_deployment("gateway"), {}),
		{"target": unseen},
	)
	rule.report == {{"path": _path, "message": concat("", [message, "; did you mean gatewai?"]), "severity": "warning"}} with input as object.union(
		_hpa(_deployment("gateway"), _similar("Deployment", "gatewai")),
		{"target": unseen},
	)
}

test_pass_next_to_something_unread if {
	rule.report == set() with input as object.union(_hpa(_deployment("gateway"), {}), {"target": {"isUnread": true}})
}

test_fail_several_similar_names if {
	similar := {"similar": [_similar("Deployment", name).similar[0] | some name in ["apj", "aps"]]}
	rule.report == {{
		"path": _path,
		"message": "HPA api: target Deployment app not found in namespace shop; did you mean apj or aps?",
	}} with input as _hpa(_deployment("app"), similar)
}

test_pass_found if {
	rule.report == set() with input as _hpa(_deployment("api"), {"workloads": [testing.deployment({})]})
}

test_pass_external_by_glob if {
	rule.report == set() with input as _hpa(_deployment("legacy-till"), _similar("Deployment", "legacy-tills"))
	count(rule.report) == 1 with input as _hpa(_deployment("new-till"), {})
}

test_pass_other_kinds if {
	every target in [
		{"group": "example.com", "kind": "Deployment", "name": "cache"},
		{"group": "cache.example.com", "kind": "RedisCluster", "name": "cache"},
		{"group": "apps", "kind": "DaemonSet", "name": "cache"},
	] {
		rule.report == set() with input as _hpa(target, _similar("Deployment", "cache"))
	}
}

test_fail_similar_name_that_cannot_be_scaled_is_no_hint if {
	rule.report == {{
		"path": _path,
		"message": "HPA api: target Deployment api not found in namespace shop",
	}} with input as _hpa(_deployment("api"), _similar("Job", "api"))
}

test_pass_no_target_is_not_judged if {
	rule.report == set() with input as testing.hpa("api", 2, 9)
}
