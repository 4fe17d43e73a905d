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

import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.rivals

report contains violation if {
	found := _found
	count(found.others) > 0
	target := input.object.spec.scaleTargetRef
	message := concat("", [
		$"{names.object_title(input.object)}: {names.title(rivals.kind(input), target.name)} ",
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

_rivals := rivals.of(input)

_together := [rival |
	some rival in _rivals
	not rivals.are_apart(input, rival)
]
