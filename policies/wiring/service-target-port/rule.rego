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
	not ports.uses_host_network(node)
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

_path(i, port) := ["spec", "ports", i, "targetPort"] if not port.targetPort in {null, 0, ""}

_path(i, port) := ["spec", "ports", i, "port"] if object.get(port, "targetPort", null) in {null, 0, ""}

_fix(i, port) := {"fix": result.set(["spec", "ports", i, "targetPort"], ports.meant(input, port))} if ports.meant(input, port)

_fix(_, port) := {} if not ports.meant(input, port)

_number_fix(i, port) := {"fix": result.set(["spec", "ports", i, "targetPort"], to_number(port.targetPort))} if {
	letters.is_port_number(port.targetPort)
}

_number_fix(_, port) := {} if not letters.is_port_number(port.targetPort)
