package seaworthy.rules.wiring["service-selects-one-app_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.wiring["service-selects-one-app"] as rule

_workload(name, labels) := object.union(testing.deployment({"containers": [{"name": name, "image": $"ghcr.io/shop/{name}:1.0"}]}), {
	"object": {"metadata": {"name": name}},
	"pod": {"labels": labels},
})

_web := _workload("web", {"app": "web", "tier": "front"})

_cache := _workload("cache", {"app": "cache", "tier": "front"})

_input(spec, workloads) := object.union(
	testing.node({
		"kind": "Service",
		"metadata": {"name": "web"},
		"spec": object.union({"selector": {"tier": "front"}, "ports": [{"port": 80}]}, spec),
	}),
	{"links": {"workloads": workloads}, "params": {}},
)

test_fail_two_applications if {
	rule.report == {{
		"path": ["spec", "selector"],
		"message": "Service web sends requests to both Deployment cache and Deployment web, which differ in label app",
	}} with input as _input({}, [_web, _cache])
}

test_fail_by_the_common_label if {
	count(rule.report) == 1 with input as _input({}, [_workload("web", _labels("web")), _workload("cache", _labels("cache"))])
}

_labels(name) := {"app.kubernetes.io/name": name, "tier": "front"}

test_pass_tracks_of_one_application if {
	canary := _workload("canary", {"app": "web", "tier": "front", "track": "canary"})
	rule.report == set() with input as _input({}, [_web, canary])
}

test_pass_one_image if {
	blue := _workload("web", {"app": "web-blue", "tier": "front"})
	green := object.union(_workload("web", {"app": "web-green", "tier": "front"}), {"object": {"metadata": {"name": "web-green"}}})
	rule.report == set() with input as _input({}, [blue, green])
}

test_pass_services_without_traffic if {
	every spec in [{"clusterIP": "None"}, {"publishNotReadyAddresses": true}, {"ports": [{"name": "metrics", "port": 9090}]}] {
		rule.report == set() with input as _input(spec, [_web, _cache])
	}
}

test_pass_jobs_and_bare_pods if {
	every kind in ["Job", "Pod"] {
		other := object.union(_cache, {"object": {"kind": kind}})
		rule.report == set() with input as _input({}, [_web, other])
	}
}
