# METADATA
# title: The preStop hook fits into the grace period
# description: >-
#   The grace period runs from the moment the pod is told to stop, so that the preStop hook uses it up. A hook that takes
#   all of it is cut off, and the process has two seconds between SIGTERM and SIGKILL.
# related_resources:
#   - https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: >-
#     Raise terminationGracePeriodSeconds above the time of the hook plus the time the process needs to stop, or shorten
#     the hook.
package seaworthy.rules.shutdown["prestop-exceeds-grace"]

import data.seaworthy.lib.drain
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_lasting(input)
	grace := drain.grace(input)
	grace > 1 # shorter ones are another rule's
	some container in workload.running(input)
	hook := drain.pre_stop(container)
	hook >= grace
	path := array.concat(container.path, ["lifecycle", "preStop"])
	message := $"preStop of {workload.name(container)} takes {hook} s, all of the grace period of {grace} s"
	violation := result.violation(path, message)
}
