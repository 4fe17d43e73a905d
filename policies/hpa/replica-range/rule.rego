# METADATA
# title: Autoscalers stay within the agreed range
# description: >-
#   The smallest number of pods is a promise of availability and the largest a promise of cost. Where a team has
#   agreed on both, an autoscaler outside of them is a mistake, or a decision that should be written down.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec
# custom:
#   severity: error
#   profile: optional
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: []
#   params:
#     min_floor:
#       type: integer
#       unit: replicas
#       description: Lowest minimum an autoscaler may have.
#       default: 2
#       minimum: 0
#     max_ceiling:
#       type: integer
#       unit: replicas
#       description: Highest maximum an autoscaler may have.
#       default: 100
#       minimum: 1
#     min_spread:
#       type: integer
#       unit: replicas
#       description: Least distance between the minimum and the maximum.
#       default: 1
#       minimum: 0
#   remediation: >-
#     Bring the bounds of the autoscaler into the range, or change the range for everyone in `seaworthy.yaml`.
package seaworthy.rules.hpa["replica-range"]

import data.seaworthy.lib.result

_scale := input.scale

report contains violation if {
	_scale.minReplicas < input.params.min_floor
	message := $"{_scale.minField} is {_scale.minReplicas}, below the agreed {input.params.min_floor}"
	violation := result.violation(["spec", _scale.minField], message)
}

report contains violation if {
	_scale.maxReplicas > input.params.max_ceiling
	message := $"{_scale.maxField} is {_scale.maxReplicas}, above the agreed {input.params.max_ceiling}"
	violation := result.violation(["spec", _scale.maxField], message)
}

# A maximum below the minimum is another mistake.
report contains violation if {
	spread := _scale.maxReplicas - _scale.minReplicas
	spread >= 0
	spread < input.params.min_spread
	message := $"{_scale.minField} {_scale.minReplicas} and {_scale.maxField} {_scale.maxReplicas} are {spread} apart, less than the agreed {input.params.min_spread}"
	violation := result.violation(["spec", _scale.maxField], message)
}
