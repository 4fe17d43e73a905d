# METADATA
# title: Container needs a memory request
# description: >-
#   The scheduler places a pod by its requests. A container without a memory request is placed on nodes that have no
#   free memory, and is one of the first that the kubelet evicts.
# related_resources:
#   - https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits
#   - https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [limitRanges]
#   params: {}
#   remediation: >-
#     Set resources.requests.memory to what the container uses under normal load, or add a LimitRange with a default
#     to the namespace.
package seaworthy.rules.resources["memory-request-required"]

import data.seaworthy.lib.names
import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some container in _judged
	not requests.request(input, container, "memory")
	message := $"{names.container_title(container)} has no memory request"
	violation := result.violation_with(_path(container), message, workload.at_most("warning", container))
}

report contains violation if {
	some container in _judged
	request := requests.request(input, container, "memory")
	quantity.value(request.amount) == 0
	message := $"{names.container_title(container)} has a memory request of 0, which counts as none"
	violation := result.violation_with(_path(container), message, workload.at_most("warning", container))
}

_judged := [container |
	not workload.is_test_hook(input)
	some container in workload.not_injected(input)
]

_path(container) := array.concat(container.path, ["resources", "requests", "memory"])
