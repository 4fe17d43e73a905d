# METADATA
# title: Probe port must exist
# description: >-
#   A probe may name its port. The kubelet looks for the name among the ports of the same container. If it is not
#   there, every probe fails: the pod never becomes ready, or is restarted again and again.
# related_resources:
#   - https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: >-
#     Use the number of the port, or a name from the `ports` of the same container.
package seaworthy.rules.probes["named-port-resolves"]

import data.seaworthy.lib.letters
import data.seaworthy.lib.names
import data.seaworthy.lib.probe
import data.seaworthy.lib.result
import data.seaworthy.lib.similar
import data.seaworthy.lib.workload

report contains violation if {
	some reference in _references
	reference.handler in {"httpGet", "tcpSocket"}
	not workload.port_number(reference.container, reference.port)
	message := $"{names.container_title(reference.container)}: {reference.probe} uses port \"{reference.port}\", {_problem(reference)}"
	violation := result.violation_with(reference.path, message, _fix(reference))
}

# The API accepts only a number here.
report contains violation if {
	some reference in _references
	reference.handler == "grpc"
	message := $"{names.container_title(reference.container)}: {reference.probe} uses gRPC port \"{reference.port}\", which must be a number"
	violation := result.violation_with(reference.path, message, _fix(reference))
}

# A list: a set would look at every field of the containers.
_references := [reference |
	some container in workload.running(input)
	some field, words in probe.fields
	some handler, action in container.value[field]
	is_string(action.port)
	reference := {
		"container": container,
		"probe": words,
		"handler": handler,
		"port": action.port,
		"path": array.concat(container.path, [field, handler, "port"]),
	}
]

_problem(reference) := "which is a name because of the quotes" if _number(reference.port)

_problem(reference) := $"but the container only has {names.listed(sort(_port_names(reference.container)))}" if {
	not _number(reference.port)
	count(_port_names(reference.container)) > 0
}

_problem(reference) := "but none of the container's ports has a name" if {
	not _number(reference.port)
	count(_port_names(reference.container)) == 0
}

_fix(reference) := {"fix": change |
	count(_meant(reference)) == 1
	change := result.set(reference.path, _meant(reference)[0])
}

# What the author meant: the number in quotes, the number of the port with that name, or a similar name.
_meant(reference) := array.concat(
	[number | number := _number(reference.port)],
	array.concat(
		[number | reference.handler == "grpc"; number := workload.port_number(reference.container, reference.port)],
		[name | reference.handler != "grpc"; some name in _port_names(reference.container); similar.is_similar(name, reference.port)],
	),
)

_number(port) := to_number(port) if letters.is_port_number(port)

_port_names(container) := {port.name |
	some port in container.value.ports
	is_string(port.name)
}
