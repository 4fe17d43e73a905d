# METADATA
# title: Disruption budgets
# description: Which pods a PodDisruptionBudget counts, and how it rounds.
package seaworthy.lib.budget

import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.operators
import data.seaworthy.lib.quantity
import data.seaworthy.lib.replicas
import data.seaworthy.lib.workload

# METADATA
# description: >-
#   `minAvailable` or `maxUnavailable` as a number of pods. Percentages are rounded up, for both fields
#   (k8s.io/kubernetes pkg/controller/disruption).
pods(amount, _) := amount if is_number(amount)

pods(amount, all) := ceil((percent(amount) * all) / 100)

# METADATA
# description: The number before the sign of a percentage; undefined for everything else.
percent(amount) := quantity.value(trim_suffix(amount, "%")) if {
	is_string(amount)
	endswith(amount, "%")
}

# METADATA
# description: The budget selects some pods of a workload only, by a label that its controller adds.
selects_some(document) if {
	some key, _ in document.spec.selector.matchLabels
	_is_added(key)
}

selects_some(document) if {
	some expression in document.spec.selector.matchExpressions
	_is_added(expression.key)
}

_is_added("apps.kubernetes.io/pod-index")

_is_added("batch.kubernetes.io/job-name")

_is_added("controller-revision-hash")

_is_added("job-name")

_is_added("pod-template-hash")

_is_added("rollouts-pod-template-hash")

_is_added("statefulset.kubernetes.io/pod-name")

# METADATA
# description: >-
#   The field of the budget that counts, `[field, amount]`. None for a budget that sets both, or text that is not a
#   percentage: the API server refuses it.
amounts(document) := [[field, amount] |
	some field, other in {"minAvailable": "maxUnavailable", "maxUnavailable": "minAvailable"}
	amount := document.spec[field]
	pods(amount, 1) >= 0
	object.get(document.spec, other, null) == null
]

# METADATA
# description: >-
#   The fewest pods that the budget of the node selects; undefined where the number is not known: of a custom resource, of
#   a DaemonSet, of some pods of a workload only. Jobs do not count.
lowest(node) := sum([min([replicas.min(each) | some each in same]) | some same in _objects(node)]) if _is_counted(node)

# METADATA
# description: The most pods that the budget of the node selects; undefined as above.
highest(node) := sum([max([replicas.max(each) | some each in same]) | some same in _objects(node)]) if _is_counted(node)

# The same kind and name again is the same object, rendered by another target.
_objects(node) := {title: same |
	some title in {names.object_title(each.object) | some each in _lasting(node)}
	same := [each | some each in _lasting(node); names.object_title(each.object) == title]
}

_is_counted(node) if {
	count(_lasting(node)) > 0
	not links.is_cut(node, "workloads")
	not selects_some(node.object)
	every each in _lasting(node) {
		is_object(each.pod)
		_is_scaled_kind(each.object.kind)
		replicas.min(each) >= 0
	}
}

# Pods of a Job, and those of `helm test`, come and go: at some time there are none.
_lasting(node) := [each |
	some each in node.links.workloads
	not each.object.kind in {"CronJob", "Job"}
	not workload.is_test_hook(each)
]

# Kinds whose pods a drain evicts, and whose number of replicas is known.
_is_scaled_kind("Deployment")

_is_scaled_kind("DeploymentConfig")

_is_scaled_kind("ReplicaSet")

_is_scaled_kind("ReplicationController")

_is_scaled_kind("Rollout")

_is_scaled_kind("StatefulSet")

# METADATA
# description: The budget allows no eviction, whatever number of pods it selects.
is_never(_, "maxUnavailable", amount) if pods(amount, 100) == 0

is_never(_, "minAvailable", amount) if percent(amount) == 100

is_never(node, "minAvailable", amount) if {
	is_number(amount)
	amount >= highest(node)
}

# METADATA
# description: >-
#   The budget selects pods that a drain evicts: of workloads that are not scaled to zero for good, or of an operator.
has_evicted_pods(node) if {
	some each in node.links.workloads
	not each.object.kind in {"CronJob", "DaemonSet", "Job", "Pod"}
	not _is_off(node)
}

has_evicted_pods(node) if operators.made(node.object.spec.selector.matchLabels)

_is_off(node) if highest(node) == 0
