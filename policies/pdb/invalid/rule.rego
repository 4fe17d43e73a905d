# METADATA
# title: PDB must be valid
# description: >-
#   The API server refuses a PDB that sets both minAvailable and maxUnavailable, and one whose number is negative, is text
#   without a percent sign, or is more than 100 %.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/pod-disruption-budget-v1/#PodDisruptionBudgetSpec
# custom:
#   severity: error
#   profile: default
#   kinds: [policy/PodDisruptionBudget]
#   links: []
#   params: {}
#   remediation: >-
#     Keep one of the two fields, and write a number of pods without quotes or a percentage with its sign.
package seaworthy.rules.pdb.invalid

import data.seaworthy.lib.letters
import data.seaworthy.lib.names
import data.seaworthy.lib.result

report contains violation if {
	input.object.spec.minAvailable != null
	input.object.spec.maxUnavailable != null
	message := $"{names.object_title(input.object)} sets both minAvailable and maxUnavailable, of which only one is allowed"
	violation := result.violation(["spec", "maxUnavailable"], message)
}

report contains violation if {
	some field in ["minAvailable", "maxUnavailable"]
	amount := input.object.spec[field]
	fault := _fault(amount)
	message := $"{names.object_title(input.object)}: {field} {_text(amount)} {fault}"
	violation := result.violation_with(["spec", field], message, _fix(field, amount))
}

_fault(amount) := "is negative" if {
	is_number(amount)
	amount < 0
}

_fault(amount) := "is not a whole number" if {
	is_number(amount)
	amount >= 0
	amount != floor(amount)
}

_fault(amount) := "is text, and not a percentage" if {
	is_string(amount)
	not _is_percentage(amount)
}

_fault(amount) := "is more than 100 %" if {
	_is_percentage(amount)
	to_number(trim_suffix(amount, "%")) > 100
}

_is_percentage(amount) if {
	is_string(amount)
	endswith(amount, "%")
	letters.are_digits(trim_suffix(amount, "%"))
}

_text(amount) := $"\"{amount}\"" if is_string(amount)

_text(amount) := amount if not is_string(amount)

# The number in quotes is the one that is meant.
_fix(field, amount) := {"fix": result.set(["spec", field], to_number(amount))} if _is_quoted(amount)

_fix(_, amount) := {} if not _is_quoted(amount)

_is_quoted("0")

_is_quoted(amount) if letters.is_port_number(amount)
