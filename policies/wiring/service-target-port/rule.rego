# METADATA
# title: Service target port must exist
# description: >-
#   A Service sends requests to a port of the pods it selects. If it names a port that no container has, the Service
#   has no endpoints. If it uses a number that no process listens on, every connection is refused.
# related_resources:
#   - https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
# custom:
#   severity: error
#   profile: default
#   kinds: [Service]
#   links: [workloads]
#   params: {}
#   remediation: >-
#     Use the name of a port that the containers declare, or declare the port in the container that listens on it.
package seaworthy.rules.wiring["service-target-port"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

# Every workload must have a port of this name: the pods of one that does not get no requests.
report contains violation if {
	some node in input.links.workloads
	workload.is_long_running(node)
	ports := _ports(node)
	port_names := {port.name | some port in ports; is_string(port.name)}
	has := _known(ports) # once for each workload: a Service may have thousands of ports, and so may a container
	some i, port in input.object.spec.ports
	target := workload.target_port(port)
	is_string(target)
	not target in port_names
	not _is_quoted_number(target)
	message := $"{names.object_title(input.object)} targets port \"{target}\", but {names.object_title(node.object)} has {has}"
	violation := result.violation_with(_path(i, port), message, _fix(i, ports))
}

# A port number need not be declared. But when the containers declare ports, another number is probably wrong.
report contains violation if {
	some node in input.links.workloads
	workload.is_long_running(node)
	not _uses_host_network(node)
	ports := _ports(node)
	port_numbers := {port.containerPort | some port in ports; is_number(port.containerPort)}
	count(port_numbers) > 0
	declares := _known(ports)
	some i, port in input.object.spec.ports
	target := workload.target_port(port)
	is_number(target)
	not target in port_numbers
	message := $"{names.object_title(input.object)} targets port {target}, but {names.object_title(node.object)} declares {declares}"
	violation := result.violation_with(_path(i, port), message, object.union({"severity": "warning"}, _fix(i, ports)))
}

# A process with the network of its node may listen on ports that the manifest does not show.
_uses_host_network(node) if workload.pod_spec(node).hostNetwork == true

_is_quoted_number(target) if trim(target, "0123456789") == ""

_ports(node) := [port |
	some container in workload.containers(node)
	container.role in {"app", "sidecar"}
	some port in container.value.ports
]

_known(ports) := $"only {names.listed(sort({text | some port in ports; text := _port_text(port)}))}" if count(ports) > 0

_known(ports) := "no port" if count(ports) == 0

_port_text(port) := $"{port.name} ({port.containerPort})" if is_string(object.get(port, "name", null))

_port_text(port) := $"{port.containerPort}" if not is_string(object.get(port, "name", null))

_path(i, port) := ["spec", "ports", i, "targetPort"] if not port.targetPort in {null, 0, ""}

_path(i, port) := ["spec", "ports", i, "port"] if object.get(port, "targetPort", null) in {null, 0, ""}

# There is only one port, so that one is meant.
_fix(i, ports) := {"fix": result.set(["spec", "ports", i, "targetPort"], _only(ports))} if count(ports) == 1

_fix(_, ports) := {} if count(ports) != 1

_only(ports) := [value | some port in ports; value := object.get(port, "name", port.containerPort)][0]
