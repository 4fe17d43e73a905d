package seaworthy.lib.workload_test

import data.seaworthy.lib.testing
import data.seaworthy.lib.workload

_served(pod_spec, service_spec) := object.union(
	testing.deployment(pod_spec),
	{"links": {"services": [testing.service(service_spec)]}},
)

_names(containers) := [container.value.name | some container in containers]

_api := {"name": "api", "ports": [{"name": "http", "containerPort": 8080}]}

_logs := {"name": "logs"}

_pod := {
	"containers": [_api, _logs, {"name": "istio-proxy", "image": "auto"}],
	"initContainers": [{"name": "migrate"}, {"name": "tunnel", "restartPolicy": "Always"}, {"name": "istio-init"}],
}

test_pass_roles_and_injected_containers if {
	node := testing.deployment(_pod)
	_names(workload.containers(node)) == ["api", "logs", "istio-proxy", "migrate", "tunnel", "istio-init"]
	_names(workload.own(node)) == ["api", "logs", "migrate", "tunnel"]
	_names(workload.running(node)) == ["api", "logs", "tunnel"]
	_names(workload.apps(node)) == ["api", "logs"]
}

test_pass_objects_without_pods_have_no_containers if {
	node := testing.service({})
	workload.containers(node) == []
	workload.serving(node) == []
	not workload.served(node)
	not workload.is_lasting(node)
}

test_pass_names_in_messages if {
	path := ["spec", "containers", 1]
	workload.name({"role": "app", "path": path, "value": {"name": "api"}}) == "api"
	workload.name({"role": "pod", "path": ["spec"], "value": {"containers": []}}) == "the pod"
	every value in [{}, {"name": ""}, {"name": null}, {"name": 5}] {
		workload.name({"role": "init", "path": path, "value": value}) == "container 2"
	}
}

test_pass_init_containers_weigh_less if {
	workload.at_most("info", {"role": "init"}) == {"severity": "info"}
	workload.at_most("info", {"role": "app"}) == {}
	workload.at_most("info", {"role": "sidecar"}) == {}
}

test_pass_lasting_and_batch if {
	every kind in {"Deployment", "StatefulSet", "DaemonSet", "Pod", "Rollout"} {
		workload.is_lasting(testing.workload(kind, {"containers": [_api]}))
	}
	every kind in {"Job", "CronJob"} {
		workload.is_batch(testing.workload(kind, {"containers": [_api]}))
		not workload.is_lasting(testing.workload(kind, {"containers": [_api]}))
	}
	workload.is_batch(testing.workload("Pod", {"containers": [_api], "restartPolicy": "Never"}))
	not workload.is_batch(testing.workload("Pod", {"containers": [_api], "restartPolicy": "Always"}))
}

test_pass_helm_test_pods_do_not_last if {
	hooked := object.union(
		testing.workload("Pod", {"containers": [_api]}),
		{"object": {"metadata": {"annotations": {"helm.sh/hook": "post-install, test"}}}},
	)
	workload.is_test_hook(hooked)
	not workload.is_lasting(hooked)
	not workload.is_test_hook(object.union(hooked, {"object": {"metadata": {"annotations": {"helm.sh/hook": "pre-install"}}}}))
}

test_pass_serving_by_number_name_and_default if {
	every port in [{"port": 80, "targetPort": 8080}, {"port": 80, "targetPort": "http"}, {"port": 8080}] {
		_names(workload.serving(_served(_pod, {"ports": [port]}))) == ["api"]
	}
}

test_pass_serving_is_every_app_when_no_port_can_be_attributed if {
	every ports in [[{"port": 9999}], [{"port": 80, "targetPort": null}], [], null, "http"] {
		_names(workload.serving(_served(_pod, {"ports": ports}))) == ["api", "logs"]
	}
}

test_pass_who_sends_requests if {
	admin := object.union(testing.service({"ports": [{"port": 9000}]}), {"object": {"metadata": {"name": "api-admin"}}})
	public := testing.service({"ports": [{"port": 80, "targetPort": "http"}]})
	node := object.union(testing.deployment(_pod), {"links": {"services": [public, admin]}})
	workload.targeting(node, workload.apps(node)[0]) == [public]
	workload.targeting(node, workload.apps(node)[1]) == []
	workload.senders([public]) == "Service api sends"
	workload.senders([admin, public]) == "Services api, api-admin send"
}

test_pass_serving_may_be_a_native_sidecar if {
	pod := {"containers": [_logs], "initContainers": [object.union(_api, {"restartPolicy": "Always"})]}
	_names(workload.serving(_served(pod, {"ports": [{"port": 8080}]}))) == ["api"]
}

test_pass_a_service_without_a_port_targets_nothing if {
	pod := {"containers": [{"name": "api", "ports": [{"containerPort": 8080}]}, _logs]}
	workload.attributed(_served(pod, {"ports": [{"name": "http", "port": null}]})) == []
	workload.target_port({"port": 80, "targetPort": 0}) == 80
}

test_pass_a_service_for_metrics_serves_no_traffic if {
	every name in {"metrics", "http-metrics", "prometheus", "app-metrics"} {
		not workload.served(_served(_pod, {"ports": [{"name": name, "port": 8080}]}))
	}
	workload.served(_served(_pod, {"ports": [{"name": "metrics", "port": 9090}, {"name": "http", "port": 80}]}))
	workload.served(_served(_pod, {"ports": [{"port": 9090}]}))
	workload.served(_served(_pod, {"ports": []}))
	workload.served(_served(_pod, {"clusterIP": "None"}))
	not workload.served(_served(_pod, {"clusterIP": "None", "publishNotReadyAddresses": true}))
	not workload.served(testing.deployment(_pod))
}

test_pass_exposed_through_type_or_route if {
	ports := {"ports": [{"port": 80, "targetPort": "http"}]}
	workload.exposed(_served(_pod, object.union(ports, {"type": "LoadBalancer"})))
	workload.exposed(_served(_pod, object.union(ports, {"type": "NodePort"})))
	workload.exposed(object.union(
		testing.deployment(_pod),
		{"links": {"services": [testing.service(ports)], "routes": [testing.node({"kind": "Ingress"})]}},
	))
	not workload.exposed(_served(_pod, ports))
}

test_pass_port_numbers if {
	container := {"value": _api}
	workload.port_number(container, 9999) == 9999
	workload.port_number(container, "http") == 8080
	every port in ["grpc", "8080", "", null, true, []] {
		not workload.port_number(container, port)
	}
	not workload.port_number({"value": {"ports": null}}, "http")
}
