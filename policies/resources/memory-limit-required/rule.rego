# METADATA
# title: Container needs a memory limit
# description: >-
#   A container with a memory leak and no memory limit uses up the memory of its node. The kernel then kills processes
#   on that node, not always the one that leaks.
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
#     Set resources.limits.memory, equal to the request if memory use is steady.
package seaworthy.rules.resources["memory-limit-required"]

import data.seaworthy.lib.names
import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some container in _judged
	not requests.limit(input, container, "memory")
	message := $"{names.container_title(container)} has no memory limit"
	violation := result.violation_with(_path(container), message, workload.at_most("info", container))
}

report contains violation if {
	some container in _judged
	limit := requests.limit(input, container, "memory")
	quantity.value(limit.amount) == 0
	message := $"{names.container_title(container)} has a memory limit of 0, which means no limit"
	violation := result.violation_with(_path(container), message, workload.at_most("info", container))
}

_judged := [container |
	not workload.is_test_hook(input)
	some container in workload.not_injected(input)
]

_path(container) := array.concat(container.path, ["resources", "limits", "memory"])
