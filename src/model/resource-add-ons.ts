/**
 * Types of widely used add-ons: those that are cluster-scoped, and those that rules name. All others are namespaced, as
 * is every type that is not known. Source: `spec.group`, `spec.names.kind` and `spec.scope` of the
 * CustomResourceDefinitions in the repositories of the projects, in August 2026.
 */
export const addOnTypes = [
  // kubernetes-sigs/gateway-api
  ['gateway.networking.k8s.io', 'GRPCRoute', 'Namespaced'],
  ['gateway.networking.k8s.io', 'Gateway', 'Namespaced'],
  ['gateway.networking.k8s.io', 'GatewayClass', 'Cluster'],
  ['gateway.networking.k8s.io', 'HTTPRoute', 'Namespaced'],
  ['gateway.networking.k8s.io', 'TCPRoute', 'Namespaced'],
  ['gateway.networking.k8s.io', 'TLSRoute', 'Namespaced'],
  // istio/istio
  ['networking.istio.io', 'VirtualService', 'Namespaced'],
  // kedacore/keda
  ['eventing.keda.sh', 'ClusterCloudEventSource', 'Cluster'],
  ['keda.sh', 'ClusterTriggerAuthentication', 'Cluster'],
  ['keda.sh', 'ScaledJob', 'Namespaced'],
  ['keda.sh', 'ScaledObject', 'Namespaced'],
  // argoproj/argo-cd, argo-rollouts, argo-workflows
  ['argoproj.io', 'Application', 'Namespaced'],
  ['argoproj.io', 'ApplicationSet', 'Namespaced'],
  ['argoproj.io', 'ClusterAnalysisTemplate', 'Cluster'],
  ['argoproj.io', 'ClusterWorkflowTemplate', 'Cluster'],
  ['argoproj.io', 'Rollout', 'Namespaced'],
  // cert-manager/cert-manager; the second group is that of version 0.10 and before
  ['cert-manager.io', 'ClusterIssuer', 'Cluster'],
  ['certmanager.k8s.io', 'ClusterIssuer', 'Cluster'],
  // external-secrets/external-secrets
  ['external-secrets.io', 'ClusterExternalSecret', 'Cluster'],
  ['external-secrets.io', 'ClusterPushSecret', 'Cluster'],
  ['external-secrets.io', 'ClusterSecretStore', 'Cluster'],
  ['generators.external-secrets.io', 'ClusterGenerator', 'Cluster'],
  // knative/serving
  ['networking.internal.knative.dev', 'ClusterDomainClaim', 'Cluster'],
  ['serving.knative.dev', 'Service', 'Namespaced'],
  // kyverno/kyverno
  ['kyverno.io', 'ClusterCleanupPolicy', 'Cluster'],
  ['kyverno.io', 'ClusterPolicy', 'Cluster'],
  ['kyverno.io', 'GlobalContextEntry', 'Cluster'],
  ['policies.kyverno.io', 'DeletingPolicy', 'Cluster'],
  ['policies.kyverno.io', 'GeneratingPolicy', 'Cluster'],
  ['policies.kyverno.io', 'ImageValidatingPolicy', 'Cluster'],
  ['policies.kyverno.io', 'MutatingPolicy', 'Cluster'],
  ['policies.kyverno.io', 'ValidatingPolicy', 'Cluster'],
  ['wgpolicyk8s.io', 'ClusterPolicyReport', 'Cluster'],
  // open-policy-agent/gatekeeper
  ['expansion.gatekeeper.sh', 'ExpansionTemplate', 'Cluster'],
  ['externaldata.gatekeeper.sh', 'Provider', 'Cluster'],
  ['mutations.gatekeeper.sh', 'Assign', 'Cluster'],
  ['mutations.gatekeeper.sh', 'AssignImage', 'Cluster'],
  ['mutations.gatekeeper.sh', 'AssignMetadata', 'Cluster'],
  ['mutations.gatekeeper.sh', 'ModifySet', 'Cluster'],
  ['syncset.gatekeeper.sh', 'SyncSet', 'Cluster'],
  ['templates.gatekeeper.sh', 'ConstraintTemplate', 'Cluster'],
  // kubernetes-csi/external-snapshotter
  ['groupsnapshot.storage.k8s.io', 'VolumeGroupSnapshotClass', 'Cluster'],
  ['groupsnapshot.storage.k8s.io', 'VolumeGroupSnapshotContent', 'Cluster'],
  ['snapshot.storage.k8s.io', 'VolumeSnapshotClass', 'Cluster'],
  ['snapshot.storage.k8s.io', 'VolumeSnapshotContent', 'Cluster'],
  // kubernetes-sigs/karpenter
  ['karpenter.sh', 'NodeClaim', 'Cluster'],
  ['karpenter.sh', 'NodeOverlay', 'Cluster'],
  ['karpenter.sh', 'NodePool', 'Cluster'],
  // crossplane/crossplane
  ['apiextensions.crossplane.io', 'CompositeResourceDefinition', 'Cluster'],
  ['apiextensions.crossplane.io', 'Composition', 'Cluster'],
  ['apiextensions.crossplane.io', 'EnvironmentConfig', 'Cluster'],
  ['apiextensions.crossplane.io', 'Usage', 'Cluster'],
  ['pkg.crossplane.io', 'Configuration', 'Cluster'],
  ['pkg.crossplane.io', 'DeploymentRuntimeConfig', 'Cluster'],
  ['pkg.crossplane.io', 'Function', 'Cluster'],
  ['pkg.crossplane.io', 'ImageConfig', 'Cluster'],
  ['pkg.crossplane.io', 'Provider', 'Cluster'],
  ['protection.crossplane.io', 'ClusterUsage', 'Cluster'],
  // OpenShift (github.com/openshift/api): the second form of what rbac.authorization.k8s.io has, and its workload
  ['apps.openshift.io', 'DeploymentConfig', 'Namespaced'],
  ['authorization.openshift.io', 'ClusterRole', 'Cluster'],
  ['authorization.openshift.io', 'ClusterRoleBinding', 'Cluster'],
  // Kubernetes until 1.24
  ['policy', 'PodSecurityPolicy', 'Cluster'],
] as const;

/** Groups in which every type is cluster-scoped: Gatekeeper makes a type there for each ConstraintTemplate. */
export const clusterScopedGroups: ReadonlySet<string> = new Set(['constraints.gatekeeper.sh']);
