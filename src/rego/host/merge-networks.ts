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
  const ofBits = (bits: number): readonly Range[] => merged(ranges.filter((range) => range.bits === bits));
  return [...ofBits(32), ...ofBits(128)].flatMap(networksOf);
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const ordered = [...ranges].sort((a, b) => sign(a.last - b.last) || sign(a.first - b.first));
  for (let at = ordered.length - 1; at > 0; at--) {
    const [one, two] = [ordered[at - 1], ordered[at]];
    if (one === undefined || two === undefined) continue;
    const previous = two.first === 0n ? 0n : two.first - 1n;
    if (previous > one.last) continue;
    const isFirst = one.first < two.first;
    ordered.splice(at - 1, 2, { bits: one.bits, first: (isFirst ? one : two).first, last: two.last });
  }
  return ordered;
}

function sign(value: bigint): number {
  return Number(value > 0n) - Number(value < 0n);
}

function networksOf({ bits, first, last, network }: Range): readonly Network[] {
  if (network !== undefined) return [network];
  const found: Network[] = [];
  let start: bigint = first;
  while (start <= last) {
    const host = hostBitsAt(start, last, bits);
    found.push({ bits, value: start, prefix: bits - host });
    start += 1n << BigInt(host);
  }
  return found;
}

/** Bits of the largest network that begins at an address and does not go beyond another one. */
function hostBitsAt(start: bigint, last: bigint, most: number): number {
  let host = 0;
  for (let size = 2n; host < most && start % size === 0n && start + size - 1n <= last; size *= 2n) host++;
  return host;
}
