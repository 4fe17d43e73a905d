# METADATA
# title: Grace period is too short for the preStop hook
# description: >-
#   The grace period begins when Kubernetes stops the pod, and includes the preStop hook. A hook that takes all of it
#   is aborted, and the process has two seconds between SIGTERM and SIGKILL.
# related_resources:
#   - https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [autoscalers]
#   params: {}
#   remediation: >-
#     Raise terminationGracePeriodSeconds above the time of the hook plus the time that the process needs to stop, or
#     shorten the hook.
package seaworthy.rules.shutdown["prestop-exceeds-grace"]

import data.seaworthy.lib.drain
import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	grace := drain.grace(input)
	grace > 1 # shutdown/grace-zero reports shorter ones
	some container in workload.running(input)
	hook := drain.pre_stop(container)
	hook >= grace
	path := array.concat(container.path, ["lifecycle", "preStop"])
	message := $"{names.container_title(container)}: preStop hook takes {hook} s, but the grace period is {grace} s"
	violation := result.violation(path, message)
}
