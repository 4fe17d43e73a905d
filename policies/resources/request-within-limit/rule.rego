# METADATA
# title: Requests stay within limits
# description: >-
#   The API server rejects a container that requests more than its limit. Where the limit comes from a
#   LimitRange it is the pods that are rejected: the workload is accepted and stays without pods.
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

import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

_origins := {"limit": "", "LimitRange": " by a LimitRange of its namespace"}

report contains violation if {
	some entry in requests.written(input)
	entry.section == "requests"
	limit := _limit(entry)
	quantity.value(entry.amount) > quantity.value(limit.amount)
	message := concat("", [
		$"{workload.name(entry.holder)} requests {entry.amount} of {entry.resource} ",
		$"but is limited to {limit.amount}{_origins[limit.from]}",
	])
	violation := result.violation_with(entry.path, message, {"fix": result.set(
		array.concat(entry.holder.path, ["resources", "limits", entry.resource]),
		entry.amount,
	)})
}

_limit(entry) := limit if {
	entry.holder.role != "pod"
	limit := requests.limit(input, entry.holder, entry.resource)
	_origins[limit.from]
}

_limit(entry) := {"from": "limit", "amount": entry.holder.value.resources.limits[entry.resource]} if {
	entry.holder.role == "pod"
}
