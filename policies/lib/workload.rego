# METADATA
# title: Workloads
# description: >-
#   Words about a node `{object, pod, links}`: the input itself or a linked object, so that a rule on
#   Deployments and a rule that reached one through a link say the same thing. Everything here is silent
#   on values of the wrong type: what the API server rejects is not judged.
package seaworthy.lib.workload

_batch_kinds := {"CronJob", "Job"}

# Containers that admission webhooks add. Where they stand in a manifest (`image: auto`, committed output
# of kube-inject) the webhook fills in their probes and resources.
_injected_names := {
	"consul-dataplane", "daprd", "gke-gcsfuse-sidecar", "istio-init", "istio-proxy", "istio-validation",
	"kuma-init", "kuma-sidecar", "linkerd-init", "linkerd-network-validator", "linkerd-proxy",
	"vault-agent", "vault-agent-init",
}

_metrics_names := {"http-metrics", "metrics", "prom", "prometheus"}

# METADATA
# description: All containers `{role, path, value}` of the pod, in their order; none for a kind without pods.
containers(node) := [container |
	some container in node.pod.containers
	is_object(container.value)
]

# METADATA
# description: >-
#   Containers that run as long as the pod: app containers and native sidecars,
#   without those that an admission webhook injects and completes.
running(node) := [container |
	some container in containers(node)
	container.role in {"app", "sidecar"}
	not is_injected(container)
]

# METADATA
# description: All containers except those that an admission webhook injects and completes.
own(node) := [container |
	some container in containers(node)
	not is_injected(container)
]

# METADATA
# description: App containers, without the injected ones.
apps(node) := [container |
	some container in running(node)
	container.role == "app"
]

# METADATA
# description: The container comes from an admission webhook (Istio, Linkerd, Vault …).
is_injected(container) if container.value.name in _injected_names

# METADATA
# description: What a message calls the container; its place in the pod when it has no name; the pod itself.
name(container) := container.value.name if _has_name(container)

name(holder) := "the pod" if holder.role == "pod"

name(container) := $"container {container.path[count(container.path) - 1] + 1}" if {
	not _has_name(container)
	container.role != "pod"
}

_has_name(container) if {
	container.role != "pod"
	is_string(container.value.name)
	container.value.name != ""
}

# METADATA
# description: >-
#   For `result.violation_with`: `severity` where the container is an init container, whose shortcomings
#   weigh less because it ends before the pod does its work; the rule's own severity otherwise.
at_most(severity, container) := {"severity": severity} if container.role == "init"

at_most(_, container) := {} if container.role != "init"

# METADATA
# description: The pods are meant to end (Job, CronJob, a bare Pod that is not restarted).
is_batch(node) if node.object.kind in _batch_kinds

is_batch(node) if node.pod.spec.restartPolicy in {"Never", "OnFailure"}

# METADATA
# description: A pod of `helm test`; the selector labels of a chart often make Services select it by accident.
is_test_hook(node) if {
	some hook in split(node.object.metadata.annotations["helm.sh/hook"], ",")
	trim_space(hook) in {"test", "test-failure", "test-success"}
}

# METADATA
# description: A controller makes the pods, and makes others in their place; a bare Pod has none.
has_controller(node) if node.object.kind != "Pod"

# METADATA
# description: The pods are meant to run for ever, so that probes make sense.
is_lasting(node) if {
	is_object(node.pod)
	not is_batch(node)
	not is_test_hook(node)
}

# METADATA
# description: >-
#   Services that send the pods requests once they are ready. Left out: a Service with nothing but ports for
#   metrics, by which Prometheus finds the pods, and one that publishes pods that are not ready, by which the
#   members of a cluster find each other.
traffic_services(node) := [service |
	some service in node.links.services
	not _only_metrics(service.object)
	not service.object.spec.publishNotReadyAddresses == true
]

_only_metrics(service) if {
	some _ in service.spec.ports
	every port in service.spec.ports {
		_is_metrics_name(port.name)
	}
}

_is_metrics_name(port_name) if port_name in _metrics_names

_is_metrics_name(port_name) if endswith(port_name, "-metrics")

# METADATA
# description: Some Service sends the pods requests.
served(node) if count(traffic_services(node)) > 0

# METADATA
# description: Requests from outside the cluster reach the pods.
exposed(node) if {
	some service in traffic_services(node)
	service.object.spec.type in {"LoadBalancer", "NodePort"}
}

exposed(node) if {
	served(node)
	count(node.links.routes) > 0
}

# METADATA
# description: >-
#   Containers that answer the Services: those that declare a port some Service targets;
#   when no target port can be attributed, every app container. None when no Service sends requests.
serving(node) := attributed(node) if count(attributed(node)) > 0

serving(node) := _apps_when_served(node) if count(attributed(node)) == 0

_apps_when_served(node) := [container |
	served(node)
	some container in apps(node)
]

# METADATA
# description: Containers that declare a port some Service targets.
attributed(node) := [container |
	targets := _targets(traffic_services(node))
	some container in running(node)
	_declares_any(container, targets)
]

# METADATA
# description: Services that target a port which the container declares.
targeting(node, container) := [service |
	some service in traffic_services(node)
	_declares_any(container, _targets([service]))
]

# METADATA
# description: Subject and verb for messages, `Service api sends`, `Services api, api-admin send`.
senders(services) := $"Service {_names(services)[0]} sends" if count(_names(services)) == 1

senders(services) := $"Services {concat(", ", _names(services))} send" if count(_names(services)) != 1

# Sorted, because WebAssembly keeps a set in another order than `opa` does.
_names(services) := sort({name |
	some service in services
	name := service.object.metadata.name
	is_string(name)
})

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
#   What an entry of a Service's ports targets, a number or a name; its own port when it says nothing else.
#   Undefined when neither is there.
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
