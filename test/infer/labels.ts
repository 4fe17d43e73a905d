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
  use_limit_range: '/spec/limits/0',
  use_resource_quota: '/spec/hard',
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
