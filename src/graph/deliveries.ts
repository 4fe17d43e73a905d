import { deployerOf, fieldAt, isUnknown, type Json } from '../model/index.ts';
import type { Folders } from './folders-in-sight.ts';
import { dig, objectOf, stringOf } from './json.ts';
import type { Node } from './node.ts';

/** What an object makes a controller deploy, which the run may not have read. */
export interface Delivery {
  /** `HelmRelease cache`, as messages write it. */
  readonly title: string;
  /** Where the others go; undefined for any namespace. */
  readonly namespace: string | undefined;
  /** What labels of the pods may say: its name, and those of its release and its chart. */
  readonly names: ReadonlySet<string>;
}

/** What an object delivers that the run has not read; undefined for most objects. */
export function deliveryOf({ manifest: { id, value } }: Node, folders: Folders): Delivery | undefined {
  const deployer = deployerOf(id);
  if (deployer === undefined) return undefined;
  const title = `${id.kind} ${id.name}`;
  const named = deployer.namespace && stringOf(fieldAt(value, deployer.namespace));
  const paths = deployer.folders?.(value.spec)?.map(({ path }) => path);
  if (paths?.every((path) => folders.has(path)) === true) {
    const isPlaced = paths.every((path) => !folders.hasUnplaced(path));
    if (named === undefined || isPlaced) return undefined; // all that it deploys was read where it goes
  }
  const target = named ?? (deployer.otherwise === 'own' ? id.namespace : undefined);
  const namespace = target !== undefined && isUnknown(target) ? undefined : target;
  return { title, namespace, names: namesOf(id.name, named, value.spec) };
}

/** Flux calls a release that goes to another namespace after both. */
function namesOf(name: string, namespace: string | undefined, spec: Json | undefined): ReadonlySet<string> {
  return new Set([name, ...(namespace === undefined ? [] : [`${namespace}-${name}`]), ...namesIn(spec, deepest)]);
}

const deepest = 8;
const fieldsOfNames: ReadonlySet<string> = new Set(['chart', 'releaseName']);
const fieldsOfValues: ReadonlySet<string> = new Set(['values', 'valuesObject']);

/** Releases and charts wherever the kinds of deployers write them; a chart may be a URL or a folder. */
function namesIn(value: Json | undefined, depth: number): readonly string[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, depth - 1));
  return Object.entries(objectOf(value)).flatMap(([key, field]) => {
    if (fieldsOfValues.has(key)) return [];
    if (!fieldsOfNames.has(key)) return namesIn(field, depth - 1);
    const text = stringOf(field) ?? stringOf(dig(field, 'name'));
    return text === undefined ? namesIn(field, depth - 1) : text.split('/').slice(-1);
  });
}
