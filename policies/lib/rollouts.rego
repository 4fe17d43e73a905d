# METADATA
# title: Rollouts
# description: >-
#   Whether a pod has others next to it that respond while it starts or stops. For a node with the link `autoscalers`.
package seaworthy.lib.rollouts

import data.seaworthy.lib.links
import data.seaworthy.lib.probe
import data.seaworthy.lib.replicas
import data.seaworthy.lib.workload

# METADATA
# description: There is another pod, at least during a rolling update.
has_others(node) if _starts_before_it_stops(node)

has_others(node) if has_several(node)

# METADATA
# description: There is one pod, and never another one next to it that could respond instead.
is_alone(node) if {
	node.object.kind != "DaemonSet" # one on each node
	not links.is_cut(node, "autoscalers")
	not has_others(node)
}

# METADATA
# description: There are several pods, or an autoscaler that may make several.
has_several(node) if count(node.links.autoscalers) > 0

has_several(node) if {
	not node.object.kind in {"DaemonSet", "Pod"} # without replicas
	replicas.max(node) > 1
}

# METADATA
# description: >-
#   Clients notice a pod that does not respond. There are several pods, or a load balancer or a route leads to the pods.
clients_notice(node) if has_several(node)

clients_notice(node) if workload.exposed(node)

# METADATA
# description: >-
#   Another pod would respond, but this one is asked. A pod is not ready before its startupProbe has succeeded: the start is
#   covered, what comes after it is not.
asks_too_early(node, container) if {
	not probe.declared(container, "startupProbe")
	has_others(node)
}

# METADATA
# description: A change of the pod template replaces the pods. Others are stopped one day, but not at each release.
replaces_pods(node) if {
	workload.has_controller(node)
	not node.object.kind in {"ReplicaSet", "ReplicationController"}
}

# The new pod starts next to the old one, which is stopped as soon as the new one is ready.
_starts_before_it_stops(node) if {
	node.object.kind in {"Deployment", "DeploymentConfig", "Rollout"}
	not node.object.spec.strategy.type == "Recreate"
}
