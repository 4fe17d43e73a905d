# METADATA
# title: HPA utilization metric needs container requests
# description: >-
#   Utilization is a percentage of what the containers of a pod request. When one container, a sidecar included, does
#   not request the resource, the HPA has no value for the pod and does not scale. A metric of one container, which the
#   pod must have, needs the request of that container. KEDA makes the same metrics of its cpu and memory triggers, and
#   its webhook refuses a trigger whose containers have no request.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#container-resource-metrics
#   - https://keda.sh/docs/latest/concepts/admission-webhooks/
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: [workloads, workloads.limitRanges]
#   params: {}
#   remediation: >-
#     Give every container of the pod a request for the resource, or measure one container with a metric of type
#     ContainerResource, or with `containerName` in the metadata of the trigger.
package seaworthy.rules.hpa["cpu-needs-request"]

import data.seaworthy.lib.metrics
import data.seaworthy.lib.names
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some metric in metrics.of(input)
	some node in input.links.workloads
	without := _without(node, metric)
	count(without) > 0
	message := concat("", [
		$"{names.object_title(input.object)}: {metric.resource} {_problem(metric)} of {names.object_title(node.object)} ",
		$"{_effect(metric)} because {names.containers(without)} {_verb(without)} no {metric.resource} request",
	])
	violation := result.violation_with(metric.path, message, _certainty(metric))
}

report contains violation if {
	some metric in metrics.of(input)
	is_string(metric.container)
	some node in input.links.workloads
	count(workload.containers(node)) > 0
	found := sort({container.value.name | some container in _measured(node)})
	not metric.container in found
	not _is_injected(metric.container)
	message := concat("", [
		$"{names.object_title(input.object)}: {metric.resource} of container {metric.container} cannot be measured because ",
		$"{names.object_title(node.object)} only has {names.containers(found)}",
	])
	violation := result.violation(metric.path, message)
}

_without(node, metric) := sort({names.container_name(container) |
	some container in workload.running(node)
	_is_measured(metric, container)
	not requests.request(node, container, metric.resource)
})

_is_measured(metric, _) if metric.container == null

_is_measured(metric, container) if metric.container == container.value.name

_measured(node) := [container | some container in workload.containers(node); container.role in {"app", "sidecar"}]

# The manifest does not show it, the pod has it.
_is_injected(name) if workload.is_injected({"value": {"name": name}})

# KEDA's webhook does not look at the type of the metric.
_problem(metric) := "utilization" if metric.is_utilization

_problem(metric) := "trigger" if not metric.is_utilization

_effect(metric) := "cannot be measured" if metric.is_utilization

_effect(metric) := "is refused by KEDA's webhook" if not metric.is_utilization

_certainty(metric) := {} if metric.is_utilization

_certainty(metric) := {"severity": "warning"} if not metric.is_utilization

_verb(without) := "has" if count(without) == 1

_verb(without) := "have" if count(without) != 1
