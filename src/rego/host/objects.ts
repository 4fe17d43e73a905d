import { BuiltinError, type Operands } from '../operands.ts';
import { compare, isList, RegoObject, RegoSet, type Value } from '../value.ts';
import type { HostFunctions } from './function.ts';

export const objectFunctions: HostFunctions = {
  'object.subset': (operands) => isSubset(operands.value(1), operands.value(2)),
  'graph.reachable_paths': reachablePaths,
};

function isSubset(whole: Value, part: Value): boolean {
  if (whole instanceof RegoObject && part instanceof RegoObject) return isPartOfObject(whole, part);
  if (whole instanceof RegoSet && part instanceof RegoSet) return hasAll(whole.members, part.members);
  if (isList(whole) && isList(part)) return isPartOfList(whole, part);
  // OPA says no of the empty set here, because it counts down from its size and looks after the first member
  if (isList(whole) && part instanceof RegoSet)
    return part.members.length === 0 ? whole.length > 0 : hasAll(whole, part.members);
  throw new BuiltinError('both arguments object.subset must be of the same type or array and set');
}

function isPartOfObject(whole: RegoObject, part: RegoObject): boolean {
  return part.entries.every(([key, value]) => {
    const other = whole.get(key);
    if (other === undefined) return false;
    if (compare(value, other) === 0) return true;
    const isNested = [RegoObject, RegoSet].some((type) => value instanceof type && other instanceof type);
    return (isNested || (isList(value) && isList(other))) && isSubset(other, value);
  });
}

function hasAll(values: readonly Value[], wanted: readonly Value[]): boolean {
  return wanted.every((each) => values.some((value) => compare(value, each) === 0));
}

/** As OPA looks for it: after the beginning of a match that does not go on, it looks one further, not at its second item. */
function isPartOfList(whole: readonly Value[], part: readonly Value[]): boolean {
  const isAt = (start: number): boolean =>
    part.every((each, offset) => {
      const other = whole[start + offset];
      return other !== undefined && compare(each, other) === 0;
    });
  return part.length === 0 || whole.some((_, start) => isAt(start));
}

/** All paths from the starting nodes to nodes from which nothing, or only a node of the path, is reached. */
function reachablePaths(operands: Operands): RegoSet {
  const graph = operands.object(1);
  const found: Value[] = [];
  const follow = (path: readonly Value[], node: Value): void => {
    const edges = graph.get(node);
    if (edges === undefined) {
      if (path.length > 0) found.push(path);
      return;
    }
    const longer = [...path, node];
    const next = neighbours(edges);
    if (next.length === 0) found.push(longer);
    for (const each of next) {
      if (longer.some((known) => compare(known, each) === 0)) found.push(longer);
      else follow(longer, each);
    }
  };
  for (const start of operands.members(2)) {
    const next = neighbours(graph.get(start) ?? null);
    if (graph.get(start) !== undefined && next.length === 0) found.push([start]);
    for (const each of next) follow([start], each); // a node that leads to itself is twice in its path, as in OPA
  }
  return RegoSet.of(found);
}

function neighbours(edges: Value): readonly Value[] {
  if (edges instanceof RegoSet) return edges.members;
  return isList(edges) ? edges : [];
}
