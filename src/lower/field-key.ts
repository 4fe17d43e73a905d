import { asText, type JsonPath } from '../model/index.ts';
import { keyAt, type ReadFile } from './yaml.ts';

/** A container of a pod, and the field of it that a path leads to. */
export interface OfContainer {
  readonly list: string;
  readonly index: number;
}

const lists: ReadonlySet<unknown> = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/** Where the path to a container ends; -1 for what is of no container. */
function containerAt(path: JsonPath): number {
  return path.findIndex((step, at) => at > 0 && typeof step === 'number' && lists.has(path[at - 1]));
}

/** The path to the container that a field is of. */
export function containerOf(path: JsonPath): JsonPath | undefined {
  const at = containerAt(path);
  return at === -1 ? undefined : path.slice(0, at + 1);
}

/** The field of a container, or of what a workload creates: `livenessProbe`, `replicas`. */
export function fieldOf(path: JsonPath): string | undefined {
  const own = path.slice(containerAt(path) + 1).filter((step) => typeof step === 'string');
  return own.find((step) => step !== 'spec' && step !== 'template');
}

/** Whether keys of values are named after a field: `probes.liveness` after `livenessProbe`. */
export function isNamedAfter(keys: readonly string[], field: string): boolean {
  const words = new Set(wordsOf(field));
  return keys.some((key) => wordsOf(key).some((word) => words.has(word)));
}

/**
 * The key that sets the field of the one container of a library: the field itself, or a probe below `probes`. Undefined
 * where the values have neither.
 */
export function libraryKey(values: ReadFile, path: JsonPath): readonly string[] | undefined {
  const field = fieldOf(path);
  const container = containerOf(path);
  if (field === undefined || (container !== undefined && !isMain(container))) return undefined;
  const probe = /^(\w+)Probe$/.exec(field)?.[1];
  const forms = [[field], ...(probe === undefined ? [] : [['probes', asText(probe)]])];
  return forms.find((keys) => keyAt(values, keys).depth === keys.length);
}

function isMain(container: JsonPath): boolean {
  return container.at(-2) === 'containers' && container.at(-1) === 0;
}

/** Singular, in small letters: `livenessProbe` is liveness and probe. */
function wordsOf(name: string): readonly string[] {
  const words = name.split(/(?=[A-Z])|[^A-Za-z0-9]/);
  return words.map((word) => word.toLowerCase().replace(/([^s])s$/, '$1')).filter((word) => word !== '');
}
