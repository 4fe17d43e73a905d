# METADATA
# title: HPA target cannot be scaled
# description: >-
#   An HPA scales through the scale subresource, which Deployments, StatefulSets and many custom resources have. For a
#   kind without it, the HPA reports FailedGetScale in its status and does nothing.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: []
#   params: {}
#   remediation: >-
#     Set scaleTargetRef to the Deployment or StatefulSet that makes the pods. A DaemonSet runs one pod per node, and
#     Jobs are scaled by a ScaledJob.
package seaworthy.rules.hpa["target-kind-scalable"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result

# Kinds of Kubernetes itself by group. A custom resource with the same kind has another group, and may be scalable.
_unscalable := {
	"": {
		"ConfigMap", "Endpoints", "Namespace", "Node", "PersistentVolumeClaim", "Pod", "PodTemplate", "Secret", "Service",
		"ServiceAccount",
	},
	"apps": {"ControllerRevision", "DaemonSet"},
	"autoscaling": {"HorizontalPodAutoscaler"},
	"batch": {"CronJob", "Job"},
	"extensions": {"DaemonSet", "Ingress"},
	"networking.k8s.io": {"Ingress", "IngressClass", "NetworkPolicy"},
	"policy": {"PodDisruptionBudget"},
}

report contains violation if {
	target := input.scale.target
	target.kind in _kinds(target.group)
	message := concat("", [
		$"{names.object_title(input.object)}: target {names.title(target.kind, target.name)} cannot be scaled: ",
		$"{names.kind(target.kind)} has no scale subresource",
	])
	violation := result.violation(["spec", "scaleTargetRef", "kind"], message)
}

# In `v1` DaemonSet the group was forgotten.
_kinds("") := {kind | some kinds in _unscalable; some kind in kinds}

_kinds(group) := _unscalable[group] if group != ""
