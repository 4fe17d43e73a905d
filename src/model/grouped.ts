/**
 * Groups by the keys that `keysOf` gives each item: none, one or several. Groups are in the order in which they begin,
 * their items in the order given. Linear in the items. Node 20 has no `Map.groupBy`, which takes one key.
 */
export function grouped<T, K>(all: Iterable<T>, keysOf: (each: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    for (const key of keysOf(each)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [each]);
      else group.push(each);
    }
  }
  return groups;
}
