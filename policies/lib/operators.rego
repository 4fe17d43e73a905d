# METADATA
# title: Operators
# description: >-
#   Labels of pods that operators make: no manifest of a repository has those pods. The one table of their domains. Its
#   sources are the labels that the documentation of each project names, in August 2026; the domain is that of its types.
package seaworthy.lib.operators

# METADATA
# description: Some of these labels is one that only an operator gives to pods.
made(labels) if {
	some key, _ in labels
	_is_key(key)
}

made(labels) if {
	some key, _ in labels
	[domain, _] := split(key, "/")
	contains(domain, "operator.")
}

made(labels) if {
	some key, _ in labels
	[domain, _] := split(key, "/")
	parts := split(domain, ".")
	some from in numbers.range(0, count(parts) - 1)
	_is_domain(concat(".", array.slice(parts, from, count(parts))))
}

made(labels) if {
	manager := labels["app.kubernetes.io/managed-by"]
	is_string(manager)
	endswith(manager, "-operator")
}

# Labels without a domain: prometheus-operator, Zalando's postgres-operator, ArangoDB, Infinispan, Redis (OpsTree), Rook, Solr.
_is_key("alertmanager")

_is_key("arango_deployment")

_is_key("cluster-name")

_is_key("infinispan_cr")

_is_key("prometheus")

_is_key("redis_setup_type")

_is_key("rook_cluster")

_is_key("scylla/cluster")

_is_key("solr-cloud")

_is_key("spilo-role")

_is_key("thanos-ruler")

# Gateways of Istio: its installation makes them, and so does a chart of its own.
_is_key("istio")

# Static pods of kubeadm and of what is built on it.
made(labels) if labels.tier == "control-plane"

made(labels) if {
	some key in ["component", "k8s-app"]
	labels[key] in {"etcd", "kube-apiserver", "kube-controller-manager", "kube-dns", "kube-proxy", "kube-scheduler"}
}

# Databases and queues
_is_domain("altinity.com") # ClickHouse

_is_domain("cnpg.io") # CloudNativePG

_is_domain("cockroachlabs.com")

_is_domain("couchbase.com")

_is_domain("crunchydata.com") # PGO

_is_domain("datastax.com") # cass-operator

_is_domain("elastic.co") # ECK

_is_domain("hazelcast.com")

_is_domain("k8ssandra.io")

_is_domain("kubeblocks.io")

_is_domain("kubedb.com")

_is_domain("mariadb.com")

_is_domain("min.io")

_is_domain("mongodb.com")

_is_domain("mysql.oracle.com")

_is_domain("percona.com")

_is_domain("pingcap.com") # TiDB

_is_domain("planetscale.com") # Vitess

_is_domain("rabbitmq.com")

_is_domain("rook.io")

_is_domain("scylladb.com")

_is_domain("stackable.tech")

_is_domain("stackgres.io")

_is_domain("strimzi.io")

_is_domain("yugabyte.com")

_is_domain("zalan.do")

# Work, models and machines
_is_domain("actions.github.com") # runners

_is_domain("agones.dev")

_is_domain("camel.apache.org")

_is_domain("flink.apache.org")

_is_domain("jobset.sigs.k8s.io")

_is_domain("keda.sh") # ScaledJob

_is_domain("kserve.io")

_is_domain("kubeflow.org")

_is_domain("kubevirt.io")

_is_domain("leaderworkerset.sigs.k8s.io")

_is_domain("ray.io")

_is_domain("solr.apache.org")

_is_domain("sparkoperator.k8s.io")

_is_domain("tekton.dev")

_is_domain("temporal.io")

_is_domain("volcano.sh")

_is_domain("workflows.argoproj.io")

# The cluster itself
_is_domain("cattle.io") # service load balancer of K3s

_is_domain("coreos.com") # prometheus-operator, OLM

_is_domain("crossplane.io") # providers and functions

_is_domain("gateway.envoyproxy.io")

_is_domain("gateway.networking.k8s.io") # pods of a Gateway

_is_domain("jaegertracing.io")

_is_domain("knative.dev")

_is_domain("olm.operatorframework.io")
