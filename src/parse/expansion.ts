import type { Json } from '../model/index.ts';

/** How large a value is when each alias in it is written out; infinite for one that contains itself. */
export interface Expansion {
  readonly values: number;
  /** Of lists and mappings in one another. */
  readonly depth: number;
}

interface Visit {
  readonly value: object;
  readonly children: readonly unknown[];
  next: number;
  values: number;
  depth: number;
}

const ofScalar: Expansion = { values: 1, depth: 0 };
const endless: Expansion = { values: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };

/** Linear in the number of different values, and without recursion, so that no nesting is too deep for it. */
export function expansionOf(root: Json): Expansion {
  if (typeof root !== 'object' || root === null) return ofScalar;
  const known = new Map<object, Expansion>();
  const visits: Visit[] = [];
  let last = enter(root, visits, known);
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const child = visit.next < visit.children.length ? visit.children[visit.next] : undefined;
    if (visit.next === visit.children.length) {
      last = { values: visit.values, depth: visit.depth };
      known.set(visit.value, last);
      visits.pop();
    } else if (typeof child !== 'object' || child === null) add(visit, ofScalar);
    else {
      const found = known.get(child);
      if (found === undefined) enter(child, visits, known);
      else add(visit, found);
    }
  }
  return last;
}

function enter(value: object, visits: Visit[], known: Map<object, Expansion>): Expansion {
  known.set(value, endless); // found again below itself: a cycle
  visits.push({ value, children: Object.values(value), next: 0, values: 1, depth: 1 });
  return endless;
}

function add(visit: Visit, { values, depth }: Expansion): void {
  visit.next += 1;
  visit.values += values;
  visit.depth = Math.max(visit.depth, depth + 1);
}
