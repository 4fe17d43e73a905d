import { isObject, type JsonObject } from '../model/index.ts';
import { selects } from './selector.ts';
import { objectIn, objectsIn, textIn, textsIn } from './values.ts';

/** An object that a constraint may match. */
export interface Matchable {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Empty for an object that is in none. */
  readonly namespace: string;
  readonly labels: JsonObject;
  /** Of its Namespace, or of itself for a Namespace. */
  readonly namespaceLabels: JsonObject;
}

/** What a constraint applies to, as Gatekeeper decides it: criteria that are missing admit everything. */
export function matches(match: JsonObject, object: Matchable): boolean {
  return kindMatches(match, object) && criteria.every((admits) => admits(match, object));
}

type Criterion = (match: JsonObject, object: Matchable) => boolean;

const criteria: readonly Criterion[] = [
  scopeMatches,
  (match, object) => isAmong(match, 'namespaces', object) ?? true,
  (match, object) => !(isAmong(match, 'excludedNamespaces', object) ?? false),
  ({ labelSelector }, { labels }) => !isObject(labelSelector) || selects(labelSelector, labels),
  namespaceIsSelected,
  (match, { name }) => textIn(match, 'name') === '' || wildcard(textIn(match, 'name'), name),
];

/** The first criterion, which most objects do not meet. */
export function kindMatches(match: JsonObject, { group, kind }: Pick<Matchable, 'group' | 'kind'>): boolean {
  const { kinds } = match;
  if (!Array.isArray(kinds) || kinds.length === 0) return true;
  const admits = (each: JsonObject, key: string, wanted: string): boolean => {
    const list = textsIn(each, key);
    return list.length === 0 || list.includes('*') || list.includes(wanted);
  };
  return objectsIn(match, 'kinds').some((each) => admits(each, 'kinds', kind) && admits(each, 'apiGroups', group));
}

function isNamespace({ group, kind }: Matchable): boolean {
  return kind === 'Namespace' && group === '';
}

function scopeMatches({ scope }: JsonObject, object: Matchable): boolean {
  const isInNamespace = !isNamespace(object) && object.namespace !== '';
  if (scope === 'Cluster') return !isInNamespace;
  return scope !== 'Namespaced' || isInNamespace;
}

/** The name of the namespace that an object is in, or is. */
function namespaceOf(object: Matchable): string {
  return isNamespace(object) ? object.name : object.namespace;
}

/** Missing when the list is empty or the object is in no namespace. */
function isAmong(match: JsonObject, key: string, object: Matchable): boolean | undefined {
  const list = textsIn(match, key);
  const name = namespaceOf(object);
  if (list.length === 0 || name === '') return undefined;
  return list.some((pattern) => wildcard(pattern, name));
}

function namespaceIsSelected({ namespaceSelector: selector }: JsonObject, object: Matchable): boolean {
  if (!isObject(selector) || namespaceOf(object) === '') return true;
  return selects(selector, object.namespaceLabels);
}

/** Whether a Config of Gatekeeper exempts the namespace of an object from admission. */
export function isExempt(patterns: readonly string[], object: Matchable): boolean {
  const name = namespaceOf(object);
  return name !== '' && patterns.some((pattern) => wildcard(pattern, name));
}

/** The namespaces that a Config of Gatekeeper exempts, as patterns; none for any other object. */
export function exemptNamespaces(object: JsonObject): readonly string[] {
  if (object.kind !== 'Config' || !textIn(object, 'apiVersion').startsWith('config.gatekeeper.sh/')) return [];
  return objectsIn(objectIn(object, 'spec'), 'match').flatMap((each) => {
    const processes = textsIn(each, 'processes');
    return processes.some((name) => name === '*' || name === 'webhook') ? textsIn(each, 'excludedNamespaces') : [];
  });
}

/** A star at the beginning, at the end, or both; elsewhere it stands for itself. */
function wildcard(pattern: string, text: string): boolean {
  const [isOpenBefore, isOpenAfter] = [pattern.startsWith('*'), pattern.endsWith('*')];
  const inner = pattern.replace(/^\*/, '').replace(/\*$/, '');
  if (isOpenBefore && isOpenAfter) return text.includes(inner);
  if (isOpenAfter) return text.startsWith(inner);
  return isOpenBefore ? text.endsWith(inner) : text === pattern;
}

/** The labels that an object carries. */
export function labelsOf(object: JsonObject): JsonObject {
  return objectIn(objectIn(object, 'metadata'), 'labels');
}
