import { grouped, type JsonObject } from '../model/index.ts';
import { objectIn, textIn } from './values.ts';

/** An object of the inventory, and the namespace that it is in; empty where it is in none. */
export interface InventoryObject {
  readonly value: JsonObject;
  readonly namespace: string;
}

/** Objects by `cluster[apiVersion][kind][name]` or `namespace[namespace][apiVersion][kind][name]`: `data.inventory`. */
export function inventoryOf(objects: readonly InventoryObject[]): JsonObject {
  return nested(objects.map(placed), 0);
}

interface Placed {
  readonly keys: readonly string[];
  readonly value: JsonObject;
}

/** In a cluster every object says which namespace it is in. */
function placed({ value, namespace }: InventoryObject): Placed {
  const metadata = objectIn(value, 'metadata');
  const scope = namespace === '' ? ['cluster'] : ['namespace', namespace];
  const keys = [...scope, textIn(value, 'apiVersion'), textIn(value, 'kind'), textIn(metadata, 'name')];
  const isSaid = namespace === '' || metadata.namespace === namespace;
  return { keys, value: isSaid ? value : { ...value, metadata: { ...metadata, namespace } } };
}

function nested(all: readonly Placed[], depth: number): JsonObject {
  const groups = grouped(all, ({ keys }) => [keys[depth] ?? '']);
  const branchOf = (group: readonly Placed[]): JsonObject => {
    const last = group.at(-1); // of objects with the same name the last one counts
    return last !== undefined && last.keys.length === depth + 1 ? last.value : nested(group, depth + 1);
  };
  return Object.fromEntries(Array.from(groups, ([key, group]) => [key, branchOf(group)]));
}
