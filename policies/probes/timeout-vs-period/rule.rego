# METADATA
# title: Probe timeout is much longer than its period
# description: >-
#   The kubelet does not run two probes of the same type at the same time. A timeout longer than the period extends
#   the period, so that a container that hangs is detected later than the numbers say: at least twice as late when the
#   timeout is twice the period. A smaller difference is not reported. A probe that is meant to be patient, with a
#   failureThreshold above the default of 3 or 5 minutes of failures in all, is info: it harms nothing that it is later still.
# related_resources:
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [autoscalers]
#   params: {}
#   remediation: >-
#     Raise periodSeconds to timeoutSeconds, or lower timeoutSeconds.
package seaworthy.rules.probes["timeout-vs-period"]

import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

# Twice the period: each failed probe then leaves out at least one more.
report contains violation if {
	not workload.runs_nothing(input)
	some timed in _timed
	timed.timeout >= 2 * timed.period
	message := $"{timed.title} has a timeout of {timed.timeout} s, but a period of {timed.period} s"

	# No fix: a longer period delays what a refused or failed request shows, a shorter timeout fails slow ones.
	violation := result.violation_with(timed.path, message, _severity(timed))
}

_default_failures := 3

_long := 300 # seconds

_severity(timed) := {"severity": "info"} if _is_patient(timed)

_severity(timed) := {} if not _is_patient(timed)

_is_patient(timed) if timed.failures > _default_failures

_is_patient(timed) if timed.failures * timed.timeout >= _long

_timed := [timed |
	some container in workload.running(input)
	some field, words in probe.fields
	timing := probe.timing(container, field)
	timed := {
		"title": $"{names.container_title(container)}: {words}",
		"timeout": timing.timeout,
		"period": timing.period,
		"failures": timing.failures,
		"path": array.concat(container.path, [field, "timeoutSeconds"]),
	}
]
