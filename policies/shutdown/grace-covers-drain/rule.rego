# METADATA
# title: Grace period is too short for the shutdown
# description: >-
#   The grace period begins when Kubernetes stops the pod. It includes the preStop hook and the shutdown of the
#   process. What still runs at its end is killed, with its open requests. A server that needs 30 s to shut down has
#   not enough time in the default grace period of 30 s as soon as there is a preStop hook. How long the shutdown takes
#   is certain where the annotation `seaworthy.dev/shutdown-timeout` says so. The name of a variable or an argument, such
#   as SHUTDOWN_TIMEOUT, is a guess: it makes a warning without a fix.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
#   - https://pkg.go.dev/net/http#Server.Shutdown
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: [services, services.routes, autoscalers]
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
	not workload.runs_nothing(input)
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
	violation := result.violation_with(path, message, _extra(need, path, ceil(total)))
}

# A name of a variable or an argument may mean something else: that is a warning, and nothing is changed for it.
_extra(need, path, seconds) := {"fix": result.set(path, seconds)} if need.is_certain

_extra(need, _, _) := {"severity": "warning"} if not need.is_certain

_total(need) := (need.hook + need.process) + input.params.margin

# What each app container needs, where the manifest shows how long its shutdown takes.
_needs contains need if {
	workload.is_long_running(input)
	some container in workload.apps(input)
	need := {
		"title": names.container_title(container),
		"hook": drain.pre_stop(container) + _sidecars,
		"process": drain.process(input, container),
		"is_certain": _is_certain(container),
	}
}

_is_certain(container) if drain.is_certain(input, container)

_is_certain(container) := false if not drain.is_certain(input, container)

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
		"is_certain": false,
	}
}

# Sidecars are stopped after the app containers, inside the same grace period.
_sidecars := max({0} | {drain.pre_stop(container) |
	some container in workload.running(input)
	container.role == "sidecar"
})
