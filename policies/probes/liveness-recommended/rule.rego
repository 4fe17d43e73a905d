# METADATA
# title: Container has no liveness probe
# description: >-
#   The kubelet restarts a container whose process exits. Only with a liveness probe does it restart a process that
#   hangs, for example in a deadlock or with an exhausted pool. Not every process can hang, so this is a
#   recommendation. Only for a container that has a readinessProbe, so that its author knows how to ask it, and whose
#   clients notice: there are several pods or an autoscaler, or a load balancer or a route leads to them. A Service alone
#   may be there for Prometheus, whatever its ports are called. Where the readinessProbe is missing too,
#   probes/readiness-required reports that.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#when-should-you-use-a-liveness-probe
# custom:
#   severity: info
#   profile: default
#   kinds: [workload]
#   links: [services, services.routes, routes, autoscalers]
#   params: {}
#   remediation: >-
#     Add a livenessProbe that checks the process itself and none of its dependencies, with a longer window than the
#     readinessProbe.
package seaworthy.rules.probes["liveness-recommended"]

import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.rollouts
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	rollouts.clients_notice(input)
	some container in workload.traffic_containers(input)
	probe.declared(container, "readinessProbe")
	not probe.declared(container, "livenessProbe")
	message := $"{names.container_title(container)} has no livenessProbe, so it is not restarted when it hangs"
	violation := result.violation(array.concat(container.path, ["livenessProbe"]), message)
}
