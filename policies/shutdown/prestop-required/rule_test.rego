package seaworthy.rules.shutdown["prestop-required_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.shutdown["prestop-required"] as rule

_path := ["spec", "template", "spec", "containers", 0, "lifecycle", "preStop"]

_message := "Container api has no preStop hook, so it still receives connections from Service api after it stops listening"

_with_service(fields) := object.union(testing.deployment({"containers": [testing.container(fields)]}), {
	"links": {"services": [testing.service({"ports": [{"name": "http", "port": 80}]})]},
	"params": {"sleep": 5},
})

test_fail_no_hook if {
	every lifecycle in [null, {}, {"preStop": null}, {"postStart": {}}] {
		rule.report == {{
			"path": _path,
			"message": _message,
			"fix": {"op": "add", "path": _path, "value": {"sleep": {"seconds": 5}}},
		}} with input as _with_service({"lifecycle": lifecycle})
	}
}

test_fail_without_fix_before_the_sleep_action if {
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), {"cluster": {"minor": 28}})
}

test_fail_without_fix_where_the_grace_period_may_be_too_short if {
	every pod_spec in [{"terminationGracePeriodSeconds": 10}, {"terminationGracePeriodSeconds": 60}] {
		spec := {"object": {"spec": {"template": {"spec": pod_spec}}}}
		rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), spec)
	}
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), {"params": {"sleep": 20}})
	needs := {"object": {"metadata": {"annotations": {"seaworthy.dev/shutdown-timeout": "25s"}}}}
	rule.report == {{"path": _path, "message": _message}} with input as object.union(_with_service({}), needs)
}

test_pass_with_hook if {
	rule.report == set() with input as _with_service({"lifecycle": {"preStop": {"sleep": {"seconds": 5}}}})
	rule.report == set() with input as _with_service({"lifecycle": {"preStop": {"httpGet": {"path": "/drain"}}}})
}

test_pass_without_service if {
	rule.report == set() with input as object.union(_with_service({}), {"links": {"services": []}})
}

test_pass_says_that_it_handles_drains if {
	annotations := {"seaworthy.dev/handles-drain": "true"}
	rule.report == set() with input as object.union(_with_service({}), {"pod": {"annotations": annotations}})
	rule.report == set() with input as object.union(_with_service({}), {"object": {"metadata": {"annotations": annotations}}})
}

_claim(mode) := testing.node({"kind": "PersistentVolumeClaim", "metadata": {"name": "data"}, "spec": {"accessModes": [mode]}})

_volume := {"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]}

_with_volume(links) := object.union(
	_with_service({}),
	{
		"object": {"spec": {"template": {"spec": _volume}}},
		"links": object.union({"services": _with_service({}).links.services, "autoscalers": []}, links),
	},
)

test_pass_one_pod_at_a_time if {
	rule.report == set() with input as object.union(_with_service({}), {"object": {"spec": {"strategy": {"type": "Recreate"}}}})
	rule.report == set() with input as _with_volume({"claims": [_claim("ReadWriteOnce")]})
	rule.report == set() with input as _with_volume({"claims": []})
	every fields in [
		{"args": ["--leader-elect=false"]}, {"args": ["--enable-leader-election=false"]},
		{"env": [{"name": "LEADER_ELECTION", "value": "False"}]},
	] {
		rule.report == set() with input as object.union(_with_service(fields), {"links": {"autoscalers": []}})
	}
}

test_fail_several_pods_with_a_volume if {
	count(rule.report) == 1 with input as _with_volume({"claims": [_claim("ReadWriteMany")]})
	count(rule.report) == 1 with input as object.union(_with_volume({"claims": []}), {"pod": {"replicas": 2}})
	count(rule.report) == 1 with input as _with_volume({"claims": [], "autoscalers": [testing.hpa("api", 1, 3)]})
	count(rule.report) == 1 with input as object.union(_with_service({"args": ["--leader-elect=true"]}), {"links": {"autoscalers": []}})
}
