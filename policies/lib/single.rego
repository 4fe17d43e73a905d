# METADATA
# title: Single pods
# description: >-
#   Workloads that by their nature have one pod at a time, which is stopped before another one starts: advice for rolling
#   updates does not apply. For a node with the links `autoscalers` and `claims`.
package seaworthy.lib.single

import data.seaworthy.lib.links
import data.seaworthy.lib.replicas
import data.seaworthy.lib.workload

# METADATA
# description: There is one pod at a time.
by_nature(node) if node.object.spec.strategy.type == "Recreate"

# A StatefulSet deletes a pod before it makes the next one of the same name.
by_nature(node) if {
	node.object.kind == "StatefulSet"
	_has_one_replica(node)
}

by_nature(node) if {
	_has_one_replica(node)
	_has_own_volume(node)
}

by_nature(node) if {
	_has_one_replica(node)
	_elects_no_leader(node)
}

_has_one_replica(node) if replicas.max(node) <= 1

# It is not known whether the others scale it.
_has_one_replica(node) if {
	links.is_cut(node, "autoscalers")
	node.pod.replicas <= 1
}

# METADATA
# description: >-
#   There is one pod, which elects itself: one that replaces it serves only after the other has given up the lead.
is_only_leader(node) if {
	replicas.max(node) <= 1
	_elects_leader(node)
}

_elects_leader(node) if {
	some container in workload.apps(node)
	some field in ["command", "args"]
	some word in container.value[field]
	is_string(word)
	startswith(word, "-")
	trim_left(word, "-") in {
		"leader-elect", "leader-elect=true", "leader-election", "leader-election=true",
		"enable-leader-election", "enable-leader-election=true",
	}
}

# A claim that is not in the repository is most likely of the default mode, ReadWriteOnce.
_has_own_volume(node) if {
	some volume in workload.pod_spec(node).volumes
	name := volume.persistentVolumeClaim.claimName
	not _is_shared(node, name)
}

_has_own_volume(node) if {
	some claim in node.object.spec.volumeClaimTemplates
	_is_for_one_node(claim.spec)
}

_is_shared(node, name) if {
	some claim in node.links.claims
	claim.object.metadata.name == name
	not _is_for_one_node(claim.object.spec)
}

_is_for_one_node(spec) if {
	some mode in spec.accessModes
	mode in {"ReadWriteOnce", "ReadWriteOncePod"}
}

_elects_no_leader(node) if {
	some container in workload.apps(node)
	some field in ["command", "args"]
	some word in container.value[field]
	is_string(word)
	endswith(word, "=false")
	regex.match(`^--?(?:enable-)?leader-elect(?:ion)?=false$`, word)
}

_elects_no_leader(node) if {
	some container in workload.apps(node)
	some entry in container.value.env
	is_string(entry.name)
	is_string(entry.value)
	contains(entry.name, "LEADER_ELECT")
	regex.match(`(?:^|_)LEADER_ELECT(?:ION)?(?:_ENABLED)?$`, entry.name)
	lower(entry.value) == "false"
}
