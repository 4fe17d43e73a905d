# METADATA
# title: A workload has one autoscaler
# description: >-
#   Two autoscalers of one workload each set the number of pods that their own metrics ask for, and each undoes
#   what the other did, every 15 seconds.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-on-multiple-metrics
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler]
#   links: [workloads, autoscalers]
#   params: {}
#   remediation: >-
#     Move the metrics of both into one HorizontalPodAutoscaler, which follows whichever asks for the most pods.
package seaworthy.rules.hpa["duplicate-target"]

import data.seaworthy.lib.result

report contains violation if {
	count(_others) > 0
	target := input.object.spec.scaleTargetRef
	message := $"{target.kind} {target.name} is scaled by HorizontalPodAutoscaler {concat(" and ", _others)}, too"
	violation := result.violation(["spec", "scaleTargetRef", "name"], message)
}

# The same name again is the same object, rendered by another target.
_others := sort({name |
	some scaler in input.links.autoscalers
	scaler.object.kind == "HorizontalPodAutoscaler"
	name := scaler.object.metadata.name
	name != input.object.metadata.name
})
