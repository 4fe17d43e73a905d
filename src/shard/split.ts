import { createHash } from 'node:crypto';

/** One of several machines that share a run; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** With more, each would do less work than it costs to start one. */
const mostShards = 1000;

/** Reads `2/3`; undefined for anything else. */
export function readShard(text: string): Shard | undefined {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && index >= 1 && index <= of && of <= mostShards ? { index, of } : undefined;
}

/** The default name of a part. */
export function partName({ index, of }: Shard): string {
  return `seaworthy-part-${index}-of-${of}.json`;
}

/** True for what {@link partName} names, wherever it lies. */
export function isPartName(path: string): boolean {
  return /(?:^|\/)seaworthy-part-\d+-of-\d+\.json$/.test(path);
}

/** Which shard renders a target, by the target's id. */
export type Split = (id: string) => number;

/**
 * Divides work by cost: the most expensive first, each to the shard with the least so far, so that the busiest has at most a
 * third more than it must (Graham, 1969). Ties go by id and by shard, so that every machine finds the same division. What
 * is not in `costs`, such as a target that only the base has, goes by a digest of its id.
 */
export function split(costs: ReadonlyMap<string, number>, of: number): Split {
  const loads = new Array<number>(of).fill(0);
  const shards = new Map<string, number>();
  for (const [id, cost] of [...costs].sort(mostExpensiveFirst)) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + cost;
    shards.set(id, least + 1);
  }
  return (id) => shards.get(id) ?? (createHash('sha256').update(id).digest().readUInt32BE() % of) + 1;
}

function mostExpensiveFirst([a, costOfA]: [string, number], [b, costOfB]: [string, number]): number {
  return costOfB - costOfA || (a < b ? -1 : 1);
}
