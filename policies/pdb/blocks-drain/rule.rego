# METADATA
# title: PDB blocks node drains
# description: >-
#   A PDB that allows no disruption at the lowest number of replicas blocks every node drain: upgrades and scale-downs
#   of the cluster hang, often at night, when the HPA is at its minimum.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/disruptions/
#   - https://kubernetes.io/docs/tasks/run-application/configure-pdb/
# custom:
#   severity: error
#   profile: default
#   kinds: [policy/PodDisruptionBudget]
#   links: [workloads, workloads.autoscalers]
#   params: {}
#   remediation: >-
#     Set maxUnavailable: 1 instead of minAvailable, and run at least two replicas where one must always be available.
package seaworthy.rules.pdb["blocks-drain"]

import data.seaworthy.lib.names
import data.seaworthy.lib.quantity
import data.seaworthy.lib.replicas
import data.seaworthy.lib.result

# Kinds whose pods a drain evicts, and whose number of replicas is known.
_evicted := {"Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout", "DeploymentConfig"}

report contains violation if {
	some field in ["minAvailable", "maxUnavailable"]
	amount := input.object.spec[field]
	some node in input.links.workloads
	node.object.kind in _evicted
	lowest := replicas.min(node)
	lowest >= 1
	_allowed(field, _scaled(amount, lowest), lowest) <= 0
	message := concat("", [
		$"{names.object_title(input.object)}: {field} {amount} allows no eviction while ",
		$"{names.object_title(node.object)} runs {names.amount(lowest, "pod")}, its minimum",
	])
	violation := result.violation_with(["spec", field], message, _fix(field, lowest))
}

_allowed("minAvailable", wanted, lowest) := lowest - wanted

_allowed("maxUnavailable", wanted, _) := wanted

# Percentages are rounded up, for both fields (k8s.io/kubernetes/pkg/controller/disruption).
_scaled(amount, _) := amount if is_number(amount)

_scaled(amount, lowest) := ceil((quantity.value(trim_suffix(amount, "%")) * lowest) / 100) if {
	is_string(amount)
	endswith(amount, "%")
}

# With one replica, a PDB that allows an eviction allows an outage: the workload needs more replicas.
_fix("minAvailable", lowest) := {"fix": {"op": "replace", "path": ["spec"], "value": value}} if {
	lowest > 1
	value := object.union(object.remove(input.object.spec, ["minAvailable"]), {"maxUnavailable": 1})
}

_fix("maxUnavailable", lowest) := {"fix": result.set(["spec", "maxUnavailable"], 1)} if lowest > 1

_fix(_, 1) := {}
