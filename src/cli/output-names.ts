import { withoutTrailing } from '../model/index.ts';

/** Bytes of the longest name; file systems take 255, and an ending is added. */
const mostBytes = 200;

/**
 * A file name for each target, visible and different from all others, also where upper case and lower case are the same
 * file: `x/y.yaml` and `x_y.yaml` become `x_y.yaml.yaml` and `x_y.yaml-2.yaml`. The names depend on the targets alone.
 */
export function outputNames(targets: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const names = new Map<string, string>();
  for (const target of [...new Set(targets)].sort()) {
    const wanted = plainName(target);
    let name = wanted;
    for (let number = next.get(wanted.toLowerCase()) ?? 2; taken.has(name.toLowerCase()); number += 1) {
      name = `${wanted}-${number}`;
      next.set(wanted.toLowerCase(), number + 1);
    }
    taken.add(name.toLowerCase());
    names.set(target, `${name}.yaml`);
  }
  return names;
}

/** ASCII alone, so that a name has as many bytes as characters. */
function plainName(target: string): string {
  const name = withoutTrailing(target.replace(/[^\w.-]+/g, '_'), '_').replace(/^[.-]+/, '_');
  return (name === '_' || name === '' ? 'root' : name).slice(0, mostBytes);
}
