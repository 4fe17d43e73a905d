# METADATA
# title: Liveness and readiness probes must differ
# description: >-
#   Readiness removes a pod from traffic while it cannot respond; liveness restarts its container. When both probes
#   request the same, everything that makes the pod not ready for a while (load, a slow dependency) also restarts it, in
#   all replicas at once. A longer liveness window makes this rarer but does not prevent it.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe
#   - https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: >-
#     Let the livenessProbe request an endpoint that depends only on the process, or let it fail later than the
#     readinessProbe (failureThreshold × periodSeconds).
package seaworthy.rules.probes["not-identical"]

import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some same in _identical
	same.liveness <= same.readiness
	violation := result.violation(same.path, concat("", [
		$"{same.title} has the same liveness and readiness probe ({same.request}): ",
		$"it is restarted after {same.liveness} s of failures and removed from traffic after {same.readiness} s",
	]))
}

report contains violation if {
	some same in _identical
	same.liveness > same.readiness
	message := concat("", [
		$"{same.title} has the same liveness and readiness probe ({same.request}): ",
		$"it is restarted when it is not ready for {same.liveness} s",
	])
	violation := result.violation_with(same.path, message, {"severity": "info"})
}

_identical contains same if {
	workload.is_long_running(input)
	some container in workload.running(input)
	handler := probe.handler(container, "livenessProbe")
	handler == probe.handler(container, "readinessProbe")
	same := {
		"path": array.concat(container.path, ["livenessProbe"]),
		"title": names.container_title(container),
		"request": probe.description(handler),
		"liveness": probe.timing(container, "livenessProbe").window,
		"readiness": probe.timing(container, "readinessProbe").window,
	}
}
