# METADATA
# title: Workload must not have two HPAs
# description: >-
#   Two HPAs with the same target each set the number of pods from their own metrics, and each overwrites the number
#   of the other, every 15 seconds. KEDA makes an HPA of its own for each ScaledObject, and its webhook refuses a
#   ScaledObject whose target has another autoscaler. The finding is on the one that is not named like its target, or else
#   on the later one. Two manifest files that no kustomization and no chart joins may be alternatives: a warning.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-on-multiple-metrics
#   - https://keda.sh/docs/latest/concepts/admission-webhooks/
#   - https://keda.sh/docs/latest/concepts/scaling-deployments/#transfer-ownership-of-an-existing-hpa
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: [workloads, workloads.autoscalers, autoscalers]
#   params: {}
#   remediation: >-
#     Move the metrics into one HPA, which uses the metric that asks for the most pods, or into the triggers of one
#     ScaledObject. To hand an HPA over to KEDA, annotate the ScaledObject as the documentation describes.
package seaworthy.rules.hpa["duplicate-target"]

import data.seaworthy.lib.keda
import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.rivals

report contains violation if {
	not keda.is_paused(input.object)
	found := _found
	count(found.others) > 0
	target := input.object.spec.scaleTargetRef
	message := concat("", [
		$"{names.object_title(input.object)}: {names.title(_kind(input), target.name)} ",
		$"is also scaled by {_scalers(found.others)}{found.note}",
	])
	violation := result.violation_with(["spec", "scaleTargetRef", "name"], message, found.extra)
}

# Those that are certainly deployed together; else those of other files, which may be alternatives.
_found := {"others": _titles(_together), "note": "", "extra": {}} if count(_together) > 0

_found := {"others": _titles(_rivals), "note": ", if both are applied", "extra": {"severity": "warning"}} if {
	count(_together) == 0
}

_scalers(titles) := concat(" and ", titles) if count(titles) <= _most_named

_scalers(titles) := names.listed(titles) if count(titles) > _most_named

_most_named := 10

_titles(nodes) := sort({names.object_title(node.object) | some node in nodes})

# Others next to which this one is too many. The same name again is the same object, rendered by another target.
_rivals := [autoscaler |
	some autoscaler in input.links.autoscalers
	_competes(input.object, autoscaler.object)
	_kind(autoscaler) == _kind(input)
	rivals.is_too_many(input, autoscaler)
]

_together := [rival |
	some rival in _rivals
	not rivals.are_apart(input, rival)
]

_competes(this, other) if {
	this.kind == other.kind
	this.metadata.name != other.metadata.name
	not keda.is_paused(other)
}

# Of an HPA and a ScaledObject the latter is refused.
_competes(this, other) if {
	this.kind == "ScaledObject"
	other.kind == "HorizontalPodAutoscaler"
	not keda.owns(this, other)
}

# A Rollout that refers to a Deployment has an autoscaler of its own.
_kind(node) := node.object.spec.scaleTargetRef.kind if node.object.spec.scaleTargetRef.kind != null

_kind(node) := "Deployment" if object.get(node.object, ["spec", "scaleTargetRef", "kind"], null) == null
