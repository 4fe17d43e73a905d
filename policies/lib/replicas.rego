# METADATA
# title: Replicas
# description: >-
#   How many pods a workload runs, for a node with pods that carries the link `autoscalers`. The bounds of its
#   autoscalers count; without one `spec.replicas`. Undefined when there are more autoscalers than are listed.
package seaworthy.lib.replicas

import data.seaworthy.lib.links

# METADATA
# description: The fewest replicas the workload runs.
min(node) := sort(_lows(node))[0] if {
	count(_lows(node)) > 0
	not links.is_cut(node, "autoscalers")
}

min(node) := node.pod.replicas if _is_fixed(node, _lows(node))

# METADATA
# description: The most replicas the workload runs.
max(node) := sort(_highs(node))[count(_highs(node)) - 1] if {
	count(_highs(node)) > 0
	not links.is_cut(node, "autoscalers")
}

max(node) := node.pod.replicas if _is_fixed(node, _highs(node))

_is_fixed(node, bounds) if {
	count(bounds) == 0
	not links.is_cut(node, "autoscalers")
}

_lows(node) := [autoscaler.scale.minReplicas | some autoscaler in node.links.autoscalers]

_highs(node) := [autoscaler.scale.maxReplicas | some autoscaler in node.links.autoscalers]
