# METADATA
# title: Resource metrics
# description: >-
#   What an HPA or a ScaledObject measures as a share of requests. Sources: autoscaling/v1, v2beta1, v2beta2 and v2;
#   https://keda.sh/docs/latest/scalers/cpu/.
package seaworthy.lib.metrics

# METADATA
# description: >-
#   Metrics of cpu and memory that need requests, `{path, resource, container, is_utilization}`. `container` is null where
#   all containers of the pod are measured. `is_utilization` is false for a trigger that KEDA refuses all the same.
of(node) := array.concat(_of_metrics(node), array.concat(_of_defaults(node), _of_triggers(node))) if {
	is_object(node.object)
}

_of_metrics(node) := [metric |
	_is_hpa(node)
	some i, entry in node.object.spec.metrics
	some field in ["resource", "containerResource"]
	entry.type == _types(field)
	source := entry[field]
	_is_utilization(source)
	_is_resource(source.name)
	metric := {
		"path": ["spec", "metrics", i],
		"resource": source.name,
		"container": _container_of(field, source),
		"is_utilization": true,
	}
]

_container_of("resource", _) := null

_container_of("containerResource", source) := source.container if is_string(source.container)

_types("resource") := "Resource"

_types("containerResource") := "ContainerResource"

_is_resource("cpu")

_is_resource("memory")

_is_utilization(source) if source.target.type == "Utilization"

# autoscaling/v2beta1
_is_utilization(source) if is_number(source.targetAverageUtilization)

_of_defaults(node) := [{"path": path, "resource": "cpu", "container": null, "is_utilization": true} |
	_is_hpa(node)
	some path in [["spec", "targetCPUUtilizationPercentage"], ["spec", "metrics"]]
	_is_default(node, path[1])
]

_is_default(node, "targetCPUUtilizationPercentage") if {
	_is_v1(node)
	not _has_alpha_metrics(node)
}

# Without metrics the API server adds cpu at 80 %.
_is_default(node, "metrics") if {
	not _is_v1(node)
	object.get(node.object, ["spec", "metrics"], null) in {null, []}
}

_is_v1(node) if node.object.apiVersion == "autoscaling/v1"

_is_hpa(node) if node.object.kind == "HorizontalPodAutoscaler"

# An object of a newer version, as the API server shows it in autoscaling/v1.
_has_alpha_metrics(node) if {
	node.object.metadata.annotations["autoscaling.alpha.kubernetes.io/metrics"]
	object.get(node.object, ["spec", "targetCPUUtilizationPercentage"], null) == null
}

_of_triggers(node) := [metric |
	node.object.kind == "ScaledObject"
	some i, trigger in node.object.spec.triggers
	_is_resource(trigger.type)
	metric := {
		"path": ["spec", "triggers", i],
		"resource": trigger.type,
		"container": _container(trigger),
		"is_utilization": _type(trigger) == "Utilization",
	}
]

_container(trigger) := trigger.metadata.containerName if {
	is_string(trigger.metadata.containerName)
	trigger.metadata.containerName != ""
}

_container(trigger) := null if object.get(trigger, ["metadata", "containerName"], "") in {"", null}

# `metadata.type` until KEDA 2.18
_type(trigger) := object.get(trigger, "metricType", object.get(trigger, ["metadata", "type"], null))
