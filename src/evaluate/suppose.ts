import { digestOf } from '../host/index.ts';
import {
  type Change,
  type Json,
  type JsonObject,
  type JsonPath,
  type Manifest,
  type UnknownValue,
  withChanges,
} from '../model/index.ts';

/**
 * What all unknown values of some objects are supposed to be. A finding that holds whatever they are does not rest on them;
 * so no rule has to know that values may be unknown.
 */
export interface Supposition {
  /** More may be wrong then, so that a finding may say more. */
  readonly mayAdd: boolean;
  /** Known by its default: only what a fix would write is compared. */
  readonly ofDefaults: boolean;
  readonly valueOf: (unknown: UnknownValue) => Json | undefined;
  /** Of a workload of which it is not known what scales it. */
  readonly replicas: number;
}

const same = { mayAdd: false, ofDefaults: false, replicas: 1_000_000 };
const adds = { mayAdd: true, ofDefaults: false, replicas: 0 };

/** Between them they answer every comparison of a rule in both ways; texts as they are written are one more. */
export const suppositions: readonly Supposition[] = [
  { ...same, valueOf: ({ text }) => markerOf(text) },
  { ...adds, valueOf: () => undefined },
  ...[0, '0'].map((value) => ({ ...adds, valueOf: () => value })),
  ...[1_000_000, '1000000', true].map((value) => ({ ...same, valueOf: () => value })),
  { ...same, valueOf: ({ path }) => (path.at(-1) === 'protocol' ? 'SCTP' : 'true') },
  { ...same, valueOf: ({ path, text }) => tellingWord(path) ?? text },
  { ...same, ofDefaults: true, valueOf: ({ text }) => markerOf(text) },
];

/** True when the object is another one under some supposition. */
export function hasSupposed({ unknowns = [] }: Manifest): boolean {
  return unknowns.some(({ path }) => !isIdentity(path));
}

/** The object as it is then. Names of objects stay as they are written: they say what is meant, and nothing about it. */
export function suppose({ value, unknowns = [] }: Manifest, supposition: Supposition): JsonObject {
  const changes = unknowns.flatMap((unknown): readonly Change[] => {
    if (isIdentity(unknown.path) || (unknown.default !== undefined && !supposition.ofDefaults)) return [];
    const supposed = supposition.valueOf(unknown);
    if (!isContainerName(unknown.path)) return [[unknown.path, supposed]];
    return supposed === markerOf(unknown.text) ? [[unknown.path, supposed]] : [];
  });
  return withChanges(value, changes);
}

/** The message as the object words it: a finding may name the container that it is about. */
export function withNames(message: string, path: JsonPath, unknowns: readonly UnknownValue[]): string {
  return unknowns
    .filter(({ path: name }) => isContainerName(name) && name.slice(0, -1).every((step, at) => step === path[at]))
    .reduce((text, { text: name }) => text.replaceAll(markerOf(name), name), message);
}

/** Sorted before every name, so that it is among the first of a list that is cut. */
function markerOf(text: string): string {
  return `!unknown-${digestOf(text).slice(0, 12)}`;
}

function isIdentity(path: JsonPath): boolean {
  const [first, second] = path;
  if (path.length === 1) return first === 'apiVersion' || first === 'kind';
  return path.length === 2 && first === 'metadata' && (second === 'name' || second === 'namespace');
}

function isContainerName(path: JsonPath): boolean {
  return path.at(-1) === 'name' && /^(?:init|ephemeral)?containers$/i.test(String(path.at(-3)));
}

/** Words that exempt an object from a rule, by the key that they follow. */
const wordsByKey: ReadonlyMap<string, string> = new Map([
  ['accessModes', 'ReadWriteOnce'],
  ['args', '--leader-elect=false'],
  ['clusterIP', 'None'],
  ['command', '--leader-elect=false'],
  ['helm.sh/hook', 'test'],
  ['image', 'alpine'],
  ['metricType', 'Utilization'],
  ['protocol', 'UDP'],
  ['restartPolicy', 'Never'],
  ['seaworthy.dev/tier', 'dev'],
  ['selectPolicy', 'Disabled'],
  ['validations.keda.sh/hpa-ownership', 'false'],
  ['value', 'false'],
]);

function tellingWord(path: JsonPath): string | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const key = keys.at(-1) ?? '';
  if (key === 'restartPolicy' && keys.includes('initContainers')) return 'Always'; // a sidecar
  if (key !== 'type') return wordsByKey.get(key);
  if (keys.at(-2) === 'strategy') return 'Recreate';
  if (keys.at(-2) === 'metadata') return 'Utilization';
  return keys.at(-2) === 'limits' ? 'Container' : 'ExternalName';
}
