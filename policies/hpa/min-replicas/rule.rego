# METADATA
# title: HPA minimum is too low for a service
# description: >-
#   An HPA scales a service with little traffic down to its minimum. With a single pod, every node drain and every
#   crash is an outage until another pod is scheduled, started and ready. Where each pod has a port of its node, or takes a
#   device such as a GPU, a second one needs another node or device: that is info. Not for an autoscaler that
#   hpa/duplicate-target reports: it is one too many, whatever its minimum is. There is no fix: how many pods run costs
#   money, and whether a second one works depends on what the process keeps in memory.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec
#   - https://kubernetes.io/docs/concepts/workloads/pods/disruptions/
# custom:
#   severity: warning
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: [autoscalers, workloads, workloads.services, workloads.services.routes, workloads.autoscalers]
#   params:
#     minimum:
#       type: integer
#       unit: replicas
#       description: Lowest minimum of an autoscaler whose pods receive requests from a Service.
#       default: 2
#       minimum: 1
#   remediation: >-
#     Raise the minimum to 2 or more. Where an outage does not matter, annotate the workload or the autoscaler with
#     `seaworthy.dev/tier: dev`.
package seaworthy.rules.hpa["min-replicas"]

import data.seaworthy.lib.names
import data.seaworthy.lib.ports
import data.seaworthy.lib.result
import data.seaworthy.lib.rivals
import data.seaworthy.lib.workload

_path := ["spec", input.scale.minField]

_min := input.scale.minReplicas

report contains violation if {
	_min < input.params.minimum
	not _scales_to_zero
	not _is_dev(input)
	count(rivals.of(input)) == 0
	some node in input.links.workloads
	workload.receives_traffic(node)
	not _is_dev(node)
	message := concat("", [
		$"{names.object_title(input.object)}: {names.object_title(node.object)} may be scaled down to ",
		$"{names.amount(_min, "replica")}, fewer than {input.params.minimum}",
	])
	violation := result.violation_with(_path, message, _extra(node))
}

# A minimum of 0 is deliberate: KEDA starts the workload again when there is work.
_scales_to_zero if {
	input.object.kind == "ScaledObject"
	_min == 0
}

_is_dev(node) if node.object.metadata.annotations["seaworthy.dev/tier"] == "dev"

_extra(node) := {"severity": "info"} if _needs_a_node_of_its_own(node)

_extra(node) := {} if not _needs_a_node_of_its_own(node)

_needs_a_node_of_its_own(node) if {
	some port in ports.declared(node)
	is_number(port.hostPort)
	port.hostPort > 0
}

_needs_a_node_of_its_own(node) if workload.pod_spec(node).hostNetwork == true

# An extended resource: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources
_needs_a_node_of_its_own(node) if {
	some container in workload.containers(node)
	some kind in ["requests", "limits"]
	some name, _ in container.value.resources[kind]
	contains(name, "/")
	not contains(name, "kubernetes.io/")
}
