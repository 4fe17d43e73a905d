# METADATA
# title: Pod must not have two PDBs
# description: >-
#   The eviction API does not support a pod that two PDBs select: it answers every eviction with an error (500), so that
#   no node with such a pod can be drained.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget
#   - https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/#how-api-initiated-eviction-works
# custom:
#   severity: error
#   profile: default
#   kinds: [policy/PodDisruptionBudget]
#   links: [workloads, workloads.disruptionBudgets]
#   params: {}
#   remediation: >-
#     Keep one PDB for each pod: narrow the selectors until they have no pod in common, or delete one of the PDBs.
package seaworthy.rules.pdb["single-budget-per-pod"]

import data.seaworthy.lib.budget
import data.seaworthy.lib.names
import data.seaworthy.lib.result

report contains violation if {
	count(_shared) > 0
	workloads := sort({title | some [title, _] in _shared})
	others := sort({title | some [_, title] in _shared})
	message := concat("", [
		$"{names.object_title(input.object)} selects pods of {workloads[0]} that {names.listed(others)} {_verb(others)} too, ",
		"and a pod with two PDBs cannot be evicted",
	])
	violation := result.violation(["spec", "selector"], message)
}

_verb(others) := "selects" if count(others) == 1

_verb(others) := "select" if count(others) != 1

# Workloads, each with another PDB. The same name again is the same object, rendered by another target.
_shared contains [names.object_title(node.object), names.object_title(other.object)] if {
	not budget.selects_some(input.object)
	some node in input.links.workloads
	node.object.kind != "DaemonSet" # no drain evicts its pods
	some other in node.links.disruptionBudgets
	other.object.metadata.name != input.object.metadata.name
	not budget.selects_some(other.object)
}
