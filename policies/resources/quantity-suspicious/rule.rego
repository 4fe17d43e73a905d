# METADATA
# title: Resource quantity has a wrong value or unit
# description: >-
#   A wrong suffix makes a quantity a thousand or a million times too small or too large: 512m of memory is half a
#   byte, 500 cpu are five hundred cores. Such a pod is killed at its start, or never scheduled.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
#   - https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: []
#   params:
#     max_cores:
#       type: integer
#       unit: cores
#       description: Number of cores from which a cpu quantity that is not in millicores counts as a mistake.
#       default: 64
#       minimum: 1
#   remediation: >-
#     Write cpu in cores or millicores (0.5 or 500m) and memory with a binary suffix (512Mi, 2Gi).
package seaworthy.rules.resources["quantity-suspicious"]

import data.seaworthy.lib.names
import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.unit_typos

# No process runs in less than a few MiB: a smaller limit kills it at its start. A small request can be correct.
_least_bytes := {
	"ephemeral-storage": {"limits": 1048576, "requests": 1024},
	"memory": {"limits": 4194304, "requests": 1048576},
}

_words := {"limits": "limit", "requests": "request"}

report contains violation if {
	some entry in requests.declared(input)
	values := [value | value := quantity.value(entry.amount)]
	reason := _reason(entry, values)
	title := names.container_title(entry.holder)
	message := $"{title}: {entry.resource} {_words[entry.section]} is {entry.amount}, which is {reason}"
	fix := {"fix": change | change := result.set(entry.path, _meant(entry, values))}
	violation := result.violation_with(entry.path, message, fix)
}

_reason(_, []) := "not a quantity"

_reason(_, [value]) := "negative" if value < 0

_reason(entry, [bytes]) := $"{bytes} bytes" if _is_tiny(entry, bytes)

_reason(entry, [cores]) := $"{cores} cores" if _is_huge(entry, cores)

_meant(entry, []) := unit_typos.corrected_unit(entry.amount)

_meant(entry, [bytes]) := unit_typos.mebibytes(entry.amount) if _is_tiny(entry, bytes)

_meant(entry, [cores]) := unit_typos.millicores(entry.amount) if _is_huge(entry, cores)

_is_tiny(entry, bytes) if {
	bytes > 0
	bytes < _least_bytes[entry.resource][entry.section]
}

_is_huge(entry, cores) if {
	entry.resource == "cpu"
	cores >= input.params.max_cores
	quantity.suffix(entry.amount) != "m"
}
