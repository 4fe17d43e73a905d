import type { Pool } from './pool.ts';
import { pools } from './pools.ts';
import { morePools } from './pools-more.ts';

/** One call of a built-in function, with its operands as Rego writes them. */
export interface Call {
  readonly name: string;
  readonly operands: readonly string[];
}

/** Calls of each function at most: where there are fewer combinations of operands, all of them. */
const mostCalls = 400;

/** `sprintf` alone has a language of its own. */
const mostOfSprintf = 4000;

/** Calls of every built-in function outside the module, always the same. */
export function allCalls(): readonly Call[] {
  return Object.entries({ ...pools, ...morePools }).flatMap(([name, operands]) =>
    callsOf(name, operands, name === 'sprintf' ? mostOfSprintf : mostCalls),
  );
}

function callsOf(name: string, operands: readonly Pool[], most: number): readonly Call[] {
  const combinations = operands.reduce((product, pool) => product * pool.length, 1);
  const picked = combinations <= most ? everyIndex(combinations) : someIndexes(combinations, most);
  return picked.map((index) => ({ name, operands: combination(operands, index) }));
}

function everyIndex(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Steps of a prime number, so that every operand meets many others. */
function someIndexes(combinations: number, most: number): readonly number[] {
  const step = 7919;
  return Array.from({ length: most }, (_, index) => (index * step) % combinations);
}

function combination(pools: readonly Pool[], index: number): readonly string[] {
  let rest = index;
  return pools.map((pool) => {
    const picked = pool[rest % pool.length] ?? 'null';
    rest = Math.floor(rest / pool.length);
    return picked;
  });
}
