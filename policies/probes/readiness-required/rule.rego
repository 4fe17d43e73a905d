# METADATA
# title: Containers that take traffic have a readiness probe
# description: >-
#   Without a readiness probe a pod counts as ready as soon as its containers have started. Each rollout and
#   each scale-out then sends requests to processes that cannot answer yet, and a pod that stops answering
#   stays in the Service.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [services]
#   params:
#     unserved:
#       type: boolean
#       description: Also warn about pods that no Service sends requests to; readiness still paces their rollouts.
#       default: false
#   remediation: >-
#     Add a readinessProbe that asks a cheap endpoint of the served port, one that fails while the process
#     cannot answer requests.
package seaworthy.rules.probes["readiness-required"]

import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_lasting(input)
	some container in workload.attributed(input)
	_unready(container)
	violation := result.violation(_path(container), _message(container, workload.targeting(input, container)))
}

# No declared port tells which container answers: one probe in the pod is then enough.
report contains violation if {
	workload.is_lasting(input)
	workload.served(input)
	workload.attributed(input) == []
	every container in workload.running(input) {
		_unready(container)
	}
	container := workload.apps(input)[0]
	violation := result.violation(_path(container), _message(container, workload.traffic_services(input)))
}

report contains violation if {
	input.params.unserved == true
	workload.is_lasting(input)
	not workload.served(input)
	some container in workload.apps(input)
	_unready(container)
	message := $"{workload.name(container)} has no readinessProbe, so a rollout goes on before it works"
	violation := result.violation_with(_path(container), message, {"severity": "warning"})
}

_unready(container) if not probe.declared(container, "readinessProbe")

_path(container) := array.concat(container.path, ["readinessProbe"])

_message(container, services) := concat("", [
	$"{workload.name(container)} has no readinessProbe, so ",
	$"{workload.senders(services)} it requests before it can answer",
])
