# METADATA
# title: Liveness probe fails before the readiness probe
# description: >-
#   A pod with a problem should first be removed from the Service, and be restarted only if that does not help. When
#   the liveness probe fails first, containers are killed while they still receive requests.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes
#   - https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [autoscalers]
#   params: {}
#   remediation: >-
#     Raise failureThreshold or periodSeconds of the livenessProbe until their product is above that of the
#     readinessProbe.
package seaworthy.rules.probes["liveness-stricter-than-readiness"]

import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	some container in workload.running(input)
	liveness := probe.timing(container, "livenessProbe")
	readiness := probe.timing(container, "readinessProbe")
	liveness.window < readiness.window

	# Of two probes that request the same, probes/not-identical says where that matters.
	not probe.handler(container, "livenessProbe") == probe.handler(container, "readinessProbe")
	message := concat("", [
		$"{names.container_title(container)} is restarted after {liveness.window} s of failures ({_terms(liveness)}), ",
		$"but removed from traffic only after {readiness.window} s ({_terms(readiness)})",
	])
	violation := result.violation_with(array.concat(container.path, ["livenessProbe"]), message, {"fix": result.set(
		array.concat(container.path, ["livenessProbe", "failureThreshold"]),
		floor(readiness.window / liveness.period) + 1,
	)})
}

_terms(timing) := $"{timing.failures} × {timing.period} s"
