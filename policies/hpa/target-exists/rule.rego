# METADATA
# title: HPA target must exist
# description: >-
#   The API server accepts an HPA whose target does not exist. The HPA then reports FailedGetScale in its status and
#   scales nothing: the workload keeps its number of pods, whatever the load.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: [workloads, similar]
#   params: {}
#   remediation: >-
#     Set apiVersion, kind and name of the workload in scaleTargetRef. List a target that is deployed from elsewhere
#     under `external`.
package seaworthy.rules.hpa["target-exists"]

import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.sight

# Kinds that are deployed by manifests, with their groups, so that a missing one can be seen. An object of another group
# may be created by an operator. The core group stands for a group that was forgotten.
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
	message := $"{_not_found}; did you mean {concat(" or ", _meant)}?"
	violation := result.violation_with(_path, message, sight.certainty(input))
}

report contains violation if {
	_is_missing
	count(_meant) == 0
	violation := result.violation_with(_path, _not_found, sight.certainty(input))
}

_target := input.scale.target

_not_found := concat("", [
	$"{names.object_title(input.object)}: target {names.title(_target.kind, _target.name)} ",
	$"not found in namespace {input.target.namespace}{sight.note(input)}",
])

_is_missing if {
	_target.group in _groups[_target.kind]
	links.is_empty(input, "workloads")
	not sight.is_blind(input)
	not _is_external
}

_is_external if {
	some pattern in input.target.external
	glob.match(pattern, ["/"], concat("/", [_target.kind, input.target.namespace, _target.name]))
}

# What the reference probably means; empty when its target exists.
_meant := sort({_difference(node.object) | some node in _candidates})

_candidates := [node |
	_is_missing
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
