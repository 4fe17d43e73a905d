# METADATA
# title: Ports
# description: >-
#   Names and protocols of ports as the API server and the endpoints controller read them (k8s.io/apimachinery
#   pkg/util/validation, IsValidPortName; k8s.io/kubernetes pkg/api/v1/pod, FindPort).
package seaworthy.lib.ports

import data.seaworthy.lib.letters
import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.workload

_longest := 15

# METADATA
# description: Why the API server refuses this name of a container port, as a clause; undefined for a name that it accepts.
fault(name) := "has no letter" if {
	_is_short(name)
	not letters.has_letter(name)
}

fault(name) := $"has {count(name)} characters, more than {_longest}" if {
	is_string(name)
	count(name) > _longest
}

fault(name) := "has a character that is not a lower-case letter, a digit or a hyphen" if {
	_has_letter(name)
	not letters.is_label(name)
}

fault(name) := "begins or ends with a hyphen, or has two in a row" if {
	_has_letter(name)
	letters.is_label(name)
	_has_stray_hyphen(name)
}

_has_stray_hyphen(name) if startswith(name, "-")

_has_stray_hyphen(name) if endswith(name, "-")

_has_stray_hyphen(name) if contains(name, "--")

_is_short(name) if {
	is_string(name)
	name != ""
	count(name) <= _longest
}

_has_letter(name) if {
	_is_short(name)
	letters.has_letter(name)
}

# METADATA
# description: Protocol of a port of a container or a Service, TCP where it is not set.
protocol(port) := port.protocol if {
	is_string(port.protocol)
	port.protocol != ""
}

protocol(port) := "TCP" if object.get(port, "protocol", null) in {null, ""}

# METADATA
# description: Ports of the containers that run as long as the pod.
declared(node) := [port |
	some container in workload.containers(node)
	container.role in {"app", "sidecar"}
	some port in container.value.ports
]

# METADATA
# description: Declared ports for messages, `only http (8080), 9090`, or `no port`.
listed(all) := $"only {names.listed(sort({text | some port in all; text := _text(port)}))}" if count(all) > 0

listed(all) := "no port" if count(all) == 0

_text(port) := $"{port.name} ({port.containerPort})" if is_string(object.get(port, "name", null))

_text(port) := $"{port.containerPort}" if not is_string(object.get(port, "name", null))

# METADATA
# description: >-
#   Numbers, as texts, in the commands, arguments and variables of the containers: a process may listen on one of them that
#   its container does not declare, `--port=8080`, `LISTEN=:8080`. With `any` where one of them is not known.
configured(node) := {number |
	some container in workload.running(node)
	some text in _configuration(container)
	some number in array.concat(regex.split(`[^0-9]+`, text), _any_number(text))
}

# What stands for a text that something fills in later (src/evaluate/suppose.ts) may be any number.
_any_number(text) := ["any"] if startswith(text, "!unknown-")

_any_number(text) := [] if not startswith(text, "!unknown-")

_configuration(container) := array.concat(
	[word |
		some field in ["command", "args"]
		some word in container.value[field]
		is_string(word)
	],
	[entry.value |
		some entry in container.value.env
		is_string(entry.value)
	],
)

# METADATA
# description: Names of ports with their protocol, `[name, protocol]`, to ask for each of thousands of ports.
named(all) := {[port.name, protocol(port)] | some port in all; is_string(port.name)}

# METADATA
# description: Protocols of the ports of this name among `named`; undefined when there are none.
protocols(name, named_ports) := found if {
	found := [each | some each in ["SCTP", "TCP", "UDP"]; [name, each] in named_ports]
	count(found) > 0
}

# METADATA
# description: What the pods have instead of the port, `it with TCP only`, or else `has`.
others(name, named_ports, _) := $"it with {concat(" and ", protocols(name, named_ports))} only" if protocols(name, named_ports)

others(name, named_ports, has) := has if not protocols(name, named_ports)

# METADATA
# description: Of a name that is right the protocol, which is not, for messages.
asked(target, port, named) := $" with protocol {protocol(port)}" if protocols(target, named)

asked(target, _, named) := "" if not protocols(target, named)

# METADATA
# description: There is only one port, of the same protocol, so that it is meant.
is_only(port, declared) if {
	count(declared) == 1
	protocol(declared[0]) == protocol(port)
}

# METADATA
# description: Name or number of the only port.
only(declared) := [value | some port in declared; value := object.get(port, "name", port.containerPort)][0]

# METADATA
# description: A process with the network of its node may listen on ports that the manifest does not show.
uses_host_network(node) if workload.pod_spec(node).hostNetwork == true

# METADATA
# description: >-
#   Name or number of the container port that a Service with one port means: the pods that it selects have one, the same
#   everywhere. Undefined where a process may listen on another.
meant(service, port) := [value | some value in candidates][0] if {
	count(service.object.spec.ports) == 1
	not links.is_cut(service, "workloads")
	candidates := {object.get(each, "name", each.containerPort) |
		some node in service.links.workloads
		some each in declared(node)
	}
	count(candidates) == 1
	every node in service.links.workloads {
		[each] := declared(node)
		protocol(each) == protocol(port)
		not uses_host_network(node)
	}
}
