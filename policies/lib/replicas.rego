# METADATA
# title: Replicas
# description: >-
#   How many pods a workload runs, for a node that carries the link `scalers`. With a scaler its bounds count,
#   Kubernetes' and KEDA's defaults filled in; without one `spec.replicas`.
package seaworthy.lib.replicas

_keda_default_max := 100

# METADATA
# description: The fewest replicas the workload runs.
min(node) := result if {
	bounds := [low | some scaler in node.links.autoscalers; low := scaler_min(scaler.object)]
	result := _lowest(bounds, node)
}

# METADATA
# description: The most replicas the workload runs.
max(node) := result if {
	bounds := [high | some scaler in node.links.autoscalers; high := scaler_max(scaler.object)]
	result := _highest(bounds, node)
}

# METADATA
# description: The lower bound of an HPA (1 when it says none) or a ScaledObject (0).
scaler_min(scaler) := _number(scaler.spec, "minReplicas", 1) if scaler.kind == "HorizontalPodAutoscaler"

scaler_min(scaler) := _number(scaler.spec, "minReplicaCount", 0) if scaler.kind == "ScaledObject"

# METADATA
# description: The upper bound of an HPA (undefined when it says none, which the API server rejects) or a ScaledObject (100).
scaler_max(scaler) := scaler.spec.maxReplicas if {
	scaler.kind == "HorizontalPodAutoscaler"
	is_number(scaler.spec.maxReplicas)
}

scaler_max(scaler) := _number(scaler.spec, "maxReplicaCount", _keda_default_max) if scaler.kind == "ScaledObject"

_lowest(bounds, _) := minimum if {
	count(bounds) > 0
	minimum := sort(bounds)[0]
}

_lowest([], node) := _number(node.object.spec, "replicas", 1)

_highest(bounds, _) := maximum if {
	count(bounds) > 0
	maximum := sort(bounds)[count(bounds) - 1]
}

_highest([], node) := _number(node.object.spec, "replicas", 1)

_number(spec, field, _) := spec[field] if is_number(object.get(spec, field, null))

_number(spec, field, fallback) := fallback if not is_number(object.get(spec, field, null))
