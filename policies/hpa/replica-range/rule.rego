# METADATA
# title: HPA bounds must be in the configured range
# description: >-
#   The minimum decides availability and the maximum decides cost. Where a team has agreed on a range, an HPA outside
#   of it is a mistake, or an exception that the configuration should show.
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
#       description: Smallest difference between the maximum and the minimum.
#       default: 1
#       minimum: 0
#   remediation: >-
#     Change the bounds of the autoscaler so that they are in the range, or change the range in `seaworthy.yaml`.
package seaworthy.rules.hpa["replica-range"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result

_scale := input.scale

report contains violation if {
	_scale.minReplicas < input.params.min_floor
	message := concat("", [
		$"{names.object_title(input.object)}: {_scale.minField} is {_scale.minReplicas}, ",
		$"below the configured {input.params.min_floor}",
	])
	violation := result.violation(["spec", _scale.minField], message)
}

report contains violation if {
	_scale.maxReplicas > input.params.max_ceiling
	message := concat("", [
		$"{names.object_title(input.object)}: {_scale.maxField} is {_scale.maxReplicas}, ",
		$"above the configured {input.params.max_ceiling}",
	])
	violation := result.violation(["spec", _scale.maxField], message)
}

# hpa/max-above-min reports a maximum below the minimum.
report contains violation if {
	spread := _scale.maxReplicas - _scale.minReplicas
	spread >= 0
	spread < input.params.min_spread
	message := concat("", [
		$"{names.object_title(input.object)}: {_scale.minField} {_scale.minReplicas} and {_scale.maxField} ",
		$"{_scale.maxReplicas} differ by {spread}, less than the configured {input.params.min_spread}",
	])
	violation := result.violation(["spec", _scale.maxField], message)
}
