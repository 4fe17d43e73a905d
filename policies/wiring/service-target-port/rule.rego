# METADATA
# title: Service target port must exist
# description: >-
#   A Service sends requests to a port of the pods it selects. If it names a port that no container has with the same
#   protocol (TCP where it is not set), the Service has no endpoints. If it uses a number that no process listens on,
#   every connection is refused. A number in quotes is a name, which the API server refuses: a name needs a letter. A number
#   that the command, the arguments or the environment of a container have is not reported: the process listens there,
#   whatever the container declares.
# related_resources:
#   - https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
#   - https://kubernetes.io/docs/concepts/services-networking/service/#protocol-support
# custom:
#   severity: error
#   profile: default
#   kinds: [Service]
#   links: [workloads]
#   params: {}
#   remediation: >-
#     Use the name of a port that the containers declare, or declare the port in the container that listens on it.
package seaworthy.rules.wiring["service-target-port"]

import data.seaworthy.lib.letters
import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.ports
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

# The API server refuses it, whatever the Service selects.
report contains violation if {
	some i, port in input.object.spec.ports
	fault := ports.fault(port.targetPort)
	message := $"{names.object_title(input.object)} targets port \"{port.targetPort}\", which is not a port name: it {fault}"
	violation := result.violation_with(_path(i, port), message, _number_fix(i, port))
}

# Every workload must have a port of this name: the pods of one that does not get no requests.
report contains violation if {
	some node in input.links.workloads
	workload.is_long_running(node)
	declared := ports.declared(node)
	named := ports.named(declared)
	has := ports.listed(declared) # once for each workload: a Service may have thousands of ports, and so may a container
	some i, port in input.object.spec.ports
	target := workload.target_port(port)
	is_string(target)
	not [target, ports.protocol(port)] in named
	not ports.fault(target)
	message := concat("", [
		$"{names.object_title(input.object)} targets port \"{target}\"{ports.asked(target, port, named)}, ",
		$"but {names.object_title(node.object)} has {ports.others(target, named, has)}",
	])
	violation := result.violation_with(_path(i, port), message, _fix(i, port))
}

_others(known) := {i: target |
	some i, port in input.object.spec.ports
	target := workload.target_port(port)
	is_number(target)
	not target in known
}

# A port number need not be declared. But when the containers declare ports, another number is probably wrong.
report contains violation if {
	some node in input.links.workloads
	workload.is_long_running(node)
	not _uses_host_network(node)
	declared := ports.declared(node)
	port_numbers := {port.containerPort | some port in declared; is_number(port.containerPort)}
	count(port_numbers) > 0
	others := _others(port_numbers)
	count(others) > 0
	declares := ports.listed(declared)
	configured := ports.configured(node) # once for each workload, too
	some i, target in others
	not $"{target}" in configured
	not "any" in configured
	port := input.object.spec.ports[i]
	message := $"{names.object_title(input.object)} targets port {target}, but {names.object_title(node.object)} declares {declares}"

	# No fix: the process may listen on a port that no container declares.
	violation := result.violation_with(_path(i, port), message, {"severity": "warning"})
}

# A process with the network of its node may listen on ports that the manifest does not show.
_uses_host_network(node) if workload.pod_spec(node).hostNetwork == true

_path(i, port) := ["spec", "ports", i, "targetPort"] if not port.targetPort in {null, 0, ""}

_path(i, port) := ["spec", "ports", i, "port"] if object.get(port, "targetPort", null) in {null, 0, ""}

# The pods that the Service selects have one port, the same everywhere, and it has one: that one is meant. Never where a
# process may listen on another.
_fix(i, port) := {"fix": result.set(["spec", "ports", i, "targetPort"], _meant)} if _is_meant(port)

_fix(_, port) := {} if not _is_meant(port)

_is_meant(port) if {
	count(_candidates) == 1
	count(input.object.spec.ports) == 1
	not links.is_cut(input, "workloads")
	every node in input.links.workloads {
		declared := ports.declared(node)
		count(declared) == 1
		ports.protocol(declared[0]) == ports.protocol(port)
		not _uses_host_network(node)
	}
}

_meant := [value | some value in _candidates][0]

_candidates := {object.get(port, "name", port.containerPort) |
	some node in input.links.workloads
	some port in ports.declared(node)
}

_number_fix(i, port) := {"fix": result.set(["spec", "ports", i, "targetPort"], to_number(port.targetPort))} if {
	letters.is_port_number(port.targetPort)
}

_number_fix(_, port) := {} if not letters.is_port_number(port.targetPort)
