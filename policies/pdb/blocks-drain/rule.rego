# METADATA
# title: PDB blocks node drains
# description: >-
#   A PDB that allows no disruption at the lowest number of pods that it selects blocks every node drain: upgrades and
#   scale-downs of the cluster hang, often at night, when the HPA is at its minimum. `maxUnavailable: 0` never allows one,
#   for any number of pods.
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

import data.seaworthy.lib.budget
import data.seaworthy.lib.names
import data.seaworthy.lib.result

report contains violation if {
	some [field, amount] in budget.amounts(input.object)
	_runs_always
	_allowed(field, budget.pods(amount, _lowest), _lowest) <= 0
	message := concat("", [
		$"{names.object_title(input.object)}: {field} {amount} allows no eviction while ",
		$"{_workloads} {_runs} {names.amount(_lowest, "pod")}, {_whose} minimum",
	])
	violation := result.violation_with(["spec", field], message, _fix(field, _lowest))
}

report contains violation if {
	some [field, amount] in budget.amounts(input.object)
	not _runs_always
	budget.is_never(input, field, amount)
	budget.has_evicted_pods(input)
	message := $"{names.object_title(input.object)}: {field} {amount} never allows an eviction"
	violation := result.violation(["spec", field], message)
}

# The disruption controller then counts no pods, and allows none to be evicted.
report contains violation if {
	is_object(input.object.spec)
	object.get(input.object.spec, "minAvailable", null) == null
	object.get(input.object.spec, "maxUnavailable", null) == null
	budget.has_evicted_pods(input)
	message := $"{names.object_title(input.object)} sets neither minAvailable nor maxUnavailable, so it allows no eviction"
	violation := result.violation(["spec"], message)
}

_lowest := budget.lowest(input)

_runs_always if _lowest >= 1

_allowed("minAvailable", wanted, all) := all - wanted

_allowed("maxUnavailable", wanted, _) := wanted

_titles := sort({names.object_title(node.object) | some node in input.links.workloads; not node.object.kind in {"CronJob", "Job"}})

_workloads := concat(" and ", _titles) if count(_titles) <= 2

_workloads := names.listed(_titles) if count(_titles) > 2

_runs := "runs" if count(_titles) == 1

_runs := "run" if count(_titles) != 1

_whose := "its" if count(_titles) == 1

_whose := "their" if count(_titles) != 1

# With one replica, a PDB that allows an eviction allows an outage: the workload needs more replicas.
_fix("minAvailable", lowest) := {"fix": {"op": "replace", "path": ["spec"], "value": value}} if {
	lowest > 1
	value := object.union(object.remove(input.object.spec, ["minAvailable"]), {"maxUnavailable": 1})
}

_fix("maxUnavailable", lowest) := {"fix": result.set(["spec", "maxUnavailable"], 1)} if lowest > 1

_fix(_, 1) := {}
