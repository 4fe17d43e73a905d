# METADATA
# title: PDB must select pods
# description: >-
#   A PDB whose selector matches no pod protects nothing, and nothing shows it: a drain evicts all pods that it was written
#   for at once. The usual cause is a label that was renamed in one place only.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget
# custom:
#   severity: warning
#   profile: default
#   kinds: [policy/PodDisruptionBudget]
#   links: [workloads, similar]
#   params: {}
#   remediation: >-
#     Make the selector match the labels of the pod template. List a PDB whose pods are created elsewhere under
#     `external` in seaworthy.yaml.
package seaworthy.rules.pdb["selects-pods"]

import data.seaworthy.lib.external
import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.operators
import data.seaworthy.lib.result
import data.seaworthy.lib.sight

_labels := input.object.spec.selector.matchLabels

# Some pods have one of the labels.
report contains violation if {
	_selects_nothing
	similar := input.links.similar[0]
	missing := sort({$"{key}={value}" |
		some key, value in _labels
		object.get(similar.pod.labels, key, null) != value
	})
	count(missing) > 0
	message := concat("", [
		$"{names.object_title(input.object)} selects no pod: {names.object_title(similar.object)} is similar, ",
		$"but has no {names.labels(missing)}",
	])
	violation := result.violation(["spec", "selector"], message)
}

report contains violation if {
	_selects_nothing
	count(input.links.similar) == 0
	labels := sort({$"{key}={value}" | some key, value in _labels})
	message := $"{names.object_title(input.object)} selects no pod: no pod has {names.labels(labels)}"
	violation := result.violation(["spec", "selector"], message)
}

_selects_nothing if {
	is_object(_labels)
	count(_labels) > 0
	links.is_empty(input, "workloads")
	input.target.complete == true
	not sight.is_blind(input)
	not operators.made(_labels)
	not external.named(input)
}
