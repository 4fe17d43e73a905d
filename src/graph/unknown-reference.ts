import { fieldAt, isIn, isUnknown, type JsonPath, type Manifest, podTemplatePath } from '../model/index.ts';
import { stringOf } from './json.ts';
import { serviceName } from './links/service-endpoints.ts';
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
const templatePath = ['spec', 'workloadRef'];

/** Undefined for an object that refers to none. */
export function referenceOf({ id, value }: Manifest): Reference | undefined {
  const selector = fieldAt(value, selectorPath);
  if (id.kind === 'Service') return { path: selectorPath, selector: serviceSelector(selector) };
  if (id.kind === 'PodDisruptionBudget') return { path: selectorPath, selector: labelSelector(selector) };
  const path = isScaler(id.kind) ? targetPath : templatePath;
  if (!isScaler(id.kind) && (id.kind !== 'Rollout' || fieldAt(value, path) === undefined)) return undefined;
  return { path, name: stringOf(fieldAt(value, [...path, 'name'])) };
}

function isScaler(kind: string): boolean {
  return kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject';
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

/** The same for a Service, and an object that lists its endpoints. */
export function mayListEndpoints({ manifest: service }: Node, { manifest: endpoints }: Node): boolean {
  const { id, value, unknowns = [] } = endpoints;
  if (isTypeUnknown(endpoints)) return true;
  if (id.kind === 'Endpoints') return isUnknown(service.id.name) || isUnknown(id.name);
  const labelPath = ['metadata', 'labels', serviceName];
  if (isIn(unknowns, labelPath) || unknowns.some(({ path }) => startsLabels(path))) return true;
  return isUnknown(service.id.name) && fieldAt(value, labelPath) !== undefined;
}

/** A key of a label, which may be that of the name. */
function startsLabels(path: JsonPath): boolean {
  return path.length === 3 && path[0] === 'metadata' && path[1] === 'labels' && isUnknown(path[2]);
}
