# METADATA
# title: Autoscalers target kinds that can be scaled
# description: >-
#   Scaling goes through the scale subresource, which Deployments, StatefulSets and many custom resources have.
#   Where a kind has none the autoscaler reports FailedGetScale for ever.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: []
#   params: {}
#   remediation: >-
#     Point scaleTargetRef at the Deployment or StatefulSet that makes the pods; a DaemonSet grows with the nodes,
#     and Jobs scale with a ScaledJob.
package seaworthy.rules.hpa["target-kind-scalable"]

import data.seaworthy.lib.result

# Kinds of Kubernetes itself; a custom resource of the same name has another group and may well be scaled.
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
	message := $"{target.kind} {target.name} has no scale subresource, so its number of pods cannot be changed"
	violation := result.violation(["spec", "scaleTargetRef", "kind"], message)
}

# In `v1` DaemonSet the group was forgotten.
_kinds("") := {kind | some kinds in _unscalable; some kind in kinds}

_kinds(group) := _unscalable[group] if group != ""
