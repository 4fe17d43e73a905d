# METADATA
# title: Grace period must be longer than 1 second
# description: >-
#   With a grace period of 0 or 1 second the kubelet sends SIGKILL at once: requests are aborted, buffers are lost,
#   and the preStop hook does not run. A Pod without a controller is only stopped when somebody deletes it or its node is
#   drained, and may be meant to end at once: it has no fix.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [autoscalers]
#   params: {}
#   remediation: >-
#     Remove terminationGracePeriodSeconds to get the default of 30 s, or set it to the time that the process needs to
#     stop.
package seaworthy.rules.shutdown["grace-zero"]

import data.seaworthy.lib.drain
import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

_default_grace := 30

report contains violation if {
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	seconds := drain.grace(input)
	seconds >= 0
	seconds <= 1
	path := array.concat(input.pod.path, ["spec", "terminationGracePeriodSeconds"])
	message := $"{names.object_title(input.object)} has a grace period of {seconds} s, so its containers are killed at once"
	violation := result.violation_with(path, message, _fix(path))
}

_fix(path) := {"fix": result.set(path, _default_grace)} if input.object.kind != "Pod"

_fix(_) := {} if input.object.kind == "Pod"
