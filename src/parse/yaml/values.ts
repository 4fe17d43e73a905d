import type { Json, JsonObject } from '../../model/index.ts';
import { isMerge, keyOf, resolve, type Scalar } from './scalars.ts';
import { type Mark, Unreadable } from './source.ts';

/** A node: scalars keep their text, since a key is made of it in another way than a value. */
export type Node =
  | { readonly kind: 'scalar'; readonly scalar: Scalar; readonly mark: Mark }
  | { readonly kind: 'mapping'; readonly value: JsonObject; readonly mark: Mark; isOpen: boolean }
  | { readonly kind: 'sequence'; readonly value: Json[]; readonly mark: Mark; isOpen: boolean }
  | { readonly kind: 'alias'; readonly node: Node; readonly mark: Mark };

/** A mapping that is being filled. `given`: keys that stand in it, merges apart. */
export interface Mapping {
  readonly value: JsonObject;
  given: Set<string> | undefined;
}

/** Most keys that merges may copy in one document. */
const maxMerged = 2_000_000;

/** Makes values of nodes, and puts them into mappings. */
export class Values {
  /** The second of two equal keys. */
  duplicate: { readonly key: string; readonly mark: Mark } | undefined;
  #merged = 0;
  /** What is refused if it is still there at the end, and not replaced by an equal key. */
  #unfit: Unreadable | undefined;

  /** `root`: the value of the whole document. */
  check(root: Json): void {
    if (this.#unfit !== undefined && holdsUnfit(root)) throw this.#unfit;
  }

  store(into: Mapping, key: Node, value: Node): void {
    if (key.kind === 'scalar' && isMerge(key.scalar)) this.#merge(into, value);
    else {
      const name = this.#keyOf(key);
      if (name === undefined) {
        Object.defineProperty(into.value, unfitKey, { value: true });
        return;
      }
      into.given ??= new Set();
      const { given } = into;
      if (given.has(name)) this.duplicate ??= { key: name, mark: key.mark };
      given.add(name);
      set(into.value, name, this.of(value));
    }
  }

  /** Keys that the mapping has already are replaced: go-yaml keeps to the order of the text. */
  #merge(into: Mapping, value: Node): void {
    const target = value.kind === 'alias' ? value.node : value;
    if (target.kind === 'mapping') this.#copy(target.value, into, value.mark);
    else if (target.kind === 'sequence' && value.kind !== 'alias' && target.value.every(isMapping))
      for (const each of target.value.toReversed()) this.#copy(each, into, value.mark);
    else throw new Unreadable('only mappings can be merged', value.mark, 'value');
  }

  #copy(from: JsonObject, into: Mapping, mark: Mark): void {
    for (const [key, value] of Object.entries(from)) {
      this.#merged += 1;
      if (value !== undefined) set(into.value, key, value);
    }
    if (this.#merged > maxMerged) throw new Unreadable('merges make too many keys', mark, 'value');
  }

  /** Undefined for a key that Kubernetes refuses. */
  #keyOf(node: Node): string | undefined {
    const target = node.kind === 'alias' ? node.node : node;
    if (target.kind !== 'scalar') throw new Unreadable('a key is itself a mapping or a list', node.mark, 'key');
    const resolved = resolve(target.scalar);
    const key = keyOf(resolved);
    if (key !== undefined) return key;
    if (resolved.type === 'refused') throw new Unreadable(`a key is wrong: ${resolved.value}`, node.mark, 'key');
    const why = resolved.type === 'null' ? 'a key is null' : 'a key is a number that is too large';
    this.#unfit ??= new Unreadable(why, node.mark, 'key');
    return undefined;
  }

  of(node: Node): Json {
    const target = node.kind === 'alias' ? node.node : node;
    if (target.kind === 'alias') return null;
    if (target.kind !== 'scalar') return target.value;
    const resolved = resolve(target.scalar);
    if (resolved.type === 'refused') throw new Unreadable(`a value is wrong: ${resolved.value}`, node.mark, 'value');
    if (resolved.type !== 'infinite') return resolved.value;
    this.#unfit ??= new Unreadable(`${resolved.value} is not a number of JSON`, node.mark, 'value');
    return Number.NaN;
  }
}

/** Marks a mapping that has a key which Kubernetes refuses. */
const unfitKey = Symbol('unfit');

function holdsUnfit(root: Json): boolean {
  const seen = new Set<unknown>([root]);
  for (const value of seen) {
    if (typeof value === 'number' && Number.isNaN(value)) return true;
    if (typeof value !== 'object' || value === null) continue;
    if (unfitKey in value) return true;
    for (const each of Object.values(value)) seen.add(each);
  }
  return false;
}

function isMapping(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Also a key that every object inherits, such as `__proto__`. */
function set(object: JsonObject, key: string, value: Json): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
  else (object as Record<string, Json>)[key] = value;
}
