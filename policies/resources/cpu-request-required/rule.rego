# METADATA
# title: Containers request cpu
# description: >-
#   The scheduler places a pod by what it requests. A container that requests no cpu is put on nodes that are
#   full, gets the smallest share there, and gives a HorizontalPodAutoscaler nothing to count against.
# related_resources:
#   - https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [limitRanges]
#   params: {}
#   remediation: >-
#     Set resources.requests.cpu to what the container uses under ordinary load, or a LimitRange with a default
#     for the namespace.
package seaworthy.rules.resources["cpu-request-required"]

import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some container in _judged
	not requests.request(input, container, "cpu")
	message := $"{workload.name(container)} requests no cpu"
	violation := result.violation_with(_path(container), message, workload.at_most("warning", container))
}

report contains violation if {
	some container in _judged
	request := requests.request(input, container, "cpu")
	quantity.value(request.amount) == 0
	message := $"{workload.name(container)} requests 0 cpu, which counts as none"
	violation := result.violation_with(_path(container), message, workload.at_most("warning", container))
}

_judged := [container |
	not workload.is_test_hook(input)
	some container in workload.own(input)
]

_path(container) := array.concat(container.path, ["resources", "requests", "cpu"])
