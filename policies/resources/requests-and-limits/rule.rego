# METADATA
# title: Container needs requests and a memory limit
# description: >-
#   The scheduler places a pod by its requests. A container without a cpu request is placed on full nodes, gets the
#   smallest share of cpu there, and an HPA cannot compute its utilization. One without a memory request is placed on
#   nodes that have no free memory, and is one of the first that the kubelet evicts. One without a memory limit can use
#   up the memory of its node; the kernel then kills processes there, not always the one that leaks. What a container
#   lacks of the three is one finding. Init containers are not judged: they end before the app containers start, and the
#   scheduler takes the larger of the two. Nor is a container without an image, which is a part of a manifest, and a workload
#   with `replicas: 0` that nothing scales. That an autoscaler lacks a request is an error of hpa/cpu-needs-request.
# related_resources:
#   - https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits
#   - https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory
#   - https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/#pod-selection-for-kubelet-eviction
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [limitRanges, autoscalers]
#   params:
#     cpu_request:
#       type: boolean
#       description: Every container needs a cpu request.
#       default: true
#     memory_request:
#       type: boolean
#       description: Every container needs a memory request.
#       default: true
#     memory_limit:
#       type: boolean
#       description: Every container needs a memory limit. Where it is all that is missing, the finding is info.
#       default: true
#   remediation: >-
#     Set resources.requests.cpu and resources.requests.memory to what the container uses under normal load, and
#     resources.limits.memory to what it may use at most, or add a LimitRange with defaults to the namespace.
package seaworthy.rules.resources["requests-and-limits"]

import data.seaworthy.lib.names
import data.seaworthy.lib.quantity
import data.seaworthy.lib.requests
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	not workload.is_test_hook(input)
	not workload.runs_nothing(input)
	some container in workload.running(input)
	workload.has_image(container)
	missing := array.concat(_missing_requests(container), _missing_limits(container))
	count(missing) > 0
	message := $"{names.container_title(container)} has {names.enumerated([gap.text | some gap in missing])}"
	path := array.concat(container.path, ["resources"])
	violation := result.violation_with(array.concat(path, _common(missing)), message, _severity(missing))
}

_missing_requests(container) := [{"section": "requests", "resource": resource, "text": text} |
	some resource in ["cpu", "memory"]
	input.params[$"{resource}_request"] == true
	text := _request_gap(container, resource)
]

_missing_limits(container) := [{"section": "limits", "resource": "memory", "text": text} |
	input.params.memory_limit == true
	text := _limit_gap(container)
]

_request_gap(container, resource) := $"no {resource} request" if not requests.request(input, container, resource)

_request_gap(container, resource) := $"a {resource} request of 0, which counts as none" if {
	request := requests.request(input, container, resource)
	quantity.value(request.amount) == 0
}

_limit_gap(container) := "no memory limit" if not requests.limit(input, container, "memory")

_limit_gap(container) := "a memory limit of 0, which means no limit" if {
	limit := requests.limit(input, container, "memory")
	quantity.value(limit.amount) == 0
}

# The path below `resources` that all gaps have in common.
_common(gaps) := [gaps[0].section, gaps[0].resource] if count(gaps) == 1

_common(gaps) := ["requests"] if {
	count(gaps) > 1
	not _lacks_limit(gaps)
}

_common(gaps) := [] if {
	count(gaps) > 1
	_lacks_limit(gaps)
}

_lacks_limit(gaps) if gaps[count(gaps) - 1].section == "limits"

# Requests come first: without one of them the pod is placed wrongly.
_severity(gaps) := {} if gaps[0].section == "requests"

_severity(gaps) := {"severity": "info"} if gaps[0].section == "limits"
