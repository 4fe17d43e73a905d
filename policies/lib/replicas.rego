# METADATA
# title: Replicas
# description: >-
#   How many pods a workload runs, for a node with pods that carries the link `autoscalers`. The bounds of its
#   autoscalers count; without one `spec.replicas`.
package seaworthy.lib.replicas

# METADATA
# description: The fewest replicas the workload runs.
min(node) := sort(_lows(node))[0] if count(_lows(node)) > 0

min(node) := node.pod.replicas if count(_lows(node)) == 0

# METADATA
# description: The most replicas the workload runs.
max(node) := sort(_highs(node))[count(_highs(node)) - 1] if count(_highs(node)) > 0

max(node) := node.pod.replicas if count(_highs(node)) == 0

_lows(node) := [autoscaler.scale.minReplicas | some autoscaler in node.links.autoscalers]

_highs(node) := [autoscaler.scale.maxReplicas | some autoscaler in node.links.autoscalers]
