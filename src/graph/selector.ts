import {
  isObject,
  isUnknown,
  type Json,
  type JsonObject,
  type LabelExpression,
  meetsExpression,
  own,
} from '../model/index.ts';
import { listOf, objectOf, stringOf } from './json.ts';

/** A label selector: every requirement must hold. */
export interface Selector {
  readonly pairs: readonly (readonly [string, string])[];
  readonly expressions: readonly LabelExpression[];
}

/** The plain `key: value` selector of a Service; undefined when absent or empty, which selects nothing. */
export function serviceSelector(value: Json | undefined): Selector | undefined {
  const pairs = selectorPairs(objectOf(value));
  return pairs.length === 0 ? undefined : { pairs, expressions: [] };
}

/** A `metav1.LabelSelector`; undefined when absent. An empty one selects everything. */
export function labelSelector(value: Json | undefined): Selector | undefined {
  if (!isObject(value)) return undefined;
  const expressions = listOf(value.matchExpressions).flatMap((item): LabelExpression[] => {
    const { key, operator, values } = objectOf(item);
    if (typeof key !== 'string' || typeof operator !== 'string') return [];
    return [{ key, operator, values: new Set(listOf(values).flatMap((each) => stringOf(each) ?? [])) }];
  });
  return { pairs: selectorPairs(objectOf(value.matchLabels)), expressions };
}

/** The same text for selectors of the same words. */
export function selectorKey({ pairs, expressions }: Selector): string {
  return JSON.stringify([pairs, expressions.map(({ key, operator, values }) => [key, operator, [...values]])]);
}

/** Labels that controllers add to their pods: a selector may use them although no template has them. */
const addedByControllers: ReadonlySet<string> = new Set([
  'apps.kubernetes.io/pod-index',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-name',
  'controller-revision-hash',
  'controller-uid',
  'job-name',
  'pod-template-hash',
  'rollouts-pod-template-hash',
  'statefulset.kubernetes.io/pod-name',
]);

/** The pairs of a selector that a pod template can match. */
function selectorPairs(labels: JsonObject): readonly (readonly [string, string])[] {
  return labelPairs(labels).filter(([key]) => !addedByControllers.has(key));
}

export function labelPairs(labels: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(labels).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []));
}

export function selects(selector: Selector, labels: JsonObject): boolean {
  return (
    selector.pairs.every(([key, value]) => own(labels, key) === value) &&
    selector.expressions.every((expression) => meetsExpression(expression, labels))
  );
}

/** True when the labels may be selected once unknown values on both sides are filled in. */
export function maySelect({ pairs, expressions }: Selector, labels: JsonObject): boolean {
  const isOpen = Object.keys(labels).some(isUnknown);
  const mayBe = (key: string, values: readonly string[]): boolean => {
    const label = own(labels, key);
    if (label === undefined) return isOpen || isUnknown(key);
    return isUnknown(label) || values.some((value) => value === label || isUnknown(value));
  };
  return (
    pairs.every(([key, value]) => mayBe(key, [value])) &&
    expressions.every(
      (expression) => meetsExpression(expression, labels) || mayBe(expression.key, [...expression.values]),
    )
  );
}
