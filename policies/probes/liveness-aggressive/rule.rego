# METADATA
# title: Liveness probes are patient
# description: >-
#   A liveness probe that gives up quickly restarts containers that are only starting or only busy. Under load
#   that takes capacity away at the moment when the autoscaler should add some, and the restarted container
#   begins cold.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [services]
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
#       description: Time over which slow answers (timeoutSeconds 1) of a container that takes traffic must last before it is restarted.
#       default: 15
#       minimum: 0
#   remediation: >-
#     Give the container a startupProbe for the start, and let liveness fail at least 3 times, 10 s apart,
#     before it restarts the container.
package seaworthy.rules.probes["liveness-aggressive"]

import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some container in workload.running(input)
	timing := probe.timing(container, "livenessProbe")
	timing.failures == 1
	violation := result.violation(
		array.concat(container.path, ["livenessProbe", "failureThreshold"]),
		$"{workload.name(container)} is restarted after a single failed liveness probe (failureThreshold 1)",
	)
}

report contains violation if {
	some container in workload.running(input)
	timing := probe.timing(container, "livenessProbe")
	timing.failures > 1
	_is_hasty(container, timing)
	violation := result.violation(array.concat(container.path, ["livenessProbe"]), concat("", [
		$"{workload.name(container)} is restarted when it needs more than {timing.delay + timing.window} s to start: ",
		$"liveness begins after {timing.delay} s and fails {timing.failures} × {timing.period} s, without a startupProbe",
	]))
}

report contains violation if {
	some container in workload.serving(input)
	timing := probe.timing(container, "livenessProbe")
	timing.failures > 1
	timing.timeout == 1
	timing.window < input.params.min_window_seconds
	is_object(container.value.livenessProbe.httpGet)
	not _is_hasty(container, timing)
	violation := result.violation(array.concat(container.path, ["livenessProbe", "timeoutSeconds"]), concat("", [
		$"{workload.name(container)} is restarted when its answers take over 1 s for {timing.window} s ",
		$"(timeoutSeconds 1, {timing.failures} × {timing.period} s)",
	]))
}

_is_hasty(container, timing) if {
	not probe.declared(container, "startupProbe")
	timing.delay + timing.window < input.params.min_start_seconds
}
