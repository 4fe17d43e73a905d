# METADATA
# title: Probes time out before the next one is due
# description: >-
#   The kubelet does not run two probes of a kind at the same time. A timeout longer than the period stretches
#   the period, so that a hanging container is found later than the numbers say.
# related_resources:
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: >-
#     Lower timeoutSeconds below periodSeconds, or ask less often.
package seaworthy.rules.probes["timeout-vs-period"]

import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some timed in _timed
	timed.timeout > timed.period
	message := $"{timed.subject} is due every {timed.period} s but may take {timed.timeout} s"
	violation := result.violation_with(timed.path, message, {"fix": _shorter(timed)})
}

# With 1 s each there is nothing to lower: both are the smallest the API allows.
report contains violation if {
	some timed in _timed
	timed.timeout == timed.period
	timed.timeout > 1
	message := $"{timed.subject} may take {timed.timeout} s, the whole time until the next one is due"
	violation := result.violation_with(timed.path, message, {"severity": "info", "fix": _shorter(timed)})
}

# The API allows no less than 1 s.
_shorter(timed) := result.set(timed.path, max([1, timed.period - 1]))

_timed contains timed if {
	some container in workload.running(input)
	some field, words in probe.fields
	timing := probe.timing(container, field)
	timed := {
		"subject": $"{words} of {workload.name(container)}",
		"timeout": timing.timeout,
		"period": timing.period,
		"path": array.concat(container.path, [field, "timeoutSeconds"]),
	}
}
