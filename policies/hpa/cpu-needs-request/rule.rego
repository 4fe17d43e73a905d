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
#   kinds: [workload, autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: [autoscalers, limitRanges, workloads]
#   params: {}
#   remediation: >-
#     Give every container of the pod a request for the resource, or measure one container with a metric of type
#     ContainerResource, or with `containerName` in the metadata of the trigger.
package seaworthy.rules.hpa["cpu-needs-request"]

import data.seaworthy.lib.injected
import data.seaworthy.lib.metrics
import data.seaworthy.lib.names
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

# The container is what to change; the metric that needs the request is related.
report contains violation if {
	some container in workload.running(input)
	some resource in ["cpu", "memory"]
	some is_utilization in [true, false]
	measuring := _measuring(container, resource, is_utilization)
	count(measuring) > 0
	not requests.request(input, container, resource)
	message := $"{names.container_title(container)} has no {resource} request, so {_effect(measuring, resource, is_utilization)}"
	related := [{"link": "autoscalers", "index": each.index, "path": each.path} | some each in measuring]
	extra := object.union(_certainty(is_utilization), {"related": related})
	violation := result.violation_with(array.concat(container.path, ["resources", "requests", resource]), message, extra)
}

# The container does not exist: the metric is wrong.
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

# Metrics of autoscalers, `{index, title, path}`, that need the request of the container.
_measuring(container, resource, is_utilization) := [entry |
	some index, node in input.links.autoscalers
	some metric in metrics.of(node)
	metric.resource == resource
	metric.is_utilization == is_utilization
	_is_measured(metric, container)
	entry := {"index": index, "title": names.object_title(node.object), "path": metric.path}
]

_is_measured(metric, _) if metric.container == null

_is_measured(metric, container) if metric.container == container.value.name

_measured(node) := [container | some container in workload.containers(node); container.role in {"app", "sidecar"}]

# The manifest does not show it, the pod has it.
_is_injected(name) if injected.is_injected({"value": {"name": name}})

_effect(measuring, resource, true) := concat("", [
	$"{_titles(measuring)} cannot measure {resource} utilization of ",
	names.object_title(input.object),
])

# KEDA's webhook does not look at the type of the metric.
_effect(measuring, resource, false) := $"KEDA's webhook refuses the {resource} trigger of {_titles(measuring)}"

_titles(measuring) := concat(", ", sort({each.title | some each in measuring}))

_certainty(true) := {}

_certainty(false) := {"severity": "warning"}
