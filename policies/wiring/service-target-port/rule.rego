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
	some i, port in input.object.spec.ports
	target := workload.target_port(port)
	is_string(target)
	not _is_quoted_number(target)
	some node in input.links.workloads
	workload.is_long_running(node)
	not target in _port_names(node)
	message := $"{names.object_title(input.object)} targets port \"{target}\", but {names.object_title(node.object)} has {_known(node)}"
	violation := result.violation_with(_path(i, port), message, _fix(i, port, node))
}

# A port number need not be declared. But when the containers declare ports, another number is probably wrong.
report contains violation if {
	some i, port in input.object.spec.ports
	target := workload.target_port(port)
	is_number(target)
	some node in input.links.workloads
	workload.is_long_running(node)
	not _uses_host_network(node)
	count(_port_numbers(node)) > 0
	not target in _port_numbers(node)
	message := $"{names.object_title(input.object)} targets port {target}, but {names.object_title(node.object)} declares {_known(node)}"
	violation := result.violation_with(_path(i, port), message, object.union({"severity": "warning"}, _fix(i, port, node)))
}

# A process with the network of its node may listen on ports that the manifest does not show.
_uses_host_network(node) if workload.pod_spec(node).hostNetwork == true

_is_quoted_number(target) if trim(target, "0123456789") == ""

_ports(node) := [port |
	some container in workload.containers(node)
	container.role in {"app", "sidecar"}
	some port in container.value.ports
]

_port_names(node) := {port.name | some port in _ports(node); is_string(port.name)}

_port_numbers(node) := {port.containerPort | some port in _ports(node); is_number(port.containerPort)}

_known(node) := $"only {concat(", ", sort({text | some port in _ports(node); text := _port_text(port)}))}" if count(_ports(node)) > 0

_known(node) := "no port" if count(_ports(node)) == 0

_port_text(port) := $"{port.name} ({port.containerPort})" if is_string(object.get(port, "name", null))

_port_text(port) := $"{port.containerPort}" if not is_string(object.get(port, "name", null))

_path(i, port) := ["spec", "ports", i, "targetPort"] if not port.targetPort in {null, 0, ""}

_path(i, port) := ["spec", "ports", i, "port"] if object.get(port, "targetPort", null) in {null, 0, ""}

# There is only one port, so that one is meant.
_fix(i, _, node) := {"fix": result.set(["spec", "ports", i, "targetPort"], _only(node))} if count(_ports(node)) == 1

_fix(_, _, node) := {} if count(_ports(node)) != 1

_only(node) := [value | some port in _ports(node); value := object.get(port, "name", port.containerPort)][0]
