# METADATA
# title: Container behind a Service needs a preStop hook
# description: >-
#   When a pod is stopped, it is removed from the Service and gets SIGTERM at the same time. For some seconds
#   kube-proxy and ingress controllers still send new connections to it. A process that has closed its listener
#   refuses them. A short preStop sleep delays SIGTERM until no new connections come. Not for a workload that stops its
#   only pod before it starts another one, or can never have two: strategy Recreate, one replica with a volume that one
#   node mounts, one replica without leader election.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [services, autoscalers, claims]
#   params:
#     sleep:
#       type: integer
#       unit: s
#       minimum: 1
#       description: Length of the sleep that the fix adds.
#       default: 5
#   remediation: >-
#     Add a preStop sleep of a few seconds to the container, and the same time to the grace period. If the process
#     itself keeps listening after SIGTERM, annotate the workload with seaworthy.dev/handles-drain "true".
package seaworthy.rules.shutdown["prestop-required"]

import data.seaworthy.lib.drain
import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.single
import data.seaworthy.lib.workload

_annotation := "seaworthy.dev/handles-drain"

# The `sleep` action needs no shell in the image; it is on by default from this minor version (KEP-3960).
_sleep_action_since := 30

report contains violation if {
	workload.is_long_running(input)
	workload.has_controller(input)
	not _handles_drain
	not single.by_nature(input)
	some container in workload.traffic_containers(input)
	container.role == "app"
	not drain.has_pre_stop(container)
	path := array.concat(container.path, ["lifecycle", "preStop"])
	message := concat("", [
		$"{names.container_title(container)} has no preStop hook, so it still receives connections from ",
		$"{names.services(workload.traffic_services(input))} after it stops listening",
	])
	violation := result.violation_with(path, message, _fix(path, container))
}

_handles_drain if {
	some place in [["pod", "annotations"], ["object", "metadata", "annotations"]]
	object.get(input, place, {})[_annotation] == "true"
}

# The sleep is part of the grace period: where somebody chose that, only somebody can say whether it is long enough for both.
_fix(path, container) := {"fix": {"op": "add", "path": path, "value": {"sleep": {"seconds": input.params.sleep}}}} if {
	_may_sleep(container)
}

_fix(_, container) := {} if not _may_sleep(container)

_may_sleep(container) if {
	input.cluster.minor >= _sleep_action_since
	object.get(workload.pod_spec(input), "terminationGracePeriodSeconds", null) == null
	input.params.sleep + _shutdown(container) <= drain.grace(input) - _margin
}

# Seconds of the default grace period that are left in any case.
_margin := 5

# The process is taken to need half of the default grace period where nothing shows what it needs.
_assumed := 15

_shutdown(container) := max([_assumed, drain.process(input, container)])

_shutdown(container) := _assumed if not drain.process(input, container)
