import { fieldAt, isIn, isUnknown, type JsonPath, type Manifest, podTemplatePath } from '../model/index.ts';
import { stringOf } from './json.ts';
import type { Node } from './node.ts';
import { labelSelector, maySelect, type Selector, serviceSelector } from './selector.ts';

/** What an object looks for: pods by their labels, or a workload by its name. */
export interface Reference {
  readonly path: JsonPath;
  readonly selector?: Selector | undefined;
  readonly name?: string | undefined;
}

const selectorPath = ['spec', 'selector'];
const targetPath = ['spec', 'scaleTargetRef'];

/** Undefined for an object that refers to none. */
export function referenceOf({ id, value }: Manifest): Reference | undefined {
  const selector = fieldAt(value, selectorPath);
  if (id.kind === 'Service') return { path: selectorPath, selector: serviceSelector(selector) };
  if (id.kind === 'PodDisruptionBudget') return { path: selectorPath, selector: labelSelector(selector) };
  const isScaler = id.kind === 'HorizontalPodAutoscaler' || id.kind === 'ScaledObject';
  return isScaler ? { path: targetPath, name: stringOf(fieldAt(value, [...targetPath, 'name'])) } : undefined;
}

/** True for an object that may be of any type. */
export function isTypeUnknown({ id }: Manifest): boolean {
  return isUnknown(id.apiVersion) || isUnknown(id.kind);
}

/** True when the first object may refer to the second one once their unknown values are filled in. */
export function mayRefer({ manifest: from }: Node, { manifest: to, podLabels }: Node): boolean {
  if (isTypeUnknown(from) || isTypeUnknown(to)) return true;
  const reference = referenceOf(from);
  if (reference === undefined) return false;
  const { path, selector, name } = reference;
  if (isIn(from.unknowns ?? [], path)) return true;
  if (name !== undefined) {
    const type = ['kind', 'apiVersion'].map((field) => fieldAt(from.value, [...path, field]));
    return [name, to.id.name, ...type].some(isUnknown) || to.id.name === name;
  }
  if (selector === undefined) return false;
  if (isIn(to.unknowns ?? [], [...(podTemplatePath(to.id, to.value) ?? []), 'metadata', 'labels'])) return true;
  return podLabels.some((labels) => maySelect(selector, labels));
}
