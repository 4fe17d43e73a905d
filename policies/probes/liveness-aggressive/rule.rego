# METADATA
# title: Liveness probe is too aggressive
# description: >-
#   A liveness probe that fails quickly restarts containers that are only starting or only busy. Under load this
#   removes capacity exactly when the HPA should add some, and the restarted container begins with cold caches.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [services, services.routes, autoscalers]
#   params:
#     min_start_seconds:
#       type: integer
#       unit: s
#       description: Time a container without a startupProbe must have before liveness may restart it.
#       default: 30
#       minimum: 0
#     min_window_seconds:
#       type: integer
#       unit: s
#       description: How long the responses of a container that receives traffic must be slower than timeoutSeconds 1 before it is restarted.
#       default: 15
#       minimum: 0
#   remediation: >-
#     Add a startupProbe for the start, and let the livenessProbe fail at least 3 times, 10 s apart, before the
#     container is restarted.
package seaworthy.rules.probes["liveness-aggressive"]

import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	not workload.runs_nothing(input)
	some container in workload.running(input)
	timing := probe.timing(container, "livenessProbe")
	timing.failures == 1
	violation := result.violation(
		array.concat(container.path, ["livenessProbe", "failureThreshold"]),
		$"{names.container_title(container)} is restarted after a single failed liveness probe (failureThreshold 1)",
	)
}

report contains violation if {
	not workload.runs_nothing(input)
	some container in workload.running(input)
	timing := probe.timing(container, "livenessProbe")
	timing.failures > 1
	_is_too_early(container, timing)
	violation := result.violation(array.concat(container.path, ["livenessProbe"]), concat("", [
		$"{names.container_title(container)} is restarted if it needs more than {timing.delay + timing.window} s to start: ",
		$"it has no startupProbe, and its livenessProbe starts after {timing.delay} s ",
		$"and fails after {timing.failures} × {timing.period} s",
	]))
}

report contains violation if {
	not workload.runs_nothing(input)
	some container in workload.traffic_containers(input)
	timing := probe.timing(container, "livenessProbe")
	timing.failures > 1
	timing.timeout == 1
	timing.window < input.params.min_window_seconds
	is_object(container.value.livenessProbe.httpGet)
	not _is_too_early(container, timing)
	violation := result.violation(array.concat(container.path, ["livenessProbe", "timeoutSeconds"]), concat("", [
		$"{names.container_title(container)} is restarted if its responses take longer than 1 s for {timing.window} s ",
		$"(livenessProbe with timeoutSeconds 1, {timing.failures} × {timing.period} s)",
	]))
}

_is_too_early(container, timing) if {
	not probe.declared(container, "startupProbe")
	timing.delay + timing.window < input.params.min_start_seconds
}
