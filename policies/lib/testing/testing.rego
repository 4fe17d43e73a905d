# METADATA
# title: Testing
# description: >-
#   Builds input documents for the tests of rules. Tests add what they need with
#   `object.union(testing.deployment({...}), {"links": {...}, "params": {...}})`.
package seaworthy.lib.testing

_pod_paths := {
	"CronJob": ["spec", "jobTemplate", "spec", "template"],
	"Pod": [],
}

# METADATA
# description: Input for a Deployment `api` of namespace `shop` with this pod spec.
deployment(pod_spec) := workload("Deployment", pod_spec)

# METADATA
# description: Input for a workload `api` of namespace `shop` with this pod spec.
workload(kind, pod_spec) := object.union(node(_object(kind, pod_spec)), {
	"pod": _pod(object.get(_pod_paths, kind, ["spec", "template"]), pod_spec),
	"target": {"kind": "plain", "id": "manifests/api.yaml", "namespace": "shop", "isSystemNamespace": false, "complete": true, "external": []},
	"cluster": {"kubeVersion": "1.33.0", "minor": 33},
	"params": {},
})

# METADATA
# description: A container `api` with further or other fields.
container(fields) := object.union({"name": "api", "image": "ghcr.io/shop/api:1.4.2"}, fields)

# METADATA
# description: A linked Service `api` that selects the pods of `workload`.
service(spec) := node({
	"apiVersion": "v1",
	"kind": "Service",
	"metadata": {"name": "api", "namespace": "shop"},
	"spec": object.union({"selector": {"app": "api"}}, spec),
})

# METADATA
# description: A linked LimitRange with one item for containers.
limit_range(item) := node({
	"apiVersion": "v1",
	"kind": "LimitRange",
	"metadata": {"name": "defaults", "namespace": "shop"},
	"spec": {"limits": [object.union({"type": "Container"}, item)]},
})

# METADATA
# description: An HPA of namespace `shop` with these bounds; null for one that is not set.
hpa(name, low, high) := _autoscaler(
	{"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": name, "namespace": "shop"}},
	{"min": "minReplicas", "max": "maxReplicas"},
	[low, high],
)

# METADATA
# description: A ScaledObject of namespace `shop` with these bounds; null for one that is not set.
scaled_object(name, low, high) := _autoscaler(
	{"apiVersion": "keda.sh/v1alpha1", "kind": "ScaledObject", "metadata": {"name": name, "namespace": "shop"}},
	{"min": "minReplicaCount", "max": "maxReplicaCount"},
	[low, high],
)

_autoscaler(document, fields, [low, high]) := object.union(
	node(object.union(document, {"spec": _set({fields.min: low, fields.max: high})})),
	{"scale": object.union(
		{"minField": fields.min, "maxField": fields.max},
		_set({"minReplicas": low, "maxReplicas": high}),
	)},
)

_set(fields) := {field: value | some field, value in fields; value != null}

# METADATA
# description: A node for any object without pods.
node(object) := {"object": object, "pod": null, "scale": null, "links": {}}

_object(kind, pod_spec) := {
	"apiVersion": object.get(_api_versions, kind, "apps/v1"),
	"kind": kind,
	"metadata": {"name": "api", "namespace": "shop", "labels": {"app": "api"}},
	"spec": _spec(kind, pod_spec),
}

_api_versions := {"CronJob": "batch/v1", "Job": "batch/v1", "Pod": "v1", "ReplicationController": "v1"}

_template(pod_spec) := {"metadata": {"labels": {"app": "api"}}, "spec": pod_spec}

_spec("Pod", pod_spec) := pod_spec

_spec("CronJob", pod_spec) := {"schedule": "0 4 * * *", "jobTemplate": {"spec": {"template": _template(pod_spec)}}}

_spec(kind, pod_spec) := {"template": _template(pod_spec)} if not kind in {"CronJob", "Pod"}

_pod(path, pod_spec) := {
	"path": path,
	"labels": {"app": "api"},
	"annotations": {},
	"replicas": 1,
	"containers": array.concat(
		_containers(path, pod_spec, "containers"),
		_containers(path, pod_spec, "initContainers"),
	),
}

_containers(path, pod_spec, list) := [{"role": _role(list, value), "path": array.concat(path, ["spec", list, i])} |
	some i, value in pod_spec[list]
]

_role("containers", _) := "app"

_role("initContainers", value) := "sidecar" if value.restartPolicy == "Always"

_role("initContainers", value) := "init" if not value.restartPolicy == "Always"
