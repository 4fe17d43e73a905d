# METADATA
# title: Liveness and readiness probes must differ
# description: >-
#   Readiness removes a pod from traffic while it cannot respond; liveness restarts its container. When both probes
#   request the same, everything that makes the pod not ready for a while (load, a slow dependency) also restarts it, in
#   all replicas at once. That can only happen where the request fails without a fault of the process: no finding for a
#   port (`tcpSocket`, `grpc` without a service), for a path that responds as long as the process does (`/`, `/healthz`,
#   `/livez`, `/ping`, `/-/healthy` and their like), and for a command, unless it says that it asks for readiness. A path
#   that asks for more (`/readyz`, `/status`, `/stats`, `/metrics`, `/actuator/health`, `/api/health` of Grafana) is always
#   reported; where no Service sends requests of clients, as to an exporter, no one notices: that is info. Any other path,
#   such as `/health`, does not say what it asks for: info, and only where a Service sends requests and liveness does not
#   fail later than readiness.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe
#   - https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [services, services.routes, autoscalers]
#   params: {}
#   remediation: >-
#     Let the livenessProbe request an endpoint that depends only on the process. Where it is not known whether the endpoint
#     does, let the livenessProbe fail later than the readinessProbe (failureThreshold × periodSeconds).
package seaworthy.rules.probes["not-identical"]

import data.seaworthy.lib.health
import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some same in _identical
	same.liveness <= same.readiness
	message := concat("", [
		$"{same.title} has the same liveness and readiness probe ({same.request}): ",
		$"it is restarted after {same.liveness} s of failures and removed from traffic after {same.readiness} s",
	])
	violation := result.violation_with(same.path, message, same.severity)
}

report contains violation if {
	some same in _identical
	same.liveness > same.readiness
	same.is_of_more
	message := concat("", [
		$"{same.title} has the same liveness and readiness probe ({same.request}): ",
		$"it is restarted when it is not ready for {same.liveness} s",
	])
	violation := result.violation_with(same.path, message, same.severity)
}

_identical contains same if {
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	not links.is_empty(input, "services")
	some container in workload.running(input)
	handler := probe.handler(container, "livenessProbe")
	handler == probe.handler(container, "readinessProbe")
	is_of_more := _is_of_more(container, handler)
	_matters(container, handler, is_of_more)
	same := {
		"path": array.concat(container.path, ["livenessProbe"]),
		"title": names.container_title(container),
		"request": probe.description(handler),
		"is_of_more": is_of_more,
		"severity": _severity(is_of_more),
		"liveness": probe.timing(container, "livenessProbe").window,
		"readiness": probe.timing(container, "readinessProbe").window,
	}
}

# Only where clients notice that what is not at fault is restarted.
_severity(is_of_more) := {} if {
	is_of_more
	workload.receives_traffic(input)
}

_severity(true) := {"severity": "info"} if not workload.receives_traffic(input)

_severity(false) := {"severity": "info"}

_is_of_more(container, handler) if health.asks_for_more(container, handler)

_is_of_more(container, handler) := false if not health.asks_for_more(container, handler)

# A restart for what is not the process harms every client; of a path that does not say, only where requests come.
_matters(_, _, true)

_matters(container, handler, false) if {
	health.may_ask_for_more(handler)
	some receiving in workload.traffic_containers(input)
	receiving.path == container.path
}
