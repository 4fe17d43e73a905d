# METADATA
# title: Autoscalers have room to scale
# description: >-
#   With the same number on both ends an autoscaler cannot scale, and the load that was to be absorbed is not.
#   A maximum below the minimum is rejected by the API server, in the middle of a deploy.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: []
#   params: {}
#   remediation: >-
#     Raise the maximum to what the service may need at its peak, or delete the autoscaler and set replicas.
package seaworthy.rules.hpa["max-above-min"]

import data.seaworthy.lib.result

_scale := input.scale

_path := ["spec", _scale.maxField]

report contains violation if {
	_scale.maxReplicas < _scale.minReplicas
	message := $"{_scale.maxField} {_scale.maxReplicas} is below {_scale.minField} {_scale.minReplicas}"
	violation := result.violation(_path, message)
}

report contains violation if {
	_scale.maxReplicas == _scale.minReplicas
	message := $"{_scale.minField} and {_scale.maxField} are both {_scale.maxReplicas}, so nothing is ever scaled"
	violation := result.violation_with(_path, message, {"severity": "warning"})
}
