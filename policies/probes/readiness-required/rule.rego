# METADATA
# title: Container behind a Service needs a readiness probe
# description: >-
#   Without a readiness probe a pod is ready as soon as its containers have started. Every rollout and every scale-out
#   then sends requests to processes that cannot respond yet, and a pod that stops responding stays in the Service. It is
#   an error where clients notice: there are several pods or an autoscaler, or a load balancer or a route leads to a
#   workload with rolling updates. It is a warning elsewhere, and where a startupProbe holds back the first requests. It is
#   info where no other pod could respond instead: one replica without rolling updates. Not for a container that runs a
#   program from an emptyDir volume, which another container put there: it may wait for something before it opens its port.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [services, services.routes, routes, autoscalers]
#   params:
#     without_service:
#       type: boolean
#       description: Also warn about pods without a Service; their rollouts wait for readiness too.
#       default: false
#   remediation: >-
#     Add a readinessProbe that requests a cheap endpoint on the port of the Service, one that fails while the process
#     cannot respond.
package seaworthy.rules.probes["readiness-required"]

import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.program
import data.seaworthy.lib.result
import data.seaworthy.lib.rollouts
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	some container in workload.targeted_containers(input)
	_lacks_probe(container)
	not program.is_copied(input, container)
	services := workload.services_of(input, container)
	violation := result.violation_with(_path(container), _message(container, services), _severity(container))
}

# No declared port shows which container receives the requests: one probe in the pod is then enough.
report contains violation if {
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	workload.receives_traffic(input)
	not links.is_cut(input, "services")
	workload.targeted_containers(input) == []
	every container in workload.running(input) {
		_lacks_probe(container)
	}
	container := workload.apps(input)[0]
	not program.is_copied(input, container)
	services := workload.traffic_services(input)
	violation := result.violation_with(_path(container), _message(container, services), _severity(container))
}

report contains violation if {
	input.params.without_service == true
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	not workload.receives_traffic(input)
	some container in workload.apps(input)
	_lacks_probe(container)
	message := $"{names.container_title(container)} has no readinessProbe, so a rollout continues before it is ready"
	violation := result.violation_with(_path(container), message, {"severity": "warning"})
}

_lacks_probe(container) if not probe.declared(container, "readinessProbe")

_path(container) := array.concat(container.path, ["readinessProbe"])

_message(container, services) := concat("", [
	$"{names.container_title(container)} has no readinessProbe, so it receives requests from ",
	$"{names.services(services)} {_when(container)}",
])

_when(container) := "before it is ready" if rollouts.asks_too_early(input, container)

_when(container) := "even when it cannot respond" if not rollouts.asks_too_early(input, container)

_severity(container) := {} if _is_noticed(container)

_severity(container) := {"severity": "warning"} if {
	not _is_noticed(container)
	not rollouts.is_alone(input)
}

_severity(_) := {"severity": "info"} if rollouts.is_alone(input)

_is_noticed(container) if {
	rollouts.asks_too_early(input, container)
	rollouts.clients_notice(input)
}
