# METADATA
# title: Autoscaled services keep more than one pod
# description: >-
#   An autoscaler takes a quiet service down to its minimum. With a single pod left, every drained node and every
#   crash is an outage until another pod is scheduled, started and ready.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec
#   - https://kubernetes.io/docs/concepts/workloads/pods/disruptions/
# custom:
#   severity: warning
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: [workloads, workloads.services]
#   params:
#     minimum:
#       type: integer
#       unit: replicas
#       description: Fewest replicas an autoscaler may go down to where a Service sends the pods requests.
#       default: 2
#       minimum: 1
#   remediation: >-
#     Raise the minimum to 2 or more, or annotate the workload or the autoscaler with `seaworthy.dev/tier: dev`
#     where an outage does not matter.
package seaworthy.rules.hpa["min-replicas"]

import data.seaworthy.lib.result
import data.seaworthy.lib.workload

_path := ["spec", input.scale.minField]

_min := input.scale.minReplicas

report contains violation if {
	_min < input.params.minimum
	not _scales_to_zero
	not _is_dev(input)
	some node in input.links.workloads
	workload.served(node)
	not _is_dev(node)
	message := $"{node.object.kind} {node.object.metadata.name} may go down to {_pods}, fewer than {input.params.minimum}"
	violation := result.violation_with(_path, message, _fix)
}

# KEDA wakes the workload up again: a choice with consequences of its own.
_scales_to_zero if {
	input.object.kind == "ScaledObject"
	_min == 0
}

_is_dev(node) if node.object.metadata.annotations["seaworthy.dev/tier"] == "dev"

_pods := "1 pod" if _min == 1

_pods := $"{_min} pods" if _min != 1

_fix := {"fix": result.set(_path, input.params.minimum)} if _fits

_fix := {} if not _fits

_fits if input.scale.maxReplicas >= input.params.minimum
