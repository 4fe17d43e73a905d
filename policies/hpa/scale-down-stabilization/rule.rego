# METADATA
# title: HPA scale-down stabilization window is too short
# description: >-
#   An HPA scales down to the highest number of pods it computed during the stabilization window, 300 s by default.
#   With a short window it follows every drop of the load: pods are stopped, and missing when the load rises again.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#stabilization-window
# custom:
#   severity: warning
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: []
#   params:
#     minimum_seconds:
#       type: integer
#       unit: s
#       description: Shortest stabilization window for scaling down.
#       default: 60
#       minimum: 0
#   remediation: >-
#     Delete stabilizationWindowSeconds to get the default of 300 s; to control how fast pods are removed, use policies.
package seaworthy.rules.hpa["scale-down-stabilization"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result

# Seconds, the default of --horizontal-pod-autoscaler-downscale-stabilization.
_default_window := 300

_behaviors := {
	"HorizontalPodAutoscaler": ["spec", "behavior"],
	"ScaledObject": ["spec", "advanced", "horizontalPodAutoscalerConfig", "behavior"],
}

report contains violation if {
	path := array.concat(_behaviors[input.object.kind], ["scaleDown"])
	rules := object.get(input.object, path, {})
	not rules.selectPolicy == "Disabled"
	window := rules.stabilizationWindowSeconds
	is_number(window)
	window < input.params.minimum_seconds
	field := array.concat(path, ["stabilizationWindowSeconds"])
	message := concat("", [
		$"{names.object_title(input.object)}: scale-down stabilization window is {window} s, ",
		$"shorter than {input.params.minimum_seconds} s",
	])
	violation := result.violation_with(field, message, {"fix": result.set(field, _window)})
}

_window := max([_default_window, input.params.minimum_seconds])
