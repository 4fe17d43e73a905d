# METADATA
# title: Grace period is too short for the shutdown
# description: >-
#   The grace period begins when Kubernetes stops the pod. It includes the preStop hook and the shutdown of the
#   process. What still runs at its end is killed, with its open requests. A server that needs 30 s to shut down has
#   not enough time in the default grace period of 30 s as soon as there is a preStop hook.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
#   - https://pkg.go.dev/net/http#Server.Shutdown
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [services]
#   params:
#     margin:
#       type: integer
#       unit: s
#       minimum: 0
#       description: Time between the end of the shutdown and the end of the grace period.
#       default: 5
#     assumed_shutdown:
#       type: integer
#       unit: s
#       minimum: 0
#       description: >-
#         How long the shutdown of a container behind a Service takes where the manifest does not show it; with 0 such containers are not checked.
#       default: 0
#   remediation: >-
#     Set terminationGracePeriodSeconds to at least preStop + shutdown + margin, or shorten the other two.
package seaworthy.rules.shutdown["grace-covers-drain"]

import data.seaworthy.lib.drain
import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some need in _needs
	grace := drain.grace(input)
	grace > 1 # shutdown/grace-zero reports shorter ones
	need.hook < grace # shutdown/prestop-exceeds-grace reports longer hooks
	total := _total(need)
	total > grace
	total == max({_total(each) | some each in _needs}) # one finding, for the slowest container
	path := array.concat(input.pod.path, ["spec", "terminationGracePeriodSeconds"])
	message := concat("", [
		$"{need.title} is killed during its shutdown: preStop {need.hook} s + shutdown {need.process} s + ",
		$"margin {input.params.margin} s = {total} s, but the grace period is {grace} s",
	])
	extra := object.union(need.extra, {"fix": result.set(path, ceil(total))})
	violation := result.violation_with(path, message, extra)
}

_total(need) := (need.hook + need.process) + input.params.margin

# What each app container needs, where the manifest shows how long its shutdown takes.
_needs contains need if {
	workload.is_long_running(input)
	some container in workload.apps(input)
	need := {
		"title": names.container_title(container),
		"hook": drain.pre_stop(container) + _sidecars,
		"process": drain.process(input, container),
		"extra": {},
	}
}

# Where it does not, `assumed_shutdown` counts. It may be wrong, so that is a warning.
_needs contains need if {
	input.params.assumed_shutdown > 0
	workload.is_long_running(input)
	some container in workload.traffic_containers(input)
	container.role == "app"
	not drain.process(input, container)
	need := {
		"title": names.container_title(container),
		"hook": drain.pre_stop(container) + _sidecars,
		"process": input.params.assumed_shutdown,
		"extra": {"severity": "warning"},
	}
}

# Sidecars are stopped after the app containers, inside the same grace period.
_sidecars := max({0} | {drain.pre_stop(container) |
	some container in workload.running(input)
	container.role == "sidecar"
})
