# METADATA
# title: HPA maximum must be above its minimum
# description: >-
#   An HPA whose maximum equals its minimum never scales, whatever the load. A maximum below the minimum is rejected
#   by the API server, in the middle of a deployment.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: []
#   params: {}
#   remediation: >-
#     Raise the maximum to what the service needs at its peak, or delete the autoscaler and set replicas.
package seaworthy.rules.hpa["max-above-min"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result

_scale := input.scale

_path := ["spec", _scale.maxField]

report contains violation if {
	_scale.maxReplicas < _scale.minReplicas
	message := $"{names.object_title(input.object)}: {_scale.maxField} {_scale.maxReplicas} is below {_scale.minField} {_scale.minReplicas}"
	violation := result.violation(_path, message)
}

report contains violation if {
	_scale.maxReplicas == _scale.minReplicas
	message := concat("", [
		$"{names.object_title(input.object)}: {_scale.minField} and {_scale.maxField} ",
		$"are both {_scale.maxReplicas}, so it never scales",
	])
	violation := result.violation_with(_path, message, {"severity": "warning"})
}
