# METADATA
# title: Request must not exceed the limit
# description: >-
#   The API server rejects a container that requests more than its limit. If the limit comes from a LimitRange, the
#   API server accepts the workload and rejects its pods: the workload has none.
# related_resources:
#   - https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits
#   - https://kubernetes.io/docs/concepts/policy/limit-range/
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [limitRanges]
#   params: {}
#   remediation: >-
#     Raise the limit to at least the request, or lower the request.
package seaworthy.rules.resources["request-within-limit"]

import data.seaworthy.lib.names
import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result

report contains violation if {
	some entry in requests.declared(input)
	entry.section == "requests"
	limit := _limit(entry)
	quantity.value(entry.amount) > quantity.value(limit.amount)
	message := concat("", [
		$"{names.container_title(entry.holder)} requests {entry.amount} of {entry.resource}, ",
		$"more than {_limit_text(limit)}",
	])
	violation := result.violation_with(entry.path, message, {"fix": result.set(
		array.concat(entry.holder.path, ["resources", "limits", entry.resource]),
		entry.amount,
	)})
}

_limit(entry) := limit if {
	entry.holder.role != "pod"
	limit := requests.limit(input, entry.holder, entry.resource)
	limit.from in {"limit", "LimitRange"}
}

_limit(entry) := {"from": "limit", "amount": entry.holder.value.resources.limits[entry.resource]} if {
	entry.holder.role == "pod"
}

_limit_text(limit) := $"its limit of {limit.amount}" if limit.from == "limit"

_limit_text(limit) := $"the limit of {limit.amount} from a LimitRange" if limit.from == "LimitRange"
