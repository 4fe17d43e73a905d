# METADATA
# title: Probe timeout must be shorter than its period
# description: >-
#   The kubelet does not run two probes of the same type at the same time. A timeout longer than the period extends
#   the period, so that a container that hangs is detected later than the numbers say.
# related_resources:
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: >-
#     Lower timeoutSeconds below periodSeconds, or raise periodSeconds.
package seaworthy.rules.probes["timeout-vs-period"]

import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some timed in _timed
	timed.timeout > timed.period
	message := $"{timed.title} has a timeout of {timed.timeout} s, longer than its period of {timed.period} s"
	violation := result.violation_with(timed.path, message, {"fix": _shorter(timed)})
}

# 1 s is the smallest value that the API allows for both.
report contains violation if {
	some timed in _timed
	timed.timeout == timed.period
	timed.timeout > 1
	message := $"{timed.title} has a timeout of {timed.timeout} s, as long as its period"
	violation := result.violation_with(timed.path, message, {"severity": "info", "fix": _shorter(timed)})
}

# The API allows no less than 1 s.
_shorter(timed) := result.set(timed.path, max([1, timed.period - 1]))

_timed := [timed |
	some container in workload.running(input)
	some field, words in probe.fields
	timing := probe.timing(container, field)
	timed := {
		"title": $"{names.container_title(container)}: {words}",
		"timeout": timing.timeout,
		"period": timing.period,
		"path": array.concat(container.path, [field, "timeoutSeconds"]),
	}
]
