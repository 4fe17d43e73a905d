# METADATA
# title: Rivals
# description: Which of two autoscalers of one workload a finding is about, so that there is one and not two.
package seaworthy.lib.rivals

import data.seaworthy.lib.keda

# METADATA
# description: >-
#   Other autoscalers of the target next to which this one is too many. The same name again is the same object, rendered by
#   another target. For a node with the links `autoscalers` and `workloads.autoscalers`.
of(node) := [autoscaler |
	not keda.is_paused(node.object)
	some autoscaler in node.links.autoscalers
	_competes(node.object, autoscaler.object)
	kind(autoscaler) == kind(node)
	is_too_many(node, autoscaler)
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

# METADATA
# description: Kind of the target. A Rollout that refers to a Deployment has an autoscaler of its own.
kind(node) := node.object.spec.scaleTargetRef.kind if node.object.spec.scaleTargetRef.kind != null

kind(node) := "Deployment" if object.get(node.object, ["spec", "scaleTargetRef", "kind"], null) == null

# METADATA
# description: >-
#   Of two autoscalers, `node` is the one too many: it is not named like its target, or else it is the later one. For a node
#   with the link `workloads.autoscalers`.
is_too_many(node, other) if other.object.kind != node.object.kind

is_too_many(node, other) if {
	other.object.kind == node.object.kind
	_unlikeness(node) > _unlikeness(other)
}

is_too_many(node, other) if {
	other.object.kind == node.object.kind
	_unlikeness(node) == _unlikeness(other)
	_is_before(node, other)
}

_unlikeness(node) := 0 if node.object.metadata.name == node.object.spec.scaleTargetRef.name

_unlikeness(node) := 1 if _has_suffix(node)

_unlikeness(node) := 2 if {
	node.object.metadata.name != node.object.spec.scaleTargetRef.name
	not _has_suffix(node)
}

_has_suffix(node) if startswith(node.object.metadata.name, $"{node.object.spec.scaleTargetRef.name}-")

# In the order of the repository, as far as it is known, or else of files and names.
_is_before(node, other) if _position(node, other) < _position(node, node)

_is_before(node, other) if {
	not _are_placed(node, other)
	[_target(other), other.object.metadata.name] < [_target(node), node.object.metadata.name]
}

_are_placed(node, other) if {
	_position(node, other) >= 0
	_position(node, node) >= 0
}

_position(seen_from, node) := min([i |
	some i, scaler in seen_from.links.workloads[0].links.autoscalers
	scaler.object.kind == node.object.kind
	scaler.object.metadata.name == node.object.metadata.name
	_target(scaler) == _target(node)
])

_target(node) := object.get(node, ["target", "id"], "")

# METADATA
# description: The two lie in manifest files that no kustomization and no chart joins, so that they may be alternatives.
are_apart(node, other) if {
	node.target.kind == "plain"
	other.target.kind == "plain"
	node.target.id != other.target.id
}
