import { firstOf, lastOf, type Network } from './addresses.ts';

interface Range {
  readonly bits: 32 | 128;
  readonly first: bigint;
  readonly last: bigint;
  /** The network that it is, when it was merged with no other. */
  readonly network?: Network;
}

/** As few networks as have the same addresses; those that meet no other stay as they were written. */
export function mergedNetworks(networks: readonly Network[]): readonly Network[] {
  const ranges = networks.map((network): Range => {
    return { bits: network.bits, first: firstOf(network), last: lastOf(network), network };
  });
  return [32, 128].flatMap((bits) => merged(ranges.filter((range) => range.bits === bits))).flatMap(networksOf);
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const ordered = [...ranges].sort((a, b) => sign(a.last - b.last) || sign(a.first - b.first));
  for (let at = ordered.length - 1; at > 0; at--) {
    const [one, two] = [ordered[at - 1], ordered[at]];
    if (one === undefined || two === undefined) continue;
    const previous = two.first === 0n ? 0n : two.first - 1n;
    if (previous > one.last) continue;
    const first = Math.min(one.first, two.first);
    ordered.splice(at - 1, 2, { bits: one.bits, first, last: two.last });
  }
  return ordered;
}

function sign(value: bigint): number {
  return Number(value > 0n) - Number(value < 0n);
}

function networksOf({ bits, first, last, network }: Range): readonly Network[] {
  if (network !== undefined) return [network];
  const found: Network[] = [];
  for (let start = first; start <= last; ) {
    let host = 0;
    while (host < bits && start % (1n << BigInt(host + 1)) === 0n && start + (1n << BigInt(host + 1)) - 1n <= last)
      host++;
    found.push({ bits, value: start, prefix: bits - host });
    start += 1n << BigInt(host);
  }
  return found;
}
