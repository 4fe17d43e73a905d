import { isObject, type JsonObject } from './manifest.ts';
import { addOnTypes, clusterScopedGroups } from './resource-add-ons.ts';
import { builtInTypes } from './resources.generated.ts';

export type Scope = 'Namespaced' | 'Cluster';

/** A type of object, as the API server knows it: the version does not matter. */
export interface ResourceType {
  /** Empty for the core group. */
  readonly group: string;
  readonly kind: string;
  readonly scope: Scope;
}

/** What an object says about its type. */
export interface ObjectType {
  /** `v1`, `apps/v1`, … */
  readonly apiVersion: string;
  readonly kind: string;
}

/** The types that are known in one state of the repository. */
export interface ResourceTypes {
  /** `Namespaced` for a type that is not known. */
  scopeOf(object: ObjectType): Scope;
}

/** The group of an API version; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}

const nameOf = (group: string, kind: string): string => `${group}/${kind}`;

const knownScopes: ReadonlyMap<string, Scope> = new Map(
  [...builtInTypes, ...addOnTypes].map(([group, kind, scope]) => [nameOf(group, kind), scope]),
);

/** True for a type of Kubernetes itself, or of an add-on in the table. */
export function isKnownType(group: string, kind: string): boolean {
  return knownScopes.has(nameOf(group, kind));
}

const builtInGroups: ReadonlySet<string> = new Set(builtInTypes.map(([group]) => group));

/** True for a group of Kubernetes itself. */
export function isBuiltInGroup(group: string): boolean {
  return builtInGroups.has(group);
}

/** Kinds that began in the group `extensions`, and the group they moved to. */
const movedKinds: ReadonlyMap<string, string> = new Map([
  ['DaemonSet', 'apps'],
  ['Deployment', 'apps'],
  ['Ingress', 'networking.k8s.io'],
  ['NetworkPolicy', 'networking.k8s.io'],
  ['PodSecurityPolicy', 'policy'],
  ['ReplicaSet', 'apps'],
]);

/** Group of each kind of Kubernetes itself that the core group does not have. */
const groupsByKind: ReadonlyMap<string, string> = new Map(
  builtInTypes.flatMap(([group, kind]) => (group === '' || group === 'extensions' ? [] : [[kind, group] as const])),
);

/**
 * The group in which the type is served today. `extensions/v1beta1` Deployment is one of `apps`; so is `v1` Deployment,
 * which the API server refuses: its author forgot the group.
 */
export function servedGroup({ apiVersion, kind }: ObjectType): string {
  const group = groupOf(apiVersion);
  if (group === 'extensions') return movedKinds.get(kind) ?? group;
  return group === '' && !isKnownType('', kind) ? (groupsByKind.get(kind) ?? '') : group;
}

/** Namespaces whose pods the cluster itself makes. */
export const systemNamespaces: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

/** The built-in types, those of add-ons, and `defined` ones, which count before both. */
export function resourceTypes(defined: readonly ResourceType[] = []): ResourceTypes {
  const scopes = new Map(defined.map(({ group, kind, scope }) => [nameOf(group, kind), scope]));
  return {
    scopeOf(object) {
      const group = servedGroup(object);
      if (clusterScopedGroups.has(group)) return 'Cluster';
      const name = nameOf(group, object.kind);
      return scopes.get(name) ?? knownScopes.get(name) ?? 'Namespaced';
    },
  };
}

/** The type that a CustomResourceDefinition defines; undefined for every other object, and where a part is missing. */
export function definedType(value: JsonObject): ResourceType | undefined {
  const { apiVersion, kind } = value;
  if (kind !== 'CustomResourceDefinition' || typeof apiVersion !== 'string') return undefined;
  if (groupOf(apiVersion) !== 'apiextensions.k8s.io') return undefined;
  const spec = isObject(value.spec) ? value.spec : {};
  const names = isObject(spec.names) ? spec.names : {};
  const { group, scope } = spec;
  if (typeof group !== 'string' || typeof names.kind !== 'string') return undefined;
  return scope === 'Cluster' || scope === 'Namespaced' ? { group, kind: names.kind, scope } : undefined;
}
