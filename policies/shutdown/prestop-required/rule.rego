# METADATA
# title: Container behind a Service needs a preStop hook
# description: >-
#   When a pod is stopped, it is removed from the Service and gets SIGTERM at the same time. For some seconds
#   kube-proxy and ingress controllers still send new connections to it. A process that has closed its listener
#   refuses them; one that keeps listening for these seconds does not, and the manifest cannot show which one it is. A
#   short preStop sleep delays SIGTERM until no new connections come. Only where clients notice: a load balancer or a
#   route leads to the pods, or there are several pods or an autoscaler. Not for a process that is known to keep listening: by its
#   image, or by a variable or an argument such as SHUTDOWN_DELAY. Not for workloads without rolling updates, and not for one that stops its only pod before it starts another one or can never have two: strategy Recreate,
#   one replica with a volume that one node mounts, one replica that elects itself as the leader or has an option to elect none.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
#   - https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [services, services.routes, routes, autoscalers, claims]
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
import data.seaworthy.lib.rollouts
import data.seaworthy.lib.single
import data.seaworthy.lib.workload

_annotation := "seaworthy.dev/handles-drain"

_sleep_action_since := 30 # needs no shell in the image; on by default from this minor version (KEP-3960, beta)

report contains violation if {
	workload.is_long_running(input)
	rollouts.replaces_pods(input)
	not workload.runs_nothing(input)
	rollouts.clients_notice(input)
	not _handles_drain
	not single.by_nature(input)
	not single.is_only_leader(input)
	some container in workload.traffic_containers(input)
	container.role == "app"
	not drain.has_pre_stop(container)
	not drain.keeps_listening(container)
	path := array.concat(container.path, ["lifecycle", "preStop"])
	message := concat("", [
		$"{names.container_title(container)} has no preStop hook: unless its process keeps listening after SIGTERM, ",
		$"it refuses connections that still come from {names.services(workload.traffic_services(input))}{_note(container)}",
	])
	violation := result.violation_with(path, message, _fix(path, container))
}

_handles_drain if {
	some place in [["pod", "annotations"], ["object", "metadata", "annotations"]]
	object.get(input, place, {})[_annotation] == "true"
}

_fix(path, container) := {"fix": {"op": "add", "path": path, "value": {"sleep": {"seconds": input.params.sleep}}}} if {
	_may_sleep(container)
}

_fix(_, container) := {} if not _may_sleep(container)

_may_sleep(container) if {
	input.cluster.minor >= _sleep_action_since
	drain.fits(input, container, input.params.sleep)
}

_note(container) := "" if drain.may_fit(input, container, input.params.sleep)

_note(container) := $"; with a sleep of {input.params.sleep} s, the grace period of {drain.grace(input)} s must be longer" if {
	not drain.may_fit(input, container, input.params.sleep)
}
