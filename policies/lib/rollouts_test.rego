package seaworthy.lib.rollouts_test

import data.seaworthy.lib.rollouts
import data.seaworthy.lib.testing

_node(kind, more) := object.union(object.union(testing.workload(kind, {}), {"links": {"autoscalers": []}}), more)

test_pass_others_and_several if {
	rollouts.has_others(_node("Deployment", {}))
	not rollouts.has_several(_node("Deployment", {}))
	not rollouts.has_others(_node("StatefulSet", {}))
	rollouts.has_several(_node("StatefulSet", {"pod": {"replicas": 2}}))
	not rollouts.has_others(_node("DaemonSet", {"pod": {"replicas": 2}}))
}

test_pass_what_replaces_pods if {
	rollouts.replaces_pods(_node("StatefulSet", {}))
	not rollouts.replaces_pods(_node("ReplicationController", {}))
	not rollouts.replaces_pods(_node("Pod", {}))
}
