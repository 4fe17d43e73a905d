# METADATA
# title: Readiness gives up before liveness
# description: >-
#   A pod in trouble should first leave the Service and only be restarted when that does not help. When liveness
#   gives up sooner than readiness, containers are killed while they still receive requests.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes
#   - https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: >-
#     Raise failureThreshold or periodSeconds of the livenessProbe until their product is above that of the
#     readinessProbe.
package seaworthy.rules.probes["liveness-stricter-than-readiness"]

import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_lasting(input)
	some container in workload.running(input)
	liveness := probe.timing(container, "livenessProbe")
	readiness := probe.timing(container, "readinessProbe")
	liveness.window < readiness.window

	# Two probes that ask the same are the matter of probes/not-identical.
	not probe.handler(container, "livenessProbe") == probe.handler(container, "readinessProbe")
	message := concat("", [
		$"{workload.name(container)} is restarted after {liveness.window} s of failures ({_terms(liveness)}) ",
		$"but leaves traffic only after {readiness.window} s ({_terms(readiness)})",
	])
	violation := result.violation_with(array.concat(container.path, ["livenessProbe"]), message, {"fix": result.set(
		array.concat(container.path, ["livenessProbe", "failureThreshold"]),
		floor(readiness.window / liveness.period) + 1,
	)})
}

_terms(timing) := $"{timing.failures} × {timing.period} s"
