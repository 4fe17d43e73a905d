import { fieldAt, groupOf, isObject, type Json, type JsonObject } from '../model/index.ts';
import type { SourceDocument } from '../parse/index.ts';

/** What every object of a type has; a patch of one has only what it changes. */
type Needed = (value: JsonObject) => boolean;

const hasScaleTarget: Needed = (value) => isObject(fieldAt(value, ['spec', 'scaleTargetRef']));

const hasWebhooks: Needed = (value) => Array.isArray(value.webhooks);

/** By group and kind. Only types of which rules say something: a fragment of another one does no harm. */
const needed: ReadonlyMap<string, Needed> = new Map<string, Needed>(
  Object.entries<Needed>({
    // patches of these are part of every project that Kubebuilder begins
    'admissionregistration.k8s.io/MutatingWebhookConfiguration': hasWebhooks,
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration': hasWebhooks,
    'apiextensions.k8s.io/CustomResourceDefinition': (value) => fieldAt(value, ['spec', 'group']) !== undefined,
    'apps/DaemonSet': isWorkload,
    'apps/Deployment': isWorkload,
    'apps/ReplicaSet': isWorkload,
    'apps/StatefulSet': isWorkload,
    'argoproj.io/Rollout': (value) => isWorkload(value) || isObject(fieldAt(value, ['spec', 'workloadRef'])),
    'autoscaling/HorizontalPodAutoscaler': hasScaleTarget,
    'batch/CronJob': (value) => hasImage(fieldAt(value, ['spec', 'jobTemplate', 'spec', 'template'])),
    'batch/Job': (value) => hasImage(fieldAt(value, ['spec', 'template'])),
    'keda.sh/ScaledObject': hasScaleTarget,
    'policy/PodDisruptionBudget': (value) => isObject(fieldAt(value, ['spec', 'selector'])),
    '/Service': (value) =>
      ['ports', 'selector', 'externalName'].some((field) => fieldAt(value, ['spec', field]) !== undefined),
  }),
);

/** True when every document is a part of an object, as patches of Kustomize are: the API server would refuse each. */
export function areFragments(documents: readonly SourceDocument[]): boolean {
  const values = documents.flatMap(({ read }) => (read.ok && read.value !== null ? [read.value] : []));
  return values.length > 0 && documents.every(({ read }) => read.ok) && values.every(isFragment);
}

function isFragment(value: Json): boolean {
  if (!isObject(value) || typeof value.apiVersion !== 'string' || typeof value.kind !== 'string') return false;
  if (typeof value.$patch === 'string') return true;
  const has = needed.get(`${groupOf(value.apiVersion)}/${value.kind}`);
  return has !== undefined && (isObject(value.spec) || withoutSpec.has(value.kind)) && !has(value);
}

/** Types of which patches may change the metadata alone. */
const withoutSpec: ReadonlySet<string> = new Set([
  'CustomResourceDefinition',
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
]);

function isWorkload(value: JsonObject): boolean {
  if (fieldAt(value, ['spec', 'selector']) !== undefined) return true;
  const template = fieldAt(value, ['spec', 'template']);
  return hasImage(template) && fieldAt(template, ['metadata', 'labels']) !== undefined;
}

function hasImage(template: Json | undefined): boolean {
  const containers = fieldAt(template, ['spec', 'containers']);
  return Array.isArray(containers) && containers.some((each) => typeof fieldAt(each, ['image']) === 'string');
}
