# METADATA
# title: Containers have a memory limit
# description: >-
#   A container without a memory limit that leaks takes the memory of its whole node, and the kernel then kills
#   whichever process it likes there.
# related_resources:
#   - https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory
#   - https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [limitRanges]
#   params: {}
#   remediation: >-
#     Set resources.limits.memory, equal to the request where memory use is steady.
package seaworthy.rules.resources["memory-limit-required"]

import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some container in _judged
	not requests.limit(input, container, "memory")
	message := $"{workload.name(container)} has no memory limit"
	violation := result.violation_with(_path(container), message, workload.at_most("info", container))
}

report contains violation if {
	some container in _judged
	limit := requests.limit(input, container, "memory")
	quantity.value(limit.amount) == 0
	message := $"{workload.name(container)} has a memory limit of 0, which means none"
	violation := result.violation_with(_path(container), message, workload.at_most("info", container))
}

_judged := [container |
	not workload.is_test_hook(input)
	some container in workload.own(input)
]

_path(container) := array.concat(container.path, ["resources", "limits", "memory"])
