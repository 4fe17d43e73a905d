package seaworthy.rules.wiring["service-selects-pods_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.wiring["service-selects-pods"] as rule

_input(spec, links, target) := object.union(testing.service(spec), {
	"links": object.union({"workloads": [], "similar": [], "endpoints": []}, links),
	"target": object.union({"namespace": "shop", "isSystemNamespace": false, "complete": true, "external": []}, target),
	"params": {},
})

_similar := testing.deployment({"containers": [testing.container({})]})

test_fail_similar_workload_names_the_label if {
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "Service api selects no pod: Deployment api is similar, but has no label tier=web",
	}} with input as _input({"selector": {"app": "api", "tier": "web"}}, {"similar": [_similar]}, {})
}

test_fail_says_what_was_not_read if {
	unseen := {"complete": false, "unseen": "HelmRelease cache deploys objects that are not in the repository"}
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "Service api selects no pod: no pod has label app=basket; HelmRelease cache deploys objects that are not in the repository",
		"severity": "warning",
	}} with input as _input({"selector": {"app": "basket"}}, {}, unseen)
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "Service api selects no pod: Deployment api is similar, but has no label tier=web; HelmRelease cache deploys objects that are not in the repository",
		"severity": "warning",
	}} with input as _input({"selector": {"app": "api", "tier": "web"}}, {"similar": [_similar]}, unseen)
}

test_pass_next_to_something_unread if {
	rule.report == set() with input as _input({"selector": {"app": "basket"}}, {}, {"complete": false, "isUnread": true})
	rule.report == set() with input as _input({"selector": {"app": "api", "tier": "web"}}, {"similar": [_similar]}, {"isUnread": true})
}

test_fail_nothing_similar if {
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "Service api selects no pod: no pod has label app=basket",
	}} with input as _input({"selector": {"app": "basket"}}, {}, {})
}

test_fail_is_a_warning_while_something_was_not_rendered if {
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "Service api selects no pod: no pod has label app=basket",
		"severity": "warning",
	}} with input as _input({"selector": {"app": "basket"}}, {}, {"complete": false})
}

test_pass_selects_a_workload if {
	rule.report == set() with input as _input({"selector": {"app": "api"}}, {"workloads": [_similar]}, {})
}

test_pass_without_selector if {
	every selector in [null, "app=api"] {
		rule.report == set() with input as _input({"selector": selector}, {}, {})
	}
}

test_pass_external_name if {
	rule.report == set() with input as _input({"type": "ExternalName", "selector": {"app": "x"}}, {}, {})
}

test_pass_endpoints_by_hand if {
	endpoints := testing.node({"kind": "Endpoints", "metadata": {"name": "api"}})
	rule.report == set() with input as _input({"selector": {"app": "x"}}, {"endpoints": [endpoints]}, {})
}

test_pass_pods_of_an_operator if {
	every key in ["strimzi.io/cluster", "postgresql.cnpg.io/cluster", "elasticsearch.k8s.elastic.co/cluster-name", "prometheus", "ray.io/cluster", "vm.kubevirt.io/name"] {
		rule.report == set() with input as _input({"selector": {key: "shop"}}, {}, {})
	}
	rule.report == set() with input as _input({"selector": {"app.kubernetes.io/managed-by": "prometheus-operator"}}, {}, {})
}

test_pass_named_as_external if {
	rule.report == set() with input as _input({"selector": {"app": "x"}}, {}, {"external": ["Service/shop/a*"]})
}

test_pass_pods_of_the_cluster_itself if {
	rule.report == set() with input as _input({"selector": {"k8s-app": "kube-proxy"}}, {}, {"isSystemNamespace": true})
}

test_pass_selects_a_workload_that_is_not_listed if {
	node := _input({"selector": {"app": "api"}}, {}, {})
	rule.report == set() with input as object.union(node, {"unlisted": {"workloads": 1}})
}
