# METADATA
# title: Replicas
# description: >-
#   How many pods a workload runs, for a node with pods that carries the link `autoscalers`. The bounds of its
#   autoscalers count; without one `spec.replicas`. Undefined when there are more autoscalers than are listed.
package seaworthy.lib.replicas

import data.seaworthy.lib.links

# METADATA
# description: The fewest replicas the workload runs.
min(node) := replicas if {
	not links.is_cut(node, "autoscalers")
	replicas := _least(sort(_lows(node)), node)
}

# METADATA
# description: The most replicas the workload runs.
max(node) := replicas if {
	not links.is_cut(node, "autoscalers")
	replicas := _most(sort(_highs(node)), node)
}

_least([], node) := node.pod.replicas

_least(bounds, _) := bounds[0]

_most([], node) := node.pod.replicas

_most(bounds, _) := bounds[count(bounds) - 1]

_lows(node) := [autoscaler.scale.minReplicas | some autoscaler in node.links.autoscalers]

_highs(node) := [autoscaler.scale.maxReplicas | some autoscaler in node.links.autoscalers]
