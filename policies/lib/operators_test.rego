package seaworthy.lib.operators_test

import data.seaworthy.lib.operators

test_made_by_an_operator if {
	every key in [
		"cnpg.io/cluster", "postgresql.cnpg.io/cluster", "ray.io/cluster", "vm.kubevirt.io/name", "kubevirt.io/domain",
		"strimzi.io/name", "elasticsearch.k8s.elastic.co/cluster-name", "operator.victoriametrics.com/name", "prometheus",
		"gateway.networking.k8s.io/gateway-name", "scylla/cluster",
	] {
		operators.made({"app": "db", key: "shop"})
	}
	operators.made({"app.kubernetes.io/managed-by": "grafana-operator"})
}

test_made_by_the_cluster if {
	every labels in [
		{"component": "kube-scheduler"}, {"k8s-app": "kube-apiserver", "tier": "control-plane"}, {"istio": "ingressgateway"},
	] {
		operators.made(labels)
	}
}

test_not_made_by_an_operator if {
	every labels in [
		{}, {"app": "cnpg.io"}, {"app.kubernetes.io/name": "strimzi.io"}, {"mycnpg.io/cluster": "a"}, {"cnpg.io": "a"},
		{"component": "scheduler"}, {"tier": "frontend"}, {"app.kubernetes.io/managed-by": "Helm"}, {"app.kubernetes.io/managed-by": null}, null, "cnpg.io/cluster",
	] {
		not operators.made(labels)
	}
}
