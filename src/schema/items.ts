import { isObject, type Json, own } from '../model/index.ts';
import type { SchemaNode } from './node.ts';
import { add, resolved, type Walk } from './walk-state.ts';

/** How many items there may be, and which may not be alike. */
export function visitItems(value: readonly Json[], node: SchemaNode, walk: Walk): void {
  const { minItems = 0, maxItems = Infinity } = node;
  if (value.length < minItems)
    add(walk, { what: 'range', path: [...walk.path], wanted: `at least ${counted(minItems)}` });
  if (value.length > maxItems)
    add(walk, { what: 'range', path: [...walk.path], wanted: `at most ${counted(maxItems)}` });
  if (value.length > 1) visitKeys(value, node, walk);
}

function counted(items: number): string {
  return items === 1 ? '1 item' : `${items} items`;
}

/** Items of a list of which each has keys of its own. */
function visitKeys(value: readonly Json[], node: SchemaNode, walk: Walk): void {
  const isSet = node['x-kubernetes-list-type'] === 'set';
  const keys = node['x-kubernetes-list-map-keys'];
  if ((keys === undefined && !isSet) || isContainerPorts(walk)) return;
  const item = node.items === undefined ? undefined : resolved(node.items, walk.schema);
  const seen = new Map<string, number>();
  for (const [at, each] of value.entries()) {
    const name = isSet ? JSON.stringify(each) : keyOf(each, keys ?? [], item);
    if (name === undefined || holdsUnknown(each, at, keys ?? [], walk)) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, at);
    else add(walk, { what: 'twice', path: [...walk.path, at], keys: keys ?? [], first });
  }
}

/** Two with the same number and protocol are accepted: the API server only warns. */
function isContainerPorts({ path, schema }: Walk): boolean {
  return schema.isBuiltIn && path.at(-1) === 'ports' && /containers$/i.test(String(path.at(-3)));
}

function keyOf(each: Json, keys: readonly string[], item: SchemaNode | undefined): string | undefined {
  if (!isObject(each)) return undefined;
  const values = keys.map((key) => own(each, key) ?? (item?.properties && own(item.properties, key))?.default ?? null);
  return values.every((value) => value === null) ? undefined : JSON.stringify(values);
}

function holdsUnknown(each: Json, at: number, keys: readonly string[], { path, isUnknownAt }: Walk): boolean {
  if (isUnknownAt === undefined) return false;
  return isUnknownAt([...path, at]) || (isObject(each) && keys.some((key) => isUnknownAt([...path, at, key])));
}
