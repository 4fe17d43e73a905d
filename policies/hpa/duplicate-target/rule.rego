# METADATA
# title: Workload must not have two HPAs
# description: >-
#   Two HPAs with the same target each set the number of pods from their own metrics, and each overwrites the number
#   of the other, every 15 seconds.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-on-multiple-metrics
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler]
#   links: [workloads, autoscalers]
#   params: {}
#   remediation: >-
#     Move the metrics into one HPA, which uses the metric that asks for the most pods.
package seaworthy.rules.hpa["duplicate-target"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result

report contains violation if {
	count(_others) > 0
	target := input.object.spec.scaleTargetRef
	message := concat("", [
		$"{names.object_title(input.object)}: {names.title(target.kind, target.name)} ",
		$"is also scaled by {_scalers}",
	])
	violation := result.violation(["spec", "scaleTargetRef", "name"], message)
}

_scalers := concat(" and ", _others) if count(_others) <= _most_named

_scalers := names.listed(_others) if count(_others) > _most_named

_most_named := 10

# The same name again is the same object, rendered by another target.
_others := sort({names.object_title(autoscaler.object) |
	some autoscaler in input.links.autoscalers
	autoscaler.object.kind == "HorizontalPodAutoscaler"
	autoscaler.object.metadata.name != input.object.metadata.name
})
