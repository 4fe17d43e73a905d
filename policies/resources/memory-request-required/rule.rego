# METADATA
# title: Containers request memory
# description: >-
#   The scheduler places a pod by what it requests. A container that requests no memory is put on nodes that
#   have none to spare, and is among the first that the kubelet evicts.
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
#     Set resources.requests.memory to what the container uses under ordinary load, or a LimitRange with a
#     default for the namespace.
package seaworthy.rules.resources["memory-request-required"]

import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some container in _judged
	not requests.request(input, container, "memory")
	message := $"{workload.name(container)} requests no memory"
	violation := result.violation_with(_path(container), message, workload.at_most("warning", container))
}

report contains violation if {
	some container in _judged
	request := requests.request(input, container, "memory")
	quantity.value(request.amount) == 0
	message := $"{workload.name(container)} requests 0 memory, which counts as none"
	violation := result.violation_with(_path(container), message, workload.at_most("warning", container))
}

_judged := [container |
	not workload.is_test_hook(input)
	some container in workload.own(input)
]

_path(container) := array.concat(container.path, ["resources", "requests", "memory"])
