package seaworthy.lib.workload_test

import data.seaworthy.lib.testing
import data.seaworthy.lib.workload

_with_service(pod_spec, service_spec) := object.union(
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
	_names(workload.running(node)) == ["api", "logs", "tunnel"]
	_names(workload.apps(node)) == ["api", "logs"]
}

test_pass_objects_without_pods_have_no_containers if {
	node := testing.service({})
	workload.containers(node) == []
	workload.traffic_containers(node) == []
	not workload.receives_traffic(node)
	not workload.is_long_running(node)
}

test_pass_long_running_and_batch if {
	every kind in {"Deployment", "StatefulSet", "DaemonSet", "Pod", "Rollout"} {
		workload.is_long_running(testing.workload(kind, {"containers": [_api]}))
	}
	every kind in {"Job", "CronJob"} {
		workload.is_batch(testing.workload(kind, {"containers": [_api]}))
		not workload.is_long_running(testing.workload(kind, {"containers": [_api]}))
	}
	workload.is_batch(testing.workload("Pod", {"containers": [_api], "restartPolicy": "Never"}))
	not workload.is_batch(testing.workload("Pod", {"containers": [_api], "restartPolicy": "Always"}))
}

test_pass_helm_test_pods_are_not_long_running if {
	hooked := object.union(
		testing.workload("Pod", {"containers": [_api]}),
		{"object": {"metadata": {"annotations": {"helm.sh/hook": "post-install, test"}}}},
	)
	workload.is_test_hook(hooked)
	not workload.is_long_running(hooked)
	not workload.is_test_hook(object.union(hooked, {"object": {"metadata": {"annotations": {"helm.sh/hook": "pre-install"}}}}))
}

test_pass_traffic_containers_by_number_name_and_default if {
	every port in [{"port": 80, "targetPort": 8080}, {"port": 80, "targetPort": "http"}, {"port": 8080}] {
		_names(workload.traffic_containers(_with_service(_pod, {"ports": [port]}))) == ["api"]
	}
}

test_pass_traffic_containers_are_all_apps_when_no_port_is_targeted if {
	every ports in [[{"port": 9999}], [{"port": 80, "targetPort": null}], [], null, "http"] {
		_names(workload.traffic_containers(_with_service(_pod, {"ports": ports}))) == ["api", "logs"]
	}
}

test_pass_services_of_a_container if {
	admin := object.union(testing.service({"ports": [{"port": 9000}]}), {"object": {"metadata": {"name": "api-admin"}}})
	public := testing.service({"ports": [{"port": 80, "targetPort": "http"}]})
	node := object.union(testing.deployment(_pod), {"links": {"services": [public, admin]}})
	workload.services_of(node, workload.apps(node)[0]) == [public]
	workload.services_of(node, workload.apps(node)[1]) == []
}

test_pass_a_sidecar_may_receive_traffic if {
	pod := {"containers": [_logs], "initContainers": [object.union(_api, {"restartPolicy": "Always"})]}
	_names(workload.traffic_containers(_with_service(pod, {"ports": [{"port": 8080}]}))) == ["api"]
}

test_pass_a_service_without_a_port_targets_nothing if {
	pod := {"containers": [{"name": "api", "ports": [{"containerPort": 8080}]}, _logs]}
	workload.targeted_containers(_with_service(pod, {"ports": [{"name": "http", "port": null}]})) == []
	workload.target_port({"port": 80, "targetPort": 0}) == 80
}

test_pass_a_service_for_metrics_sends_no_traffic if {
	every name in {"metrics", "http-metrics", "prometheus", "app-metrics"} {
		not workload.receives_traffic(_with_service(_pod, {"ports": [{"name": name, "port": 8080}]}))
	}
	workload.receives_traffic(_with_service(_pod, {"ports": [{"name": "metrics", "port": 9090}, {"name": "http", "port": 80}]}))
	workload.receives_traffic(_with_service(_pod, {"ports": [{"port": 9090}]}))
	workload.receives_traffic(_with_service(_pod, {"ports": []}))
	workload.receives_traffic(_with_service(_pod, {"clusterIP": "None"}))
	not workload.receives_traffic(_with_service(_pod, {"clusterIP": "None", "publishNotReadyAddresses": true}))
	not workload.receives_traffic(testing.deployment(_pod))
}

test_pass_services_that_send_no_requests_of_clients if {
	every ports in [
		[{"name": "webhook", "port": 443}], [{"port": 443, "targetPort": "webhook-server"}], [{"name": "telemetry", "port": 8081}],
		[{"name": "http-metrics", "port": 80}, {"name": "telemetry", "port": 81}],
	] {
		not workload.receives_traffic(_with_service(_pod, {"ports": ports}))
	}
	every name in ["api-metrics", "webhook-service", "cert-manager-webhook", "controller-manager-metrics-service"] {
		service := {"kind": "Service", "metadata": {"name": name}, "spec": {"ports": [{"name": "https", "port": 443}]}}
		not workload.is_traffic(service)
	}
	workload.is_traffic({"metadata": {"name": "webhooks-api"}, "spec": {"ports": [{"name": "https", "port": 443}]}})
	workload.is_traffic({"metadata": {"name": null}, "spec": {"ports": [{"name": 443, "port": 443}]}})
}

_one_port := {"spec": {"ports": [{"port": 9104}]}}

test_pass_an_exporter_is_asked_by_prometheus_alone if {
	every metadata in [
		{"name": "shop-mysql-exporter"}, {"name": "db", "labels": {"app.kubernetes.io/name": "prometheus-mysql-exporter"}},
		{"name": "db", "labels": {"helm.sh/chart": "prometheus-mysql-exporter-2.8.1"}},
	] {
		service := object.union({"metadata": metadata}, _one_port)
		not workload.is_traffic(service)
		not workload.is_traffic(object.union(service, {"spec": {"ports": [{"name": "http", "port": 9104}]}}))
		workload.is_traffic(object.union(service, {"spec": {"type": "LoadBalancer"}}))
	}
	every metadata in [
		{"name": "exporter-ui"}, {"name": null}, {"name": "db", "labels": {"helm.sh/chart": "mysql-exporter-ui-1.0.0"}},
		{"name": "db", "labels": {"app.kubernetes.io/name": 7, "helm.sh/chart": null}},
	] {
		workload.is_traffic(object.union({"metadata": metadata}, _one_port))
	}
}

_scraped(annotations, port) := {
	"metadata": {"name": "api", "annotations": annotations},
	"spec": {"ports": [port]},
}

test_pass_the_only_port_is_the_one_that_is_scraped if {
	every annotations in [
		{"prometheus.io/scrape": "true"}, {"prometheus.io/scrape": "true", "prometheus.io/port": "9104"},
	] {
		not workload.is_traffic(_scraped(annotations, {"port": 9104}))
	}
	not workload.is_traffic(_scraped({"prometheus.io/scrape": "true", "prometheus.io/port": "9104"}, {"port": 81, "targetPort": 9104}))
	every annotations in [{}, {"prometheus.io/scrape": "false"}, {"prometheus.io/scrape": "true", "prometheus.io/port": "9999"}] {
		workload.is_traffic(_scraped(annotations, {"port": 9104}))
	}
	every port in [{"port": 80}, {"port": 8080, "name": "http"}, {"port": 8080, "name": "grpc"}] {
		workload.is_traffic(_scraped({"prometheus.io/scrape": "true"}, port))
	}
}

test_pass_a_route_leads_clients_to_any_service if {
	exporter := object.union(testing.service({"ports": [{"port": 8080}]}), {"object": {"metadata": {"name": "csv-exporter"}}})
	node := testing.deployment(_pod)
	routed := object.union(exporter, {"links": {"routes": [testing.node({"kind": "Ingress"})]}})
	not workload.receives_traffic(object.union(node, {"links": {"services": [exporter]}}))
	workload.receives_traffic(object.union(node, {"links": {"services": [routed]}}))
}

test_pass_a_workload_that_runs_nothing if {
	node := object.union(testing.deployment(_pod), {"pod": {"replicas": 0}})
	workload.runs_nothing(node)
	not workload.runs_nothing(testing.deployment(_pod))
	not workload.runs_nothing(object.union(node, {"links": {"autoscalers": [testing.scaled_object("api", 0, 5)]}}))
	not workload.runs_nothing(object.union(node, {"unlisted": {"autoscalers": 1}}))
	not workload.runs_nothing(object.union(testing.workload("DaemonSet", _pod), {"pod": {"replicas": 0}}))
	not workload.runs_nothing(testing.service({}))
}

test_pass_exposed_through_type_or_route if {
	ports := {"ports": [{"port": 80, "targetPort": "http"}]}
	workload.exposed(_with_service(_pod, object.union(ports, {"type": "LoadBalancer"})))
	not workload.exposed(_with_service(_pod, object.union(ports, {"type": "NodePort"})))
	workload.exposed(object.union(
		testing.deployment(_pod),
		{"links": {"services": [testing.service(ports)], "routes": [testing.node({"kind": "Ingress"})]}},
	))
	not workload.exposed(_with_service(_pod, ports))
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

test_pass_a_service_that_is_not_listed_may_target_a_container if {
	node := _with_service({"containers": [_logs]}, {"ports": [{"port": 80}]})
	_names(workload.traffic_containers(node)) == ["logs"]
	workload.traffic_containers(object.union(node, {"unlisted": {"services": 1480}})) == []
}
