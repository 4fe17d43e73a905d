# METADATA
# title: Autoscalers find what they scale
# description: >-
#   An autoscaler whose target does not exist is accepted without a word, reports FailedGetScale into its status
#   and scales nothing: the workload it was meant for keeps its number of pods whatever the load.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: [workloads, similar]
#   params: {}
#   remediation: >-
#     Give scaleTargetRef the apiVersion, kind and name of the workload, or list a target that is deployed from
#     elsewhere under `external`.
package seaworthy.rules.hpa["target-exists"]

import data.seaworthy.lib.result

# Kinds whose absence can be seen from the manifests, with their groups. A kind of another group may be made by
# anything; the core group is what a forgotten group reads as.
_groups := {
	"Deployment": {"", "apps", "extensions"},
	"StatefulSet": {"", "apps"},
	"ReplicaSet": {"", "apps", "extensions"},
	"ReplicationController": {""},
	"Rollout": {"", "argoproj.io"},
	"DeploymentConfig": {"", "apps.openshift.io"},
}

_path := ["spec", "scaleTargetRef", "name"]

report contains violation if {
	count(_meant) > 0
	message := $"{_title} does not exist in namespace {input.target.namespace}, did you mean {concat(" or ", _meant)}?"
	violation := result.violation(_path, message)
}

report contains violation if {
	_is_dangling
	count(_meant) == 0
	message := $"{_title} is not among the manifests of namespace {input.target.namespace}"
	violation := result.violation_with(_path, message, _certainty)
}

_certainty := {} if input.target.complete == true

# Something that was not rendered deploys into the namespace, too.
_certainty := {"severity": "warning"} if not input.target.complete == true

_target := input.scale.target

_title := $"{_target.kind} {_target.name}"

_is_dangling if {
	_target.group in _groups[_target.kind]
	count(input.links.workloads) == 0
	not _is_external
}

_is_external if {
	some pattern in input.target.external
	glob.match(pattern, ["/"], concat("/", [_target.kind, input.target.namespace, _target.name]))
}

# What the reference could have meant, as words; empty unless it dangles.
_meant := sort({_difference(node.object) | some node in _candidates})

_candidates := [node |
	_is_dangling
	some node in input.links.similar
	node.object.kind in object.keys(_groups)
]

_difference(object) := $"{object.kind} {object.metadata.name}" if object.kind != _target.kind

_difference(object) := object.metadata.name if {
	object.kind == _target.kind
	object.metadata.name != _target.name
}

_difference(object) := $"apiVersion {object.apiVersion}" if {
	object.kind == _target.kind
	object.metadata.name == _target.name
}
