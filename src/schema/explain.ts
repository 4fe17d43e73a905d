import { groupOf, type Manifest, own } from '../model/index.ts';
import { customSchemas } from './custom.ts';
import { nearestField, nearestName } from './nearest.ts';
import type { SchemaNode } from './node.ts';
import { type KnownKind, kubernetesStore, type Store } from './store.ts';

/** What is asked: `Deployment.spec.strategy`, `apps/v1/Deployment`, `deployment.spec`. */
export interface SchemaQuestion {
  readonly text: string;
  /** `1.33` as 33. */
  readonly minor: number;
  /** Everything that is deployed: definitions of custom types are looked for in it. */
  readonly manifests: readonly Manifest[];
}

/** The schema of a type or of one of its fields. */
export interface ExplainedField {
  readonly apiVersion: string;
  readonly kind: string;
  readonly path: readonly string[];
  /** `list of mapping`, `text`, … */
  readonly type: string;
  readonly fields: readonly ExplainedKey[];
  readonly limits: readonly string[];
}

export interface ExplainedKey {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** Why there is no answer. */
export interface Unexplained {
  readonly message: string;
  readonly hint: string | undefined;
  /** The kind is known, and has no such field. */
  readonly isKnown: boolean;
}

/** The schema of a kind, or of a field of it, as objects are compared with it. */
export function explainSchema(question: SchemaQuestion): ExplainedField | Unexplained {
  const [name, path] = partsOf(question.text);
  const found = typeOf(name, question);
  if ('message' in found) return found;
  let node = resolved(found.root, found);
  for (const [at, step] of path.entries()) {
    const inner = resolved(innermost(node, found), found);
    const field = inner.properties === undefined ? undefined : own(inner.properties, step);
    const next = field ?? (typeof inner.additionalProperties === 'object' ? inner.additionalProperties : undefined);
    if (next === undefined) {
      const meant = nearestField(step, inner.properties);
      return {
        message: `${found.kind} has no field ${path.slice(0, at + 1).join('.')}`,
        hint: meant === undefined ? undefined : `did you mean ${meant}?`,
        isKnown: true,
      };
    }
    node = resolved(next, found);
  }
  const { apiVersion, kind } = found;
  return { apiVersion, kind, path, type: typeName(node, found), fields: keysOf(node, found), limits: limitsOf(node) };
}

interface FoundType {
  readonly apiVersion: string;
  readonly kind: string;
  readonly root: SchemaNode;
  readonly definition: (name: string) => SchemaNode | undefined;
}

/** The group may have dots: what follows the last slash is the kind and its fields. */
function partsOf(text: string): readonly [name: string, path: readonly string[]] {
  const slash = text.lastIndexOf('/') + 1;
  const [kind = '', ...path] = text.slice(slash).split('.');
  return [text.slice(0, slash) + kind, path.map((step) => step.replace(/\[\]$/, '')).filter((step) => step !== '')];
}

function typeOf(name: string, { minor, manifests }: SchemaQuestion): FoundType | Unexplained {
  const store = kubernetesStore();
  const at = Math.min(Math.max(minor, store.oldest), store.newest);
  const definition = (each: string): SchemaNode | undefined => store.definition(each, at);
  const slash = name.lastIndexOf('/');
  const [apiVersion, kind] = [slash === -1 ? undefined : name.slice(0, slash), name.slice(slash + 1)];
  for (const [key, schema] of customSchemas(manifests)) {
    const [version = '', custom = ''] = key.split(' ');
    if (custom.toLowerCase() !== kind.toLowerCase() || (apiVersion !== undefined && apiVersion !== version)) continue;
    const root = schema();
    if (root !== undefined) return { apiVersion: version, kind: custom, root, definition };
  }
  const known = served(store, at).filter((each) => each.kind.toLowerCase() === kind.toLowerCase());
  const match = known.find((each) => apiVersion === undefined || versionOf(each) === apiVersion);
  const root = match?.definition === undefined ? undefined : definition(match.definition);
  if (match !== undefined && root !== undefined)
    return { apiVersion: versionOf(match), kind: match.kind, root, definition };
  const kinds = [...new Set(served(store, at).map((each) => each.kind))];
  const meant = known[0] === undefined ? nearestName(kind, kinds) : `${versionOf(known[0])}/${known[0].kind}`;
  return {
    message: `no schema of ${name} is known`,
    hint: meant === undefined ? undefined : `did you mean ${meant}?`,
    isKnown: false,
  };
}

/** Stable versions first, and of these the core group and what workloads are made of. */
function served(store: Store, minor: number): readonly KnownKind[] {
  const rank = ({ group, version }: KnownKind): number =>
    (/^v\d+$/.test(version) ? 0 : 2) + (groupOf(`${group}/v1`).includes('.') ? 1 : 0);
  return store.kinds
    .filter(({ first, last, removed = Infinity }) => first <= minor && minor <= last && removed > minor)
    .sort((a, b) => rank(a) - rank(b) || b.version.localeCompare(a.version, 'en', { numeric: true }));
}

function versionOf({ group, version }: KnownKind): string {
  return group === '' ? version : `${group}/${version}`;
}

function resolved(node: SchemaNode, { definition }: Pick<FoundType, 'definition'>): SchemaNode {
  return (node.$ref === undefined ? node : definition(node.$ref)) ?? {};
}

/** The items of a list: a path goes on in them. */
function innermost(node: SchemaNode, found: Pick<FoundType, 'definition'>): SchemaNode {
  let at = node;
  while (at.items !== undefined) at = resolved(at.items, found);
  return at;
}

const typeNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    object: 'mapping',
    array: 'list',
    string: 'text',
    integer: 'whole number',
  }),
);

function typeName(node: SchemaNode, found: Pick<FoundType, 'definition'>): string {
  if (node.items !== undefined) return `list of ${typeName(resolved(node.items, found), found)}`;
  if (node['x-kubernetes-int-or-string'] === true) return 'whole number or text';
  if (node.format === 'quantity') return 'quantity';
  if (typeof node.additionalProperties === 'object')
    return `mapping of ${typeName(resolved(node.additionalProperties, found), found)}`;
  if (node.properties !== undefined) return 'mapping';
  return node.type === undefined ? 'anything' : (typeNames.get(String(node.type)) ?? node.type);
}

function keysOf(node: SchemaNode, found: Pick<FoundType, 'definition'>): readonly ExplainedKey[] {
  const { properties = {}, required = [] } = resolved(innermost(node, found), found);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    type: typeName(resolved(field, found), found),
    isRequired: required.includes(name),
  }));
}

function limitsOf(node: SchemaNode): readonly string[] {
  const { enum: allowed, format, pattern, minimum, maximum } = node;
  return [
    ...(allowed === undefined ? [] : [`one of ${allowed.map((each) => JSON.stringify(each)).join(', ')}`]),
    ...(format === undefined || format === 'quantity' ? [] : [`format ${format}`]),
    ...(pattern === undefined ? [] : [`matches ${pattern}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ];
}
