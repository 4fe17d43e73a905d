# METADATA
# title: Disruption budgets let nodes drain
# description: >-
#   A budget that allows no disruption at the lowest number of replicas stops every node drain: upgrades and scale-downs
#   of the cluster hang, mostly at night, when the autoscaler has gone down to its minimum.
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
#     Write maxUnavailable: 1 in place of minAvailable, and run at least two replicas where one must always be there.
package seaworthy.rules.pdb["blocks-drain"]

import data.seaworthy.lib.quantity
import data.seaworthy.lib.replicas
import data.seaworthy.lib.result

# The kinds whose pods a drain evicts and whose controller tells how many there should be.
_evicted := {"Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout", "DeploymentConfig"}

report contains violation if {
	some field in ["minAvailable", "maxUnavailable"]
	amount := input.object.spec[field]
	some node in input.links.workloads
	node.object.kind in _evicted
	lowest := replicas.min(node)
	lowest >= 1
	_allowed(field, _scaled(amount, lowest), lowest) <= 0
	message := $"{_title(node)} runs as few as {_pods(lowest)}, and {field} {amount} then lets none of them be evicted"
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

_title(node) := $"{node.object.kind} {node.object.metadata.name}"

_pods(1) := "1 pod"

_pods(count) := $"{count} pods" if count != 1

# With one replica any budget that allows an eviction allows an outage: more replicas are the answer there.
_fix("minAvailable", lowest) := {"fix": {"op": "replace", "path": ["spec"], "value": value}} if {
	lowest > 1
	value := object.union(object.remove(input.object.spec, ["minAvailable"]), {"maxUnavailable": 1})
}

_fix("maxUnavailable", lowest) := {"fix": result.set(["spec", "maxUnavailable"], 1)} if lowest > 1

_fix(_, 1) := {}
