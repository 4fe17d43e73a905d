package seaworthy.lib.single_test

import data.seaworthy.lib.single
import data.seaworthy.lib.testing

_node(pod_spec, more) := object.union(object.union(testing.deployment(pod_spec), {"links": {"autoscalers": [], "claims": []}}), more)

_templates(modes) := {"object": {"kind": "StatefulSet", "spec": {"volumeClaimTemplates": [{"spec": {"accessModes": modes}}]}}}

test_one_pod_by_nature if {
	single.by_nature(_node({}, {"object": {"spec": {"strategy": {"type": "Recreate"}}}}))
	single.by_nature(_node({}, _templates(["ReadWriteOnce"])))
	single.by_nature(_node({}, _templates(["ReadWriteMany"])))
	single.by_nature(_node({"volumes": [{"persistentVolumeClaim": {"claimName": "data"}}]}, {}))
}

test_several_pods if {
	not single.by_nature(_node({}, {}))
	not single.by_nature(_node({"volumes": [{"persistentVolumeClaim": {"claimName": "data"}}]}, {"links": {"claims": [testing.node({
		"kind": "PersistentVolumeClaim",
		"metadata": {"name": "data"},
		"spec": {"accessModes": ["ReadWriteMany"]},
	})]}}))
	not single.by_nature(_node({}, object.union(_templates(["ReadWriteOnce"]), {"pod": {"replicas": 3}})))
	not single.by_nature(_node({"volumes": [{"emptyDir": {}}]}, {}))
	not single.by_nature(_node({"volumes": null, "containers": [{"name": "a", "args": [7], "env": [{"name": 7}]}]}, {}))
}

test_one_pod_where_it_is_not_known_what_scales_it if {
	single.by_nature(_node({}, object.union(_templates(["ReadWriteOnce"]), {"unlisted": {"autoscalers": 1}})))
	not single.by_nature(_node({}, object.union(_templates(["ReadWriteOnce"]), {"pod": {"replicas": 3}, "unlisted": {"autoscalers": 1}})))
}

test_the_only_leader if {
	every word in ["--leader-elect", "--leader-elect=true", "-enable-leader-election"] {
		single.is_only_leader(_node({"containers": [{"name": "a", "args": [word]}]}, {}))
	}
	every args in [["--leader-elect=false"], ["leader-elect"], ["--leader-election-id=api"], [7], null] {
		not single.is_only_leader(_node({"containers": [{"name": "a", "args": args}]}, {}))
	}
	not single.is_only_leader(_node({"containers": [{"name": "a", "args": ["--leader-elect"]}]}, {"pod": {"replicas": 2}}))
}
