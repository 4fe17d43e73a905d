# METADATA
# title: Probes ask ports that exist
# description: >-
#   A probe may name its port. The kubelet looks the name up among the ports of the same container; when it is
#   not there the probe fails every time, so the pod never becomes ready or is restarted for ever.
# related_resources:
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: Use the number of the port, or a name that stands in the `ports` of the same container.
package seaworthy.rules.probes["named-port-resolves"]

import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.similar
import data.seaworthy.lib.workload

report contains violation if {
	some asked in _asked
	asked.handler in {"httpGet", "tcpSocket"}
	not workload.port_number(asked.container, asked.port)
	message := $"{asked.probe} of {workload.name(asked.container)} asks port \"{asked.port}\", {_instead(asked)}"
	violation := result.violation_with(asked.path, message, _fix(asked))
}

# The API has a plain number here.
report contains violation if {
	some asked in _asked
	asked.handler == "grpc"
	message := $"{asked.probe} of {workload.name(asked.container)} asks gRPC port \"{asked.port}\", which must be a number"
	violation := result.violation_with(asked.path, message, _fix(asked))
}

_asked contains asked if {
	some container in workload.running(input)
	some field, words in probe.fields
	some handler, action in container.value[field]
	is_string(action.port)
	asked := {
		"container": container,
		"probe": words,
		"handler": handler,
		"port": action.port,
		"path": array.concat(container.path, [field, handler, "port"]),
	}
}

_instead(asked) := "which in quotes is a name and not a number" if _number(asked.port)

_instead(asked) := $"but it has only {concat(", ", sort(_names(asked.container)))}" if {
	not _number(asked.port)
	count(_names(asked.container)) > 0
}

_instead(asked) := "but none of its ports has a name" if {
	not _number(asked.port)
	count(_names(asked.container)) == 0
}

_fix(asked) := {"fix": change |
	count(_meant(asked)) == 1
	change := result.set(asked.path, _meant(asked)[0])
}

# What the author can only have meant: the number in quotes, the port of that name, the one name much like it.
_meant(asked) := array.concat(
	[number | number := _number(asked.port)],
	array.concat(
		[number | asked.handler == "grpc"; number := workload.port_number(asked.container, asked.port)],
		[name | asked.handler != "grpc"; some name in _names(asked.container); similar.is_similar(name, asked.port)],
	),
)

_number(port) := to_number(port) if regex.match(`^[1-9][0-9]{0,4}$`, port)

_names(container) := {port.name |
	some port in container.value.ports
	is_string(port.name)
}
