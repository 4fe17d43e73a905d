import type { Bounds, Capacity, Comparison, FieldChange, Json, ObjectChange } from '../model/index.ts';
import { describeObject } from './describe.ts';
import { counted } from './plain-text.ts';

const longestValue = 60; // characters of a value
const mebibyte = 2 ** 20;

/** `3 changed, 1 added`; empty without changes. */
export function countObjectChanges({ objectChanges, nondeterministic }: Comparison): string {
  const count = (what: ObjectChange['what']): number => objectChanges.filter((each) => each.what === what).length;
  const parts = (['changed', 'added', 'removed'] as const).flatMap((what) =>
    count(what) === 0 ? [] : [`${count(what)} ${what}`],
  );
  const rest = nondeterministic === 0 ? '' : `; ${countNondeterministic(nondeterministic)}`;
  return parts.length === 0 ? '' : `${parts.join(', ')}${rest}`;
}

/** `2 objects differ only in nondeterministic values of their chart`. */
export function countNondeterministic(objects: number): string {
  return `${counted(objects, 'object')} ${objects === 1 ? 'differs' : 'differ'} only in nondeterministic values of their chart`;
}

/** `spec.maxReplicas: 40 → 4`. */
export function describeField({ path, before, after }: FieldChange): string {
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : String(step).replace(/^name=(.*)$/, '[$1]')))
    .join('.');
  return `${name.replaceAll('.[', '[')}: ${describeValue(before)} → ${describeValue(after)}`;
}

/** `changed HorizontalPodAutoscaler shop/api`. */
export function describeChange({ what, object }: ObjectChange): string {
  return `${what} ${describeObject(object)}`;
}

function describeValue(value: Json | undefined): string {
  if (value === undefined) return '(unset)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

/** Replicas and requests of the affected workloads, where they differ: `replicas 4 to 40 → 4`. */
export function describeCapacity({ before, after }: Comparison['capacity']): readonly string[] {
  const rows: readonly (readonly [string, keyof Capacity, (amount: number) => string])[] = [
    ['replicas', 'replicas', String],
    ['CPU requests', 'cpu', (cores) => `${Number(cores.toFixed(2))}`],
    ['memory requests', 'memory', (bytes) => `${Math.round(bytes / mebibyte)}Mi`],
  ];
  return rows.flatMap(([name, key, show]) => {
    const [old, now] = [describeBounds(before[key], show), describeBounds(after[key], show)];
    return old === now ? [] : [`${name} ${old} → ${now}`];
  });
}

function describeBounds({ min, max }: Bounds, show: (amount: number) => string): string {
  return min === max ? show(min) : `${show(min)} to ${show(max)}`;
}
