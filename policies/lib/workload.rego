# METADATA
# title: Workloads
# description: >-
#   Questions about a node `{object, pod, links}`, which is the input or a linked object: a rule on Deployments and
#   a rule that reaches one through a link get the same answer. A value of the wrong type counts as missing: what the
#   API server rejects is not judged.
package seaworthy.lib.workload

import data.seaworthy.lib.injected
import data.seaworthy.lib.links
import data.seaworthy.lib.replicas

# METADATA
# description: >-
#   Spec of the pods, `{}` for a kind without pods. The input has each field once, in `object`; `pod` says where.
pod_spec(node) := object.get(node.object, array.concat(node.pod.path, ["spec"]), {}) if is_object(node.pod)

pod_spec(node) := {} if not is_object(node.pod)

# METADATA
# description: All containers `{role, path, value}` of the pod, in their order; none for a kind without pods.
containers(node) := [{"role": container.role, "path": container.path, "value": value} |
	some container in node.pod.containers
	value := object.get(node.object, container.path, null)
	is_object(value)
]

# METADATA
# description: >-
#   Containers that run as long as the pod: app containers and sidecars, except those that an admission webhook adds
#   and completes.
running(node) := [container |
	some container in containers(node)
	container.role != "init"
	not injected.is_injected(container)
]

# METADATA
# description: App containers, except the injected ones.
apps(node) := [container |
	some container in running(node)
	container.role == "app"
]

# METADATA
# description: The container has an image. One without, which the API server refuses, is a part of a manifest.
has_image(container) if not object.get(container.value, "image", null) in {null, ""}

# METADATA
# description: The pods are meant to end, as those of a Job or a CronJob, or a Pod that is not restarted.
is_batch(node) if node.object.kind == "CronJob"

is_batch(node) if node.object.kind == "Job"

is_batch(node) if pod_spec(node).restartPolicy in {"Never", "OnFailure"}

# METADATA
# description: A pod of `helm test`, which Services often select by accident, through the labels of the chart.
is_test_hook(node) if {
	some hook in split(node.object.metadata.annotations["helm.sh/hook"], ",")
	trim_space(hook) in {"test", "test-failure", "test-success"}
}

# METADATA
# description: A controller makes the pods and replaces them; a bare Pod has none.
has_controller(node) if node.object.kind != "Pod"

# METADATA
# description: The pods run until they are stopped, so that probes make sense.
is_long_running(node) if {
	is_object(node.pod)
	not is_batch(node)
	not is_test_hook(node)
}

# METADATA
# description: >-
#   The workload has no pods, and nothing scales it up: `replicas: 0` without an autoscaler. For a node with the link
#   `autoscalers`.
runs_nothing(node) if {
	is_object(node.pod)
	replicas.max(node) == 0
	not node.object.kind in {"CronJob", "DaemonSet", "Job", "Pod"}
}

# METADATA
# description: >-
#   Services that send requests to the pods once they are ready. Not a Service with only metrics ports, through which
#   Prometheus finds the pods, and not one that publishes pods before they are ready, through which the members of a
#   cluster find each other; see `is_traffic`. A Service that a route leads to (`services.routes`) always sends requests.
traffic_services(node) := [service |
	some service in node.links.services
	_sends_requests(service)
]

_sends_requests(service) if {
	_has_clients(service.object)
	_is_routed_or_main(service)
}

_is_routed_or_main(service) if count(service.links.routes) > 0

_is_routed_or_main(service) if {
	not _is_of_exporter(service.object)
	not _is_only_scraped(service.object)
}

# METADATA
# description: >-
#   Requests of clients come through the Service: it is not one for metrics, telemetry or an admission webhook alone, by the
#   names of its ports, by its own, or by what it says to Prometheus.
is_traffic(service) if {
	_has_clients(service)
	not _is_of_exporter(service)
	not _is_only_scraped(service)
}

_has_clients(service) if {
	not service.spec.publishNotReadyAddresses == true
	not _only_side_ports(service)
	not _has_side_name(service)
}

# Prometheus asks an exporter. Its port is often called `http`, or has no name.
_is_of_exporter(service) if {
	not _is_public(service)
	_is_exporter(service.metadata.name)
}

_is_of_exporter(service) if {
	not _is_public(service)
	_is_exporter(service.metadata.labels["app.kubernetes.io/name"])
}

# `prometheus-mysql-exporter-2.8.1`, as https://helm.sh/docs/chart_best_practices/labels/ has it
_is_of_exporter(service) if {
	not _is_public(service)
	chart := service.metadata.labels["helm.sh/chart"]
	is_string(chart)
	[name, version] := split(chart, "-exporter-")
	name != ""
	substring(version, 0, 1) in {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}
}

_is_exporter(name) if {
	is_string(name)
	endswith(name, "-exporter")
}

# The annotations by which the scrape configuration of the Prometheus chart finds Services. Many applications serve their
# metrics on the port of their clients: one that is named or numbered for these is theirs.
_is_only_scraped(service) if {
	not _is_public(service)
	annotations := service.metadata.annotations
	annotations["prometheus.io/scrape"] == "true"
	count(service.spec.ports) == 1
	port := service.spec.ports[0]
	object.get(port, "name", null) in {null, ""}
	not port.port in {80, 443}
	_is_scraped(object.get(annotations, "prometheus.io/port", null), port)
}

_is_scraped(null, _)

_is_scraped(number, port) if number == $"{target_port(port)}"

_is_scraped(number, port) if number == $"{port.port}"

_is_public(service) if service.spec.type in {"LoadBalancer", "NodePort"}

_only_side_ports(service) if {
	not service.spec.ports in {null, []}
	every port in service.spec.ports {
		_is_side_port(port)
	}
}

_is_side_port(port) if {
	some field in ["name", "targetPort"]
	is_string(port[field])
	some word in split(port[field], "-")
	word in {"metrics", "monitoring", "prom", "prometheus", "telemetry", "webhook", "webhooks"}
}

_has_side_name(service) if {
	is_string(service.metadata.name)
	_is_side_name(service.metadata.name)
}

# As Kubebuilder, Helm charts and operators call such Services, whose port is often just `https`.
_is_side_name(name) if name in {"metrics", "telemetry", "webhook-service", "webhook-server"}

_is_side_name(name) if endswith(name, "-metrics")

_is_side_name(name) if endswith(name, "-metrics-service")

_is_side_name(name) if endswith(name, "-telemetry")

_is_side_name(name) if endswith(name, "-webhook")

_is_side_name(name) if endswith(name, "-webhook-server")

_is_side_name(name) if endswith(name, "-webhook-service")

# METADATA
# description: Some Service sends requests to the pods.
receives_traffic(node) if count(traffic_services(node)) > 0

# METADATA
# description: >-
#   Requests from outside the cluster reach the pods: a load balancer or a route leads to them. A NodePort alone is also how
#   developers reach something that only they ask.
exposed(node) if {
	some service in traffic_services(node)
	service.object.spec.type == "LoadBalancer"
}

exposed(node) if {
	receives_traffic(node)
	count(node.links.routes) > 0
}

# METADATA
# description: >-
#   Containers that receive the requests of Services: those that declare a port which a Service targets; when none
#   does, every app container. Empty when no Service sends requests.
traffic_containers(node) := targeted if {
	targeted := targeted_containers(node)
	count(targeted) > 0
} else := _apps_with_traffic(node)

# Of Services that are not listed, one may target a container.
_apps_with_traffic(node) := [container |
	receives_traffic(node)
	not links.is_cut(node, "services")
	some container in apps(node)
]

# METADATA
# description: Containers that declare a port which a Service targets.
targeted_containers(node) := [container |
	targets := _targets(traffic_services(node))
	some container in running(node)
	_declares_any(container, targets)
]

# METADATA
# description: Services that target a port of the container.
services_of(node, container) := [service |
	some service in traffic_services(node)
	_declares_any(container, _targets([service]))
]

_targets(services) := {target |
	some service in services
	some port in service.object.spec.ports
	target := target_port(port)
}

_declares_any(container, targets) if {
	some port in container.value.ports
	some field in ["containerPort", "name"]
	port[field] in targets
}

# METADATA
# description: >-
#   What an entry of a Service's ports targets, a number or a name: `targetPort`, or else `port`.
#   Undefined when it has neither.
target_port(service_port) := [target |
	some field in ["targetPort", "port"]
	target := service_port[field]
	not target in {null, 0, ""}
][0]

# METADATA
# description: >-
#   The number behind `port`, a number or the name of one of the container's ports.
#   Undefined when no port has that name.
port_number(_, port) := port if is_number(port)

port_number(container, port) := declared.containerPort if {
	is_string(port)
	named := [entry |
		some entry in container.value.ports
		entry.name == port
	]
	declared := named[0]
}
