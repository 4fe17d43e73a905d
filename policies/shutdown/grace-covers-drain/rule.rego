# METADATA
# title: The grace period covers the drain
# description: >-
#   The grace period begins when the pod is told to stop: the preStop hook and the process's own shutdown both run inside
#   it. What is still running at its end is killed, with the requests it holds. A server that drains for 30 s under the
#   default grace period of 30 s is cut off as soon as there is any preStop hook.
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
#       description: Time to spare between the end of the drain and the end of the grace period.
#       default: 5
#     assumed:
#       type: integer
#       unit: s
#       minimum: 0
#       description: >-
#         How long a served process takes to finish where the manifest does not tell; 0 leaves such containers alone.
#       default: 0
#   remediation: >-
#     Set terminationGracePeriodSeconds to at least preStop + shutdown + margin, or shorten the other two.
package seaworthy.rules.shutdown["grace-covers-drain"]

import data.seaworthy.lib.drain
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some need in _needs
	grace := drain.grace(input)
	grace > 1 # shorter ones are another rule's
	need.hook < grace # and so are hooks that take all of it
	total := _total(need)
	total > grace
	total == max({_total(each) | some each in _needs}) # only the longest container speaks
	path := array.concat(input.pod.path, ["spec", "terminationGracePeriodSeconds"])
	message := concat("", [
		$"{need.name} is killed while it drains: preStop {need.hook} s + shutdown {need.process} s + ",
		$"margin {input.params.margin} s = {total} s, grace period {grace} s",
	])
	extra := object.union(need.extra, {"fix": result.set(path, ceil(total))})
	violation := result.violation_with(path, message, extra)
}

_total(need) := (need.hook + need.process) + input.params.margin

# What each app container needs where its manifest says how long it drains.
_needs contains need if {
	workload.is_lasting(input)
	some container in workload.apps(input)
	need := {
		"name": workload.name(container),
		"hook": drain.pre_stop(container) + _sidecars,
		"process": drain.process(input, container),
		"extra": {},
	}
}

# Where it does not, an assumption may stand in: it warns, since it may be wrong.
_needs contains need if {
	input.params.assumed > 0
	workload.is_lasting(input)
	some container in workload.serving(input)
	container.role == "app"
	not drain.process(input, container)
	need := {
		"name": workload.name(container),
		"hook": drain.pre_stop(container) + _sidecars,
		"process": input.params.assumed,
		"extra": {"severity": "warning"},
	}
}

# Native sidecars are stopped after the app containers, inside the same grace period.
_sidecars := max({0} | {drain.pre_stop(container) |
	some container in workload.running(input)
	container.role == "sidecar"
})
