# METADATA
# title: Workload must not have two HPAs
# description: >-
#   Two HPAs with the same target each set the number of pods from their own metrics, and each overwrites the number
#   of the other, every 15 seconds. KEDA makes an HPA of its own for each ScaledObject, and its webhook refuses a
#   ScaledObject whose target has another autoscaler.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-on-multiple-metrics
#   - https://keda.sh/docs/latest/concepts/admission-webhooks/
#   - https://keda.sh/docs/latest/concepts/scaling-deployments/#transfer-ownership-of-an-existing-hpa
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: [workloads, autoscalers]
#   params: {}
#   remediation: >-
#     Move the metrics into one HPA, which uses the metric that asks for the most pods, or into the triggers of one
#     ScaledObject. To hand an HPA over to KEDA, annotate the ScaledObject as the documentation describes.
package seaworthy.rules.hpa["duplicate-target"]

import data.seaworthy.lib.keda
import data.seaworthy.lib.names
import data.seaworthy.lib.result

report contains violation if {
	not keda.is_paused(input.object)
	count(_others) > 0
	target := input.object.spec.scaleTargetRef
	message := concat("", [
		$"{names.object_title(input.object)}: {names.title(_kind(input), target.name)} ",
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
	_competes(input.object, autoscaler.object)
	_kind(autoscaler) == _kind(input)
})

_competes(this, other) if {
	this.kind == other.kind
	this.metadata.name != other.metadata.name
	not keda.is_paused(other)
}

# Of an HPA and a ScaledObject the second one is refused.
_competes(this, other) if {
	this.kind == "ScaledObject"
	other.kind == "HorizontalPodAutoscaler"
	not keda.owns(this, other)
}

# A Rollout that refers to a Deployment has an autoscaler of its own.
_kind(node) := node.object.spec.scaleTargetRef.kind if node.object.spec.scaleTargetRef.kind != null

_kind(node) := "Deployment" if object.get(node.object, ["spec", "scaleTargetRef", "kind"], null) == null
