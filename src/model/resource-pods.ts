import { fieldAt, isObject, type Json, type JsonObject } from './manifest.ts';
import { groupOf, isBuiltInGroup, type ObjectType, servedGroup } from './resource.ts';

/** A type whose objects make pods, and where they keep the pod template. */
type PodMaker = readonly [group: string, kind: string, template: readonly string[]];

const podMakers: readonly PodMaker[] = [
  ['', 'DeploymentConfig', ['spec', 'template']], // OpenShift before 3.6, which had no groups
  ['', 'Pod', []],
  ['', 'ReplicationController', ['spec', 'template']],
  ['apps', 'DaemonSet', ['spec', 'template']],
  ['apps', 'Deployment', ['spec', 'template']],
  ['apps', 'ReplicaSet', ['spec', 'template']],
  ['apps', 'StatefulSet', ['spec', 'template']],
  ['batch', 'CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ['batch', 'Job', ['spec', 'template']],
];

/**
 * Groups of add-ons in which an object with containers at `spec.template.spec` makes pods, whatever its kind: Rollout of
 * Argo, DeploymentConfig of OpenShift. Another group is another entry. Not `serving.knative.dev`: Knative completes the
 * template (port, readiness probe) and has its own routing and autoscaling, so that rules about workloads do not apply to
 * its Service.
 */
const templateGroups: ReadonlySet<string> = new Set(['apps.openshift.io', 'argoproj.io']);

/** Path to the template of the pods that an object makes; undefined for one that makes none. */
export function podTemplatePath(type: ObjectType, value: JsonObject): readonly string[] | undefined {
  const group = servedGroup(type);
  const maker = podMakers.find(([makerGroup, kind]) => kind === type.kind && makerGroup === group);
  if (maker !== undefined) return maker[2];
  return templateGroups.has(groupOf(type.apiVersion)) && hasContainers(value) ? ['spec', 'template'] : undefined;
}

function hasContainers(value: JsonObject): boolean {
  return Array.isArray(fieldAt(value, ['spec', 'template', 'spec', 'containers']));
}

/** Fields of custom resources that hold the labels of pods themselves, or metadata with them. */
const labelFields: ReadonlySet<string> = new Set(['podLabels']);
const metadataFields: ReadonlySet<string> = new Set(['podMetadata']);

const deepest = 8; // fields below `spec`; that of a RayCluster is `workerGroupSpecs[].template.metadata.labels`
const mostValues = 10_000;

/**
 * Labels of the pods that a custom resource may make: of everything in its `spec` that looks like a pod template. Its
 * controller may complete the template, and make other pods too.
 */
export function customPodLabels(type: ObjectType, value: JsonObject): readonly JsonObject[] {
  if (isBuiltInGroup(servedGroup(type))) return [];
  const found: JsonObject[] = [];
  const left = { values: mostValues };
  const visit = (key: string, at: Json | undefined, depth: number): void => {
    left.values -= 1;
    if (typeof at !== 'object' || at === null || depth > deepest || left.values < 0) return;
    if (isObject(at)) found.push(...labelsIn(key, at));
    for (const [name, child] of Object.entries(at)) visit(Array.isArray(at) ? key : name, child, depth + 1);
  };
  visit('spec', value.spec, 0);
  return found;
}

function labelsIn(key: string, at: JsonObject): readonly JsonObject[] {
  const isTemplate = /template$/i.test(key) || Array.isArray(fieldAt(at, ['spec', 'containers']));
  const candidates = [
    isTemplate ? fieldAt(at, ['metadata', 'labels']) : undefined,
    metadataFields.has(key) ? fieldAt(at, ['labels']) : undefined,
    labelFields.has(key) ? at : undefined,
  ];
  return candidates.filter(isObject);
}

/** What a rule may say it looks at: `workload`, `Service` of the core group, `apps/Deployment` of another one. */
export type KindToken = string;

export const workloadToken: KindToken = 'workload';

/** Every object: of rules that no policy evaluates, and of policies that were not written for Seaworthy. */
export const everyKind: KindToken = '*';

/** The group and the kind that a token other than `workload` names. */
export function typeOfToken(token: KindToken): { readonly group: string; readonly kind: string } {
  const slash = token.lastIndexOf('/');
  return { group: token.slice(0, Math.max(0, slash)), kind: token.slice(slash + 1) };
}

/** Whether a token names the type of an object, of any version. `isWorkload`: the object makes pods. */
export function matchesKind(token: KindToken, object: ObjectType & { readonly isWorkload: boolean }): boolean {
  if (token === everyKind) return true;
  if (token === workloadToken) return object.isWorkload;
  const { group, kind } = typeOfToken(token);
  return kind === object.kind && group === servedGroup(object);
}
