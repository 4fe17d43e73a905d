# METADATA
# title: Services target ports that exist
# description: >-
#   A Service sends requests to a port of the pods it selects. A name that no container gives to a port leaves the
#   Service without endpoints; a number on which nobody listens refuses every connection.
# related_resources:
#   - https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
# custom:
#   severity: error
#   profile: default
#   kinds: [Service]
#   links: [workloads]
#   params: {}
#   remediation: Name a port that the containers declare, or declare the port in the container that listens on it.
package seaworthy.rules.wiring["service-target-port"]

import data.seaworthy.lib.result
import data.seaworthy.lib.workload

# A name must be known to every workload: where it is not, its pods get no requests.
report contains violation if {
	some i, port in input.object.spec.ports
	target := workload.target_port(port)
	is_string(target)
	not _is_quoted_number(target)
	some node in input.links.workloads
	workload.is_lasting(node)
	not target in _names(node)
	message := $"Service {input.object.metadata.name} targets port \"{target}\", but {_title(node)} has {_known(node)}"
	violation := result.violation_with(_path(i, port), message, _fix(i, port, node))
}

# A number need not be declared; but where a container declares its ports, one that is not among them is most likely wrong.
report contains violation if {
	some i, port in input.object.spec.ports
	target := workload.target_port(port)
	is_number(target)
	some node in input.links.workloads
	workload.is_lasting(node)
	not _uses_host_network(node)
	count(_numbers(node)) > 0
	not target in _numbers(node)
	message := $"Service {input.object.metadata.name} targets port {target}, but {_title(node)} declares {_known(node)}"
	violation := result.violation_with(_path(i, port), message, object.union({"severity": "warning"}, _fix(i, port, node)))
}

# A sidecar that intercepts traffic may listen on ports that the manifest does not tell.
_uses_host_network(node) if node.pod.spec.hostNetwork == true

_is_quoted_number(target) if trim(target, "0123456789") == ""

_ports(node) := [port |
	some container in workload.containers(node)
	container.role in {"app", "sidecar"}
	some port in container.value.ports
]

_names(node) := {port.name | some port in _ports(node); is_string(port.name)}

_numbers(node) := {port.containerPort | some port in _ports(node); is_number(port.containerPort)}

_known(node) := $"only {concat(", ", sort({text | some port in _ports(node); text := _port_text(port)}))}" if count(_ports(node)) > 0

_known(node) := "no port" if count(_ports(node)) == 0

_port_text(port) := $"{port.name} ({port.containerPort})" if is_string(object.get(port, "name", null))

_port_text(port) := $"{port.containerPort}" if not is_string(object.get(port, "name", null))

_title(node) := $"{node.object.kind} {node.object.metadata.name}"

_path(i, port) := ["spec", "ports", i, "targetPort"] if not port.targetPort in {null, 0, ""}

_path(i, port) := ["spec", "ports", i, "port"] if object.get(port, "targetPort", null) in {null, 0, ""}

# Only one port: no other can be meant.
_fix(i, _, node) := {"fix": result.set(["spec", "ports", i, "targetPort"], _only(node))} if count(_ports(node)) == 1

_fix(_, _, node) := {} if count(_ports(node)) != 1

_only(node) := [value | some port in _ports(node); value := object.get(port, "name", port.containerPort)][0]
