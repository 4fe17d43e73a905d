/**
 * What policies of public collections are about, for the objects in `objects.yaml`: the field to change, written by one
 * reader from the policies alone, before any inferred field was seen. By collection and policy; a list where a policy says
 * several things of an object, in any order.
 *
 * `c/` begins at the container that the message names, `p/` at the spec of the pod, `/` at the object. By the name of the
 * object where objects differ.
 */
export type Label = string | Readonly<Record<string, string>>;

const container = 'c/securityContext';
const context = { pod: 'p/securityContext' };

/** aquasecurity/trivy-checks, checks/kubernetes. */
export const trivy: Readonly<Record<string, Label>> = {
  CPU_not_limited: 'c/resources/limits/cpu',
  CPU_requests_not_specified: 'c/resources/requests/cpu',
  memory_not_limited: 'c/resources/limits/memory',
  memory_requests_not_specified: 'c/resources/requests/memory',
  Kubernetes_resource_with_disallowed_volumes_mounted: 'p/volumes/2/hostPath/path',
  SYS_ADMIN_capability: `${container}/capabilities/add/1`,
  anonymous_user_bind: '/subjects/1/name',
  any_any: '/rules/1',
  any_verb: '/rules/2/verbs/0',
  allowing_to_update_a_malicious_pod: '/rules/1',
  allowing_users_rolebinding_add_other_users_rolebindings: '/rules/3',
  apparmor_policy_disabled: '/spec/template/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1proxy',
  can_elevate_its_own_privileges: `${container}/allowPrivilegeEscalation`,
  capabilities_no_drop_all: `${container}/capabilities/drop`,
  capabilities_no_drop_at_least_one: `${container}/capabilities/drop`,
  cluster_admin_role_is_only_used_where_required: '/roleRef/name',
  configMap_with_secrets: '/data/app.properties',
  default_namespace_should_not_be_used: '/metadata/namespace',
  file_system_not_read_only: `${container}/readOnlyRootFilesystem`,
  host_ipc: 'p/hostIPC',
  host_network: 'p/hostNetwork',
  host_pid: 'p/hostPID',
  hostpath_volumes_mounted: 'p/volumes/1/hostPath',
  manages_etc_hosts: 'p/hostAliases',
  mounts_docker_socket: 'p/volumes/1/hostPath/path',
  non_default_proc_masks_set: '/spec/template/spec/containers/1/securityContext/procMount',
  privileged: `${container}/privileged`,
  privileged_ports_binding: {
    shop: '/spec/template/spec/containers/1/ports/1/containerPort',
    debug: '/spec/containers/0/ports/0/containerPort',
  },
  protect_core_components_namespace: '/metadata/namespace',
  protecting_pod_service_account_tokens: {
    debug: '/spec/automountServiceAccountToken',
  },
  runs_as_root: `${container}/runAsNonRoot`,
  runs_with_GID_le_10000: `${container}/runAsGroup`,
  runs_with_UID_le_10000: `${container}/runAsUser`,
  runs_with_a_root_primary_or_supplementary_GID: `${context.pod}/runAsGroup`,
  runs_with_a_root_uid: '/spec/template/spec/containers/1/securityContext/runAsUser',
  seccomp_profile_unconfined: `${container}/seccompProfile/type`,
  selector_usage_in_network_policies: '/spec/podSelector',
  service_with_externalip: '/spec/externalIPs',
  specific_capabilities_added: `${container}/capabilities/add`,
  unsafe_sysctl_options_set: `${context.pod}/sysctls/0/name`,
  use_limit_range: { range: '/spec/limits/0' },
  use_resource_quota: { quota: '/spec/hard' },
  uses_image_tag_latest: 'c/image',
  uses_untrusted_public_registries: 'c/image',
};

/** swade1987/deprek8ion, policies. */
export const deprek8ion: Readonly<Record<string, Label>> = {
  'kubernetes-1.16': '/apiVersion',
  'kubernetes-1.17': '/apiVersion',
  'kubernetes-1.19': '/apiVersion',
  'kubernetes-1.22': '/apiVersion',
  '_service-account': 'p/serviceAccount',
};

/** raspbernetes/k8s-security-policies, policies; not used for tuning. */
export const raspbernetes: Readonly<Record<string, Label>> = {
  'K.SEC.01': 'c/resources/limits/cpu',
  'K.SEC.02': 'c/resources/limits/memory',
  'K.SEC.03': { tool: '/spec/containers/0/securityContext/capabilities/add/0' },
  'K.SEC.04': 'c/securityContext/capabilities/drop',
  'K.SEC.05': 'c/securityContext/privileged',
  'K.SEC.06': 'c/securityContext/readOnlyRootFilesystem',
  'K.SEC.07': 'c/securityContext/runAsNonRoot',
  'K.SEC.08': 'c/securityContext/runAsUser',
  'K.SEC.09': 'p/hostAliases',
  'K.SEC.10': 'p/hostIPC',
  'K.SEC.11': 'p/hostNetwork',
  'K.SEC.12': 'p/hostPID',
  'K.SEC.13': 'p/volumes/1/hostPath/path',
  'K.SEC.14': 'c/image',
  'K.SEC.15': 'c/securityContext/allowPrivilegeEscalation',
  'CIS.5.1.1': '/roleRef/name',
  'CIS.5.1.2': { everything: '/rules/1', deployer: '/rules/2' },
  'CIS.5.1.3': { everything: '/rules/1', deployer: '/rules/2/verbs/0' },
  'CIS.5.1.5': 'p/serviceAccountName',
  'CIS.5.1.6': 'p/automountServiceAccountToken',
  'CIS.5.2.1': 'c/securityContext/privileged',
  'CIS.5.2.2': 'p/hostPID',
  'CIS.5.2.3': 'p/hostIPC',
  'CIS.5.2.4': 'p/hostNetwork',
  'CIS.5.2.5': 'c/securityContext/allowPrivilegeEscalation',
  'CIS.5.4.1': 'c/env/1/valueFrom/secretKeyRef',
};

/** redhat-cop/rego-policies, policy/ocp/bestpractices; not used for tuning. */
export const redhat: Readonly<Record<string, Label>> = {
  route_tls_termination_notset: '/spec/tls/termination',
  container_resources_limits_memory_notset: 'c/resources/limits/memory',
  container_image_latest: 'c/image',
  container_image_unknownregistries: 'c/image',
  pod_antiaffinity_notset: 'p/affinity/podAntiAffinity',
  container_resources_requests_memory_greater_than: 'c/resources/requests/memory',
  pod_hostnetwork: 'p/hostNetwork',
  rolebinding_roleref_kind_notset: '/roleRef/kind',
  rolebinding_roleref_apigroup_notset: '/roleRef/apiGroup',
  container_readinessprobe_notset: 'c/readinessProbe',
  container_livenessprobe_notset: 'c/livenessProbe',
  container_liveness_readinessprobe_equal: { orders: '/spec/template/spec/containers/0/readinessProbe' },
  container_resources_limits_cpu_set: 'c/resources/limits/cpu',
  container_env_maxmemory_notset: 'c/env',
  container_resources_requests_cpuunit_incorrect: 'c/resources/requests/cpu',
  container_resources_limits_memory_greater_than: 'c/resources/limits/memory',
  pod_replicas_not_odd: '/spec/replicas',
  pod_replicas_below_one: '/spec/replicas',
  container_secret_mounted_envs: 'c/env/1/valueFrom/secretKeyRef',
  container_java_xmx_set: 'c/command/1',
  container_volumemount_inconsistent_path: { orders: '/spec/template/spec/containers/0/volumeMounts/0/mountPath' },
  container_volumemount_missing: { orders: '/spec/template/spec/volumes/1' },
  common_k8s_labels_notset: '/metadata/labels',
};
