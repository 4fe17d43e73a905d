import type { Bounds, Capacity, Comparison, FieldChange, Json, ObjectChange } from '../model/index.ts';
import { counted } from './plain-text.ts';
import { objectWords } from './words.ts';

const longestValue = 60; // characters of a value: more is read in the manifest
const mebibyte = 2 ** 20;

/** `3 objects changed, 1 added`; empty when nothing deploys differently. */
export function deployWords({ objectChanges, nondeterministic }: Comparison): string {
  const count = (what: ObjectChange['what']): number => objectChanges.filter((each) => each.what === what).length;
  const words = (['changed', 'added', 'removed'] as const).flatMap((what) =>
    count(what) === 0 ? [] : [`${count(what)} ${what}`],
  );
  const chance = nondeterministic === 0 ? '' : `; ${chanceWords(nondeterministic)}`;
  return words.length === 0 ? '' : `${counted(objectChanges.length, 'object')}: ${words.join(', ')}${chance}`;
}

/** `2 objects differ only in what their chart draws anew each time`. */
export function chanceWords(objects: number): string {
  return `${counted(objects, 'object')} ${objects === 1 ? 'differs' : 'differ'} only in what their chart draws anew each time`;
}

/** `spec.maxReplicas: 40 → 4`. */
export function fieldWords({ path, before, after }: FieldChange): string {
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : String(step).replace(/^name=(.*)$/, '[$1]')))
    .join('.');
  return `${name.replaceAll('.[', '[')}: ${valueWords(before)} → ${valueWords(after)}`;
}

/** `changed HorizontalPodAutoscaler shop/api`. */
export function changeWords({ what, object }: ObjectChange): string {
  return `${what} ${objectWords(object)}`;
}

function valueWords(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

/** What the touched workloads may run and ask for, where it differs: `replicas 4 to 40 → 4`. */
export function capacityWords({ before, after }: Comparison['capacity']): readonly string[] {
  const rows: readonly (readonly [string, keyof Capacity, (amount: number) => string])[] = [
    ['replicas', 'replicas', String],
    ['CPU requests', 'cpu', (cores) => `${Number(cores.toFixed(2))}`],
    ['memory requests', 'memory', (bytes) => `${Math.round(bytes / mebibyte)}Mi`],
  ];
  return rows.flatMap(([words, key, show]) => {
    const [then, now] = [boundsWords(before[key], show), boundsWords(after[key], show)];
    return then === now ? [] : [`${words} ${then} → ${now}`];
  });
}

function boundsWords({ min, max }: Bounds, show: (amount: number) => string): string {
  return min === max ? show(min) : `${show(min)} to ${show(max)}`;
}
