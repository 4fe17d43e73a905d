# METADATA
# title: Slow start needs a startup probe
# description: >-
#   A long initialDelaySeconds makes every container wait for the worst case before liveness is checked, at each
#   restart, and a container that needs longer is still killed. A startupProbe ends as soon as the container has
#   started. Where no Service sends requests to the container, no client waits for it: that is info. So it is where the
#   probe only connects (`tcpSocket`): the kernel accepts connections of a process that hangs, too, so that little is lost.
# related_resources:
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [services, services.routes, autoscalers]
#   params:
#     max_initial_delay_seconds:
#       type: integer
#       unit: s
#       description: Longest initialDelaySeconds a livenessProbe may have without a startupProbe.
#       default: 30
#       minimum: 0
#   remediation: >-
#     Add a startupProbe that requests the same as the livenessProbe, with failureThreshold × periodSeconds for the
#     slowest start, and remove initialDelaySeconds from the livenessProbe.
package seaworthy.rules.probes["slow-start-uses-startup"]

import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	not workload.runs_nothing(input)
	some container in workload.running(input)
	not probe.declared(container, "startupProbe")
	timing := probe.timing(container, "livenessProbe")
	timing.delay > input.params.max_initial_delay_seconds
	message := concat("", [
		$"{names.container_title(container)} has no liveness checks in its first {timing.delay} s: ",
		"livenessProbe uses initialDelaySeconds instead of a startupProbe",
	])
	violation := result.violation_with(
		array.concat(container.path, ["livenessProbe", "initialDelaySeconds"]),
		message,
		object.union(
			_severity(container),
			{"fix": result.set(array.concat(container.path, ["startupProbe"]), _startup(container, timing))},
		),
	)
}

_severity(container) := {} if _matters(container)

_severity(container) := {"severity": "info"} if not _matters(container)

_matters(container) if {
	workload.receives_traffic(input)
	not _only_connects(container)
}

_only_connects(container) if is_object(container.value.livenessProbe.tcpSocket)

# Time for a start that is twice as slow as the author expected, checked every 5 s, and never less than there was before:
# a probe that hangs counts after its timeout.
_startup(container, timing) := object.union(
	object.union(_handler(container.value.livenessProbe), _timeout(container.value.livenessProbe)),
	{"periodSeconds": 5, "failureThreshold": ceil(_longest_start(timing) / 5)},
)

_longest_start(timing) := max([
	2 * timing.delay,
	timing.delay + (timing.failures * max([timing.period, timing.timeout])),
])

_timeout(liveness) := {field: seconds |
	some field, seconds in liveness
	field == "timeoutSeconds"
	seconds > 0
}

_handler(liveness) := {kind: action |
	some kind in ["exec", "grpc", "httpGet", "tcpSocket"]
	action := liveness[kind]
	action != null
}
