# METADATA
# title: Liveness and readiness ask different questions
# description: >-
#   Readiness takes a pod out of traffic while it cannot answer; liveness kills its container. When both ask
#   the same question, whatever makes the pod unready for a while (load, a slow dependency) also restarts it,
#   in all replicas at once. A longer liveness window softens this but does not end it.
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
#     Let liveness ask an endpoint that depends on nothing but the process, or let it fail for a longer time than
#     readiness (failureThreshold × periodSeconds).
package seaworthy.rules.probes["not-identical"]

import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some same in _identical
	same.liveness <= same.readiness
	violation := result.violation(same.path, concat("", [
		$"{same.name} is restarted after {same.liveness} s of what takes it out of traffic after {same.readiness} s: ",
		$"liveness and readiness both ask {same.question}",
	]))
}

report contains violation if {
	some same in _identical
	same.liveness > same.readiness
	message := concat("", [
		$"{same.name} is restarted when it is unready for {same.liveness} s: ",
		$"liveness and readiness both ask {same.question}",
	])
	violation := result.violation_with(same.path, message, {"severity": "info"})
}

_identical contains same if {
	workload.is_lasting(input)
	some container in workload.running(input)
	handler := probe.handler(container, "livenessProbe")
	handler == probe.handler(container, "readinessProbe")
	same := {
		"path": array.concat(container.path, ["livenessProbe"]),
		"name": workload.name(container),
		"question": probe.question(handler),
		"liveness": probe.timing(container, "livenessProbe").window,
		"readiness": probe.timing(container, "readinessProbe").window,
	}
}
