# METADATA
# title: Utilization is measured against a request
# description: >-
#   Utilization is a share of what the pod's containers request. As soon as one of them, a sidecar included,
#   requests none of the resource, the autoscaler has no value for the whole pod and scales nothing.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler]
#   links: [workloads, workloads.limitRanges]
#   params: {}
#   remediation: >-
#     Give every container of the pod a request of the resource, or measure one container with a metric of type
#     ContainerResource.
package seaworthy.rules.hpa["cpu-needs-request"]

import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some metric in _metrics
	some node in input.links.workloads
	names := _without(node, metric.resource)
	count(names) > 0
	message := concat("", [
		$"{metric.resource} utilization of {node.object.metadata.name} is unknown ",
		$"because {concat(", ", names)} {_verb(names)} no {metric.resource}",
	])
	violation := result.violation(metric.path, message)
}

_without(node, resource) := sort({workload.name(container) |
	some container in workload.running(node)
	not requests.request(node, container, resource)
})

_verb(names) := "requests" if count(names) == 1

_verb(names) := "request" if count(names) != 1

# Metrics by utilization, `{path, resource}`.
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

# How a newer object reads in autoscaling/v1.
_has_alpha_metrics if {
	input.object.metadata.annotations["autoscaling.alpha.kubernetes.io/metrics"]
	object.get(input.object, ["spec", "targetCPUUtilizationPercentage"], null) == null
}
