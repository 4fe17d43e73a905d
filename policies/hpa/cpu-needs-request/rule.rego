# METADATA
# title: HPA utilization metric needs container requests
# description: >-
#   Utilization is a percentage of what the containers of a pod request. When one container, a sidecar included, does
#   not request the resource, the HPA has no value for the pod and does not scale.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler]
#   links: [workloads, workloads.limitRanges]
#   params: {}
#   remediation: >-
#     Give every container of the pod a request for the resource, or measure one container with a metric of type
#     ContainerResource.
package seaworthy.rules.hpa["cpu-needs-request"]

import data.seaworthy.lib.names
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some metric in _metrics
	some node in input.links.workloads
	without := _without(node, metric.resource)
	count(without) > 0
	message := concat("", [
		$"{names.object_title(input.object)}: {metric.resource} utilization of {names.object_title(node.object)} ",
		$"cannot be measured because {names.containers(without)} {_verb(without)} no {metric.resource} request",
	])
	violation := result.violation(metric.path, message)
}

_without(node, resource) := sort({names.container_name(container) |
	some container in workload.running(node)
	not requests.request(node, container, resource)
})

_verb(without) := "has" if count(without) == 1

_verb(without) := "have" if count(without) != 1

# Metrics of type utilization, `{path, resource}`.
_metrics contains {"path": ["spec", "metrics", i], "resource": resource} if {
	some i, metric in input.object.spec.metrics
	metric.type == "Resource"
	_is_utilization(metric.resource)
	resource := metric.resource.name
	resource in {"cpu", "memory"}
}

_metrics contains {"path": ["spec", "targetCPUUtilizationPercentage"], "resource": "cpu"} if {
	_is_v1
	not _has_alpha_metrics
}

# Without metrics the API server adds cpu at 80 %.
_metrics contains {"path": ["spec", "metrics"], "resource": "cpu"} if {
	not _is_v1
	object.get(input.object, ["spec", "metrics"], null) in {null, []}
}

_is_utilization(resource) if resource.target.type == "Utilization"

# autoscaling/v2beta1
_is_utilization(resource) if is_number(resource.targetAverageUtilization)

_is_v1 if input.object.apiVersion == "autoscaling/v1"

# An object of a newer version, as the API server shows it in autoscaling/v1.
_has_alpha_metrics if {
	input.object.metadata.annotations["autoscaling.alpha.kubernetes.io/metrics"]
	object.get(input.object, ["spec", "targetCPUUtilizationPercentage"], null) == null
}
