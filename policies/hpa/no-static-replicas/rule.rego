# METADATA
# title: Autoscaled workload must not set replicas
# description: >-
#   Every apply sets spec.replicas back to the number in the manifest, whatever the load, until the autoscaler
#   corrects it. A deployment at peak time removes pods that are serving traffic.
#   The next apply of a manifest without the field would scale the workload to one pod, the default. Delete it
#   first from the live object's annotation kubectl.kubernetes.io/last-applied-configuration
#   (`kubectl apply edit-last-applied`), or apply at a time of little load. With server-side apply nothing else is needed
#   once the autoscaler has scaled the workload.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling
# custom:
#   severity: error
#   profile: default
#   kinds: [apps/Deployment, argoproj.io/Rollout, apps/StatefulSet]
#   links: [autoscalers]
#   params: {}
#   remediation: >-
#     Delete spec.replicas from the manifest. Where the object is deployed already, the page of this rule says how to do it
#     without being scaled to one pod.
package seaworthy.rules.hpa["no-static-replicas"]

import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.replicas
import data.seaworthy.lib.result

_path := ["spec", "replicas"]

# 0 pauses the autoscaler.
report contains violation if {
	number := input.object.spec.replicas
	is_number(number)
	number != 0
	count(_autoscalers) > 0
	message := concat("", [
		$"{names.object_title(input.object)}: replicas is fixed at {number}, but {_scaled}",
	])
	violation := result.violation_with(_path, message, _fix(number))
}

# The owner of the field who leaves it out gets the default, one pod, until the autoscaler counts again. That is no harm
# only where every apply does the same already.
_fix(1) := {"fix": {"op": "remove", "path": _path}}

_fix(number) := {} if number != 1

_autoscalers := sort({names.object_title(autoscaler.object) |
	some autoscaler in input.links.autoscalers
	_targets_this(autoscaler)
})

# The autoscaler of a Rollout that refers to this Deployment scales the Rollout.
_targets_this(autoscaler) if object.get(autoscaler.scale, ["target", "kind"], input.object.kind) == input.object.kind

_scaled := $"{concat(" and ", _autoscalers)} {_verb} it between {_range}" if {
	count(_autoscalers) <= _most_named
	_range
}

_scaled := $"{concat(" and ", _autoscalers)} {_verb} it" if {
	count(_autoscalers) <= _most_named
	not _range
}

_scaled := $"{links.total(input, "autoscalers")} autoscalers scale it" if count(_autoscalers) > _most_named

_most_named := 10

_verb := "scales" if count(_autoscalers) == 1

_verb := "scale" if count(_autoscalers) != 1

# Undefined where more autoscalers may scale it.
_range := $"{low} and {high}" if {
	low := replicas.min(input)
	high := replicas.max(input)
}
