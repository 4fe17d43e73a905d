import { childOf, clipped, fieldAt, type Json, type Manifest } from '../model/index.ts';
import type { Flaw, Path } from './node.ts';

/** How a message names a field. */
export interface Named {
  /** The container that the field belongs to, or the object. */
  readonly title: string;
  /** From there; empty for the whole of it. */
  readonly field: string;
  /** Both. */
  readonly about: string;
  /** The field, as a path. */
  readonly path: Path;
}

export function namedField({ id, value }: Pick<Manifest, 'id' | 'value'>, at: Path): Named {
  const { title, path } = subjectOf(id, value, at);
  const field = fieldText(path);
  return { title, field, about: field === '' ? title : `${title}: ${field}`, path };
}

/** What is wrong with a field of an object, in one sentence. */
export function messageOf({ id, value }: Pick<Manifest, 'id' | 'value'>, flaw: Flaw): string {
  const { title, field, about, path } = namedField({ id, value }, flaw.path);
  switch (flaw.what) {
    case 'unknown':
      return `${title} has the unknown field ${field}${flaw.nearest === undefined ? '' : `; did you mean ${flaw.nearest}?`}`;
    case 'missing':
      return `${title} has no ${field}, which is required`;
    case 'type':
      return `${about} is ${described(flaw.found, id.kind)}, not ${flaw.wanted}`;
    case 'enum':
      return `${about} is ${plain(flaw.found, id.kind)}, not ${alternatives(flaw.allowed)}`;
    case 'pattern':
      return `${about} is ${plain(flaw.found, id.kind)}, which does not match ${clipped(flaw.pattern, longestValue)}`;
    case 'format':
      return `${about} is ${plain(flaw.found, id.kind)}, not ${flaw.wanted}`;
    case 'range':
      return `${about} must be ${flaw.wanted}`;
    case 'twice':
      return `${title}: ${twice(value, flaw, path)}`;
    case 'combination':
      return `${about} matches ${flaw.matches}`;
  }
}

const shortKinds: ReadonlyMap<string, string> = new Map([
  ['HorizontalPodAutoscaler', 'HPA'],
  ['PodDisruptionBudget', 'PDB'],
]);

/** `HPA storefront`, as other rules call an object. */
export function titleOf({ kind, name }: Manifest['id']): string {
  return `${shortKinds.get(kind) ?? kind} ${name}`.trim();
}

/** The container that a field belongs to, or the object; and the path of the field from there. */
function subjectOf(id: Manifest['id'], value: Json, path: Path): { readonly title: string; readonly path: Path } {
  const list = path.findLastIndex((step) => typeof step === 'string' && /^(?:init|ephemeral)?containers$/i.test(step));
  const container = path.slice(0, list + 2);
  const name = list === -1 || path.length <= list + 2 ? undefined : fieldAt(value, [...container, 'name']);
  if (typeof name !== 'string') return { title: titleOf(id), path };
  return { title: `Container ${name}`, path: path.slice(list + 2) };
}

/** `spec.ports[0].port` */
function fieldText(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join('');
}

const longestValue = 60; // characters

/** A value with its type; not the value of a Secret. */
function described(found: Json, kind: string): string {
  if (found === null) return 'null';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a mapping';
  const name = typeof found === 'string' ? 'text' : typeof found === 'number' ? 'number' : 'boolean';
  if (kind === 'Secret') return name === 'text' ? name : `a ${name}`;
  return typeof found === 'string'
    ? `the text ${JSON.stringify(clipped(found, longestValue))}`
    : `the ${name} ${found}`;
}

function plain(found: Json, kind: string): string {
  if (kind === 'Secret') return 'a text';
  return typeof found === 'string' ? clipped(JSON.stringify(found), longestValue) : described(found, kind);
}

function alternatives(allowed: readonly Json[]): string {
  const all = allowed.map((each) => (typeof each === 'string' ? each || '""' : JSON.stringify(each)));
  if (all.length <= 1) return all.join('');
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

function twice(value: Json, { keys, first, path: whole }: Flaw & { what: 'twice' }, path: Path): string {
  const item = fieldAt(value, whole);
  const names = keys.flatMap((key) => {
    const found = childOf(item, key);
    return found === undefined ? [] : [`${key} ${plainKey(found)}`];
  });
  const what = keys.length === 0 ? 'value' : names.length === 1 ? keys[0] : 'keys';
  const list = fieldText(path.slice(0, -1));
  const shown = keys.length === 0 ? plainKey(item) : names.join(', ');
  return `${fieldText(path)} has the same ${what ?? 'keys'} as ${list}[${first}]: ${shown}`;
}

function plainKey(value: Json | undefined): string {
  return clipped(typeof value === 'string' ? value : JSON.stringify(value ?? null), longestValue);
}
