import { r as isObject, t as childOf } from "./manifest.js";
// src/model/resource-add-ons.ts
/**
* Types of widely used add-ons: those that are cluster-scoped, and those that rules name. All others are namespaced, as
* is every type that is not known. Source: `spec.group`, `spec.names.kind` and `spec.scope` of the
* CustomResourceDefinitions in the repositories of the projects, in August 2026.
*/
const addOnTypes = [
	[
		"gateway.networking.k8s.io",
		"GRPCRoute",
		"Namespaced"
	],
	[
		"gateway.networking.k8s.io",
		"Gateway",
		"Namespaced"
	],
	[
		"gateway.networking.k8s.io",
		"GatewayClass",
		"Cluster"
	],
	[
		"gateway.networking.k8s.io",
		"HTTPRoute",
		"Namespaced"
	],
	[
		"gateway.networking.k8s.io",
		"TCPRoute",
		"Namespaced"
	],
	[
		"gateway.networking.k8s.io",
		"TLSRoute",
		"Namespaced"
	],
	[
		"networking.istio.io",
		"VirtualService",
		"Namespaced"
	],
	[
		"eventing.keda.sh",
		"ClusterCloudEventSource",
		"Cluster"
	],
	[
		"keda.sh",
		"ClusterTriggerAuthentication",
		"Cluster"
	],
	[
		"keda.sh",
		"ScaledJob",
		"Namespaced"
	],
	[
		"keda.sh",
		"ScaledObject",
		"Namespaced"
	],
	[
		"argoproj.io",
		"Application",
		"Namespaced"
	],
	[
		"argoproj.io",
		"ApplicationSet",
		"Namespaced"
	],
	[
		"argoproj.io",
		"ClusterAnalysisTemplate",
		"Cluster"
	],
	[
		"argoproj.io",
		"ClusterWorkflowTemplate",
		"Cluster"
	],
	[
		"argoproj.io",
		"Rollout",
		"Namespaced"
	],
	[
		"cert-manager.io",
		"ClusterIssuer",
		"Cluster"
	],
	[
		"certmanager.k8s.io",
		"ClusterIssuer",
		"Cluster"
	],
	[
		"external-secrets.io",
		"ClusterExternalSecret",
		"Cluster"
	],
	[
		"external-secrets.io",
		"ClusterPushSecret",
		"Cluster"
	],
	[
		"external-secrets.io",
		"ClusterSecretStore",
		"Cluster"
	],
	[
		"generators.external-secrets.io",
		"ClusterGenerator",
		"Cluster"
	],
	[
		"networking.internal.knative.dev",
		"ClusterDomainClaim",
		"Cluster"
	],
	[
		"serving.knative.dev",
		"Service",
		"Namespaced"
	],
	[
		"kyverno.io",
		"ClusterCleanupPolicy",
		"Cluster"
	],
	[
		"kyverno.io",
		"ClusterPolicy",
		"Cluster"
	],
	[
		"kyverno.io",
		"GlobalContextEntry",
		"Cluster"
	],
	[
		"policies.kyverno.io",
		"DeletingPolicy",
		"Cluster"
	],
	[
		"policies.kyverno.io",
		"GeneratingPolicy",
		"Cluster"
	],
	[
		"policies.kyverno.io",
		"ImageValidatingPolicy",
		"Cluster"
	],
	[
		"policies.kyverno.io",
		"MutatingPolicy",
		"Cluster"
	],
	[
		"policies.kyverno.io",
		"ValidatingPolicy",
		"Cluster"
	],
	[
		"wgpolicyk8s.io",
		"ClusterPolicyReport",
		"Cluster"
	],
	[
		"expansion.gatekeeper.sh",
		"ExpansionTemplate",
		"Cluster"
	],
	[
		"externaldata.gatekeeper.sh",
		"Provider",
		"Cluster"
	],
	[
		"mutations.gatekeeper.sh",
		"Assign",
		"Cluster"
	],
	[
		"mutations.gatekeeper.sh",
		"AssignImage",
		"Cluster"
	],
	[
		"mutations.gatekeeper.sh",
		"AssignMetadata",
		"Cluster"
	],
	[
		"mutations.gatekeeper.sh",
		"ModifySet",
		"Cluster"
	],
	[
		"syncset.gatekeeper.sh",
		"SyncSet",
		"Cluster"
	],
	[
		"templates.gatekeeper.sh",
		"ConstraintTemplate",
		"Cluster"
	],
	[
		"groupsnapshot.storage.k8s.io",
		"VolumeGroupSnapshotClass",
		"Cluster"
	],
	[
		"groupsnapshot.storage.k8s.io",
		"VolumeGroupSnapshotContent",
		"Cluster"
	],
	[
		"snapshot.storage.k8s.io",
		"VolumeSnapshotClass",
		"Cluster"
	],
	[
		"snapshot.storage.k8s.io",
		"VolumeSnapshotContent",
		"Cluster"
	],
	[
		"karpenter.sh",
		"NodeClaim",
		"Cluster"
	],
	[
		"karpenter.sh",
		"NodeOverlay",
		"Cluster"
	],
	[
		"karpenter.sh",
		"NodePool",
		"Cluster"
	],
	[
		"apiextensions.crossplane.io",
		"CompositeResourceDefinition",
		"Cluster"
	],
	[
		"apiextensions.crossplane.io",
		"Composition",
		"Cluster"
	],
	[
		"apiextensions.crossplane.io",
		"EnvironmentConfig",
		"Cluster"
	],
	[
		"apiextensions.crossplane.io",
		"Usage",
		"Cluster"
	],
	[
		"pkg.crossplane.io",
		"Configuration",
		"Cluster"
	],
	[
		"pkg.crossplane.io",
		"DeploymentRuntimeConfig",
		"Cluster"
	],
	[
		"pkg.crossplane.io",
		"Function",
		"Cluster"
	],
	[
		"pkg.crossplane.io",
		"ImageConfig",
		"Cluster"
	],
	[
		"pkg.crossplane.io",
		"Provider",
		"Cluster"
	],
	[
		"protection.crossplane.io",
		"ClusterUsage",
		"Cluster"
	],
	[
		"apps.openshift.io",
		"DeploymentConfig",
		"Namespaced"
	],
	[
		"authorization.openshift.io",
		"ClusterRole",
		"Cluster"
	],
	[
		"authorization.openshift.io",
		"ClusterRoleBinding",
		"Cluster"
	],
	[
		"policy",
		"PodSecurityPolicy",
		"Cluster"
	]
];
/** Groups in which every type is cluster-scoped: Gatekeeper makes a type there for each ConstraintTemplate. */
const clusterScopedGroups = /* @__PURE__ */ new Set(["constraints.gatekeeper.sh"]);
// src/model/resources.generated.ts
/** Group (empty for the core group), kind and scope of every type that Kubernetes itself serves, or served. */
const builtInTypes = [
	[
		"",
		"ComponentStatus",
		"Cluster"
	],
	[
		"",
		"ConfigMap",
		"Namespaced"
	],
	[
		"",
		"Endpoints",
		"Namespaced"
	],
	[
		"",
		"Event",
		"Namespaced"
	],
	[
		"",
		"LimitRange",
		"Namespaced"
	],
	[
		"",
		"Namespace",
		"Cluster"
	],
	[
		"",
		"Node",
		"Cluster"
	],
	[
		"",
		"PersistentVolume",
		"Cluster"
	],
	[
		"",
		"PersistentVolumeClaim",
		"Namespaced"
	],
	[
		"",
		"Pod",
		"Namespaced"
	],
	[
		"",
		"PodTemplate",
		"Namespaced"
	],
	[
		"",
		"ReplicationController",
		"Namespaced"
	],
	[
		"",
		"ResourceQuota",
		"Namespaced"
	],
	[
		"",
		"Secret",
		"Namespaced"
	],
	[
		"",
		"Service",
		"Namespaced"
	],
	[
		"",
		"ServiceAccount",
		"Namespaced"
	],
	[
		"admissionregistration.k8s.io",
		"MutatingAdmissionPolicy",
		"Cluster"
	],
	[
		"admissionregistration.k8s.io",
		"MutatingAdmissionPolicyBinding",
		"Cluster"
	],
	[
		"admissionregistration.k8s.io",
		"MutatingWebhookConfiguration",
		"Cluster"
	],
	[
		"admissionregistration.k8s.io",
		"ValidatingAdmissionPolicy",
		"Cluster"
	],
	[
		"admissionregistration.k8s.io",
		"ValidatingAdmissionPolicyBinding",
		"Cluster"
	],
	[
		"admissionregistration.k8s.io",
		"ValidatingWebhookConfiguration",
		"Cluster"
	],
	[
		"apiextensions.k8s.io",
		"CustomResourceDefinition",
		"Cluster"
	],
	[
		"apiregistration.k8s.io",
		"APIService",
		"Cluster"
	],
	[
		"apps",
		"ControllerRevision",
		"Namespaced"
	],
	[
		"apps",
		"DaemonSet",
		"Namespaced"
	],
	[
		"apps",
		"Deployment",
		"Namespaced"
	],
	[
		"apps",
		"ReplicaSet",
		"Namespaced"
	],
	[
		"apps",
		"StatefulSet",
		"Namespaced"
	],
	[
		"authentication.k8s.io",
		"SelfSubjectReview",
		"Cluster"
	],
	[
		"authentication.k8s.io",
		"TokenReview",
		"Cluster"
	],
	[
		"authorization.k8s.io",
		"LocalSubjectAccessReview",
		"Namespaced"
	],
	[
		"authorization.k8s.io",
		"SelfSubjectAccessReview",
		"Cluster"
	],
	[
		"authorization.k8s.io",
		"SelfSubjectRulesReview",
		"Cluster"
	],
	[
		"authorization.k8s.io",
		"SubjectAccessReview",
		"Cluster"
	],
	[
		"autoscaling",
		"HorizontalPodAutoscaler",
		"Namespaced"
	],
	[
		"batch",
		"CronJob",
		"Namespaced"
	],
	[
		"batch",
		"Job",
		"Namespaced"
	],
	[
		"certificates.k8s.io",
		"CertificateSigningRequest",
		"Cluster"
	],
	[
		"certificates.k8s.io",
		"ClusterTrustBundle",
		"Cluster"
	],
	[
		"certificates.k8s.io",
		"PodCertificateRequest",
		"Namespaced"
	],
	[
		"coordination.k8s.io",
		"Lease",
		"Namespaced"
	],
	[
		"coordination.k8s.io",
		"LeaseCandidate",
		"Namespaced"
	],
	[
		"discovery.k8s.io",
		"EndpointSlice",
		"Namespaced"
	],
	[
		"events.k8s.io",
		"Event",
		"Namespaced"
	],
	[
		"extensions",
		"DaemonSet",
		"Namespaced"
	],
	[
		"extensions",
		"Deployment",
		"Namespaced"
	],
	[
		"extensions",
		"Ingress",
		"Namespaced"
	],
	[
		"extensions",
		"NetworkPolicy",
		"Namespaced"
	],
	[
		"extensions",
		"ReplicaSet",
		"Namespaced"
	],
	[
		"flowcontrol.apiserver.k8s.io",
		"FlowSchema",
		"Cluster"
	],
	[
		"flowcontrol.apiserver.k8s.io",
		"PriorityLevelConfiguration",
		"Cluster"
	],
	[
		"internal.apiserver.k8s.io",
		"StorageVersion",
		"Cluster"
	],
	[
		"lifecycle.k8s.io",
		"Eviction",
		"Namespaced"
	],
	[
		"lifecycle.k8s.io",
		"EvictionRequest",
		"Namespaced"
	],
	[
		"networking.k8s.io",
		"IPAddress",
		"Cluster"
	],
	[
		"networking.k8s.io",
		"Ingress",
		"Namespaced"
	],
	[
		"networking.k8s.io",
		"IngressClass",
		"Cluster"
	],
	[
		"networking.k8s.io",
		"NetworkPolicy",
		"Namespaced"
	],
	[
		"networking.k8s.io",
		"ServiceCIDR",
		"Cluster"
	],
	[
		"node.k8s.io",
		"RuntimeClass",
		"Cluster"
	],
	[
		"policy",
		"PodDisruptionBudget",
		"Namespaced"
	],
	[
		"rbac.authorization.k8s.io",
		"ClusterRole",
		"Cluster"
	],
	[
		"rbac.authorization.k8s.io",
		"ClusterRoleBinding",
		"Cluster"
	],
	[
		"rbac.authorization.k8s.io",
		"Role",
		"Namespaced"
	],
	[
		"rbac.authorization.k8s.io",
		"RoleBinding",
		"Namespaced"
	],
	[
		"resource.k8s.io",
		"DeviceClass",
		"Cluster"
	],
	[
		"resource.k8s.io",
		"DeviceTaintRule",
		"Cluster"
	],
	[
		"resource.k8s.io",
		"ResourceClaim",
		"Namespaced"
	],
	[
		"resource.k8s.io",
		"ResourceClaimTemplate",
		"Namespaced"
	],
	[
		"resource.k8s.io",
		"ResourcePoolStatusRequest",
		"Cluster"
	],
	[
		"resource.k8s.io",
		"ResourceSlice",
		"Cluster"
	],
	[
		"scheduling.k8s.io",
		"CompositePodGroup",
		"Namespaced"
	],
	[
		"scheduling.k8s.io",
		"PodGroup",
		"Namespaced"
	],
	[
		"scheduling.k8s.io",
		"PriorityClass",
		"Cluster"
	],
	[
		"scheduling.k8s.io",
		"Workload",
		"Namespaced"
	],
	[
		"storage.k8s.io",
		"CSIDriver",
		"Cluster"
	],
	[
		"storage.k8s.io",
		"CSINode",
		"Cluster"
	],
	[
		"storage.k8s.io",
		"CSIStorageCapacity",
		"Namespaced"
	],
	[
		"storage.k8s.io",
		"StorageClass",
		"Cluster"
	],
	[
		"storage.k8s.io",
		"VolumeAttachment",
		"Cluster"
	],
	[
		"storage.k8s.io",
		"VolumeAttributesClass",
		"Cluster"
	],
	[
		"storagemigration.k8s.io",
		"StorageVersionMigration",
		"Cluster"
	]
];
// src/model/resource.ts
/** The group of an API version; empty for the core group. */
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash === -1 ? "" : apiVersion.slice(0, slash);
}
const nameOf = (group, kind) => `${group}/${kind}`;
const knownScopes = new Map([...builtInTypes, ...addOnTypes].map(([group, kind, scope]) => [nameOf(group, kind), scope]));
/** True for a type of Kubernetes itself, or of an add-on in the table. */
function isKnownType(group, kind) {
	return knownScopes.has(nameOf(group, kind));
}
const builtInGroups = new Set(builtInTypes.map(([group]) => group));
/** True for a group of Kubernetes itself. */
function isBuiltInGroup(group) {
	return builtInGroups.has(group);
}
/** Kinds that began in the group `extensions`, and the group they moved to. */
const movedKinds = /* @__PURE__ */ new Map([
	["DaemonSet", "apps"],
	["Deployment", "apps"],
	["Ingress", "networking.k8s.io"],
	["NetworkPolicy", "networking.k8s.io"],
	["PodSecurityPolicy", "policy"],
	["ReplicaSet", "apps"]
]);
/** Group of each kind of Kubernetes itself that the core group does not have. */
const groupsByKind = new Map(builtInTypes.flatMap(([group, kind]) => group === "" || group === "extensions" ? [] : [[kind, group]]));
/**
* The group in which the type is served today. `extensions/v1beta1` Deployment is one of `apps`; so is `v1` Deployment,
* which the API server refuses: its author forgot the group.
*/
function servedGroup({ apiVersion, kind }) {
	const group = groupOf(apiVersion);
	if (group === "extensions") return movedKinds.get(kind) ?? group;
	return group === "" && !isKnownType("", kind) ? groupsByKind.get(kind) ?? "" : group;
}
/** Namespaces whose pods the cluster itself makes. */
const systemNamespaces = /* @__PURE__ */ new Set([
	"kube-system",
	"kube-public",
	"kube-node-lease"
]);
/** The built-in types, those of add-ons, and `defined` ones, which count before both. */
function resourceTypes(defined = []) {
	const scopes = new Map(defined.map(({ group, kind, scope }) => [nameOf(group, kind), scope]));
	return { scopeOf(object) {
		const group = servedGroup(object);
		if (clusterScopedGroups.has(group)) return "Cluster";
		const name = nameOf(group, object.kind);
		return scopes.get(name) ?? knownScopes.get(name) ?? "Namespaced";
	} };
}
/** The type that a CustomResourceDefinition defines; undefined for every other object, and where a part is missing. */
function definedType(value) {
	const { apiVersion, kind } = value;
	if (kind !== "CustomResourceDefinition" || typeof apiVersion !== "string") return void 0;
	if (groupOf(apiVersion) !== "apiextensions.k8s.io") return void 0;
	const spec = isObject(value.spec) ? value.spec : {};
	const names = isObject(spec.names) ? spec.names : {};
	const { group, scope } = spec;
	if (typeof group !== "string" || typeof names.kind !== "string") return void 0;
	return scope === "Cluster" || scope === "Namespaced" ? {
		group,
		kind: names.kind,
		scope
	} : void 0;
}
/** Where objects go that nothing else is said of. */
const defaultDestination = {
	cluster: "in-cluster",
	namespace: "default"
};
const plainTraits = {
	isVerbatim: true,
	role: void 0,
	linesFrom: "text",
	editsManifest: true,
	ownsFolder: false,
	milliseconds: 0
};
/** A manifest file as it stands: what everything is that no kind of target has claimed, or that is given with its content. */
function plainTarget(path) {
	return {
		kind: "plain",
		id: path,
		path,
		destination: defaultDestination,
		traits: plainTraits
	};
}
/** The file that stands for a target where nothing better is known. */
function mainFile(target) {
	return target.file ?? target.path;
}
// src/model/identity.ts
/** Fields that name an object. One that is no text is a failure when the object is read. */
const namingFields = [
	["metadata", "name"],
	["metadata", "generateName"],
	["metadata", "namespace"]
];
/** The rule under which everything is reported that could not be read, rendered or judged. */
const renderFailed = "gitops/render-failed";
function failureIdentity({ failure, target }) {
	const file = failure.file ?? (target === void 0 ? "." : mainFile(target));
	return {
		rule: renderFailed,
		code: failure.code,
		file,
		target: target?.id ?? file
	};
}
function objectIdentity({ id, destination }) {
	return {
		destination,
		group: servedGroup(id),
		kind: id.kind,
		name: id.name
	};
}
/** Of a violation at `path` of a manifest. */
function identityOf({ rule, manifest, path }) {
	return {
		rule,
		object: objectIdentity(manifest),
		field: stablePath(manifest.value, path)
	};
}
/** A text for each identity, the same for equal ones only. */
function objectKey({ destination, group, kind, name }) {
	return JSON.stringify([
		destination.cluster,
		destination.namespace,
		group,
		kind,
		name
	]);
}
/** A text for each identity, the same for equal ones only. */
function findingKey(identity) {
	if ("object" in identity) return JSON.stringify([
		identity.rule,
		objectKey(identity.object),
		identity.field
	]);
	return "waiver" in identity ? JSON.stringify([
		identity.rule,
		identity.file,
		identity.waiver
	]) : JSON.stringify([
		identity.rule,
		identity.code,
		identity.file,
		identity.target
	]);
}
/** The same violation wherever the object is deployed: one source line may deploy it to several destinations. */
function sourceKey(identity) {
	if (!("object" in identity)) return findingKey(identity);
	return findingKey({
		...identity,
		object: {
			...identity.object,
			destination: anywhere
		}
	});
}
const anywhere = {
	cluster: "",
	namespace: ""
};
const longestName = 253;
/** A path in which items of lists are named (`name=api`), so that a new item before them does not change it. */
function stablePath(root, path) {
	let at = root;
	return path.map((step) => {
		const here = at;
		at = childOf(here, step);
		const name = Array.isArray(here) ? childOf(at, "name") : void 0;
		return typeof name === "string" ? `name=${name.slice(0, longestName)}` : step;
	});
}
export { resourceTypes as _, objectIdentity as a, sourceKey as c, mainFile as d, plainTarget as f, isKnownType as g, isBuiltInGroup as h, namingFields as i, stablePath as l, groupOf as m, findingKey as n, objectKey as o, definedType as p, identityOf as r, renderFailed as s, failureIdentity as t, defaultDestination as u, servedGroup as v, systemNamespaces as y };
