# METADATA
# title: Containers have a liveness probe
# description: >-
#   The kubelet restarts a container whose process exits. Only a liveness probe makes it restart one that
#   hangs: a deadlock, a lost event loop, an exhausted pool. Not every process can hang, so this is a hint.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#when-should-you-use-a-liveness-probe
# custom:
#   severity: info
#   profile: default
#   kinds: [workload]
#   links: [services]
#   params: {}
#   remediation: >-
#     Add a livenessProbe that asks the process itself and none of its dependencies, with a longer window than
#     the readinessProbe.
package seaworthy.rules.probes["liveness-recommended"]

import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_lasting(input)
	some container in _judged
	not probe.declared(container, "livenessProbe")
	message := $"{workload.name(container)} has no livenessProbe: it is restarted when it exits, not when it hangs"
	violation := result.violation(array.concat(container.path, ["livenessProbe"]), message)
}

# Next to a container that answers requests the others are helpers.
_judged := workload.serving(input) if workload.served(input)

_judged := workload.apps(input) if not workload.served(input)
