import { childOf, type Finding, type Json, type JsonPath, type Manifest, type ObjectChange } from '../model/index.ts';

/** What makes an object the same on both sides of a change: neither its file nor its line. */
export function objectKey({ id }: Manifest): string {
  const group = id.apiVersion.includes('/') ? id.apiVersion.slice(0, id.apiVersion.indexOf('/')) : '';
  return JSON.stringify([group, id.kind, id.namespace, id.name]);
}

/** The same among all targets, of which several may deploy an object of one name. */
export function targetKey(manifest: Manifest): string {
  return `${manifest.target.id} ${objectKey(manifest)}`;
}

/** What makes a change of an object the same: its target and its name, as it stands in a report. */
export function changeKey({ target, object }: Pick<ObjectChange, 'target' | 'object'>): string {
  return JSON.stringify([target, object]);
}

/** What makes a finding the same on both sides: its rule, its object and its field. */
export function findingKey({ rule, manifest, path }: Finding): string {
  return JSON.stringify([rule, objectKey(manifest), stablePath(manifest.value, path)]);
}

/** A path in which items of lists are told by their names, so that one more container before does not make all others new. */
export function stablePath(root: Json, path: JsonPath): JsonPath {
  let at: Json | undefined = root;
  return path.map((step) => {
    const here: Json | undefined = at;
    at = childOf(here, step);
    const name = Array.isArray(here) ? childOf(at, 'name') : undefined;
    return typeof name === 'string' ? `name=${name}` : step;
  });
}
