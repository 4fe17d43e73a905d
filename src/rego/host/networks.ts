import { BuiltinError, type Operands } from '../operands.ts';
import { integer, isList, RegoObject, RegoSet, type Value } from '../value.ts';
import {
  addressIn,
  firstOf,
  hasAddress,
  isMapped,
  lastOf,
  type Network,
  networkIn,
  printAddress,
  unmapped,
} from './addresses.ts';
import type { HostFunctions } from './function.ts';
import { mergedNetworks } from './merge-networks.ts';

export const networkFunctions: HostFunctions = {
  'net.cidr_is_valid': (operands) => {
    const value = operands.value(1);
    return typeof value === 'string' && networkIn(value) !== undefined;
  },
  'net.cidr_expand': expand,
  'net.cidr_contains_matches': containsMatches,
  'net.cidr_merge': merge,
};

function networkOf(text: string): Network {
  const found = networkIn(text);
  if (found === undefined) throw new BuiltinError(`invalid CIDR address: ${text}`);
  return found;
}

/** A set that is larger would take the memory of the whole run. */
const mostAddresses = 1n << 20n;

function expand(operands: Operands): RegoSet {
  const network = networkOf(operands.string(1));
  const first = firstOf(network);
  const count = lastOf(network) - first + 1n;
  if (count > mostAddresses) throw new BuiltinError(`net.cidr_expand: more than ${mostAddresses} addresses`);
  const { bits } = network;
  const all = Array.from({ length: Number(count) }, (_, at) => printAddress({ bits, value: first + BigInt(at) }));
  return RegoSet.of(all);
}

function contains(whole: Value, part: Value): boolean {
  if (typeof whole !== 'string' || typeof part !== 'string') throw new BuiltinError('operand 1 must be string');
  const network = networkOf(whole);
  const address = addressIn(part);
  if (address !== undefined) return hasAddress(network, address);
  const other = networkOf(part);
  const arePlain = [network, other].every((each) => each.bits === 128 && !isMapped(each));
  if (arePlain)
    return network.prefix <= other.prefix && firstOf(network) === firstOf({ ...network, value: other.value });
  return hasAddress(network, other) && hasAddress(network, { bits: other.bits, value: lastOf(other) });
}

/** Networks with what stands for them in the answer: an index, a key, or the member itself. */
function indexed(value: Value, position: number): readonly (readonly [Value, Value])[] {
  const networkIn = (each: Value): Value => {
    if (typeof each === 'string') return each;
    const first = isList(each) ? each[0] : undefined;
    if (first === undefined) throw new BuiltinError(`operand ${position}: element must be string or non-empty array`);
    return first;
  };
  if (typeof value === 'string') return [[value, value]];
  if (isList(value)) return value.map((each, index) => [networkIn(each), integer(index)]);
  if (value instanceof RegoSet) return value.members.map((each) => [networkIn(each), each]);
  return value instanceof RegoObject ? value.entries.map(([key, each]) => [networkIn(each), key]) : [];
}

function containsMatches(operands: Operands): RegoSet {
  const found: Value[] = [];
  for (const [whole, one] of indexed(operands.value(1), 1))
    for (const [part, other] of indexed(operands.value(2), 2)) if (contains(whole, part)) found.push([one, other]);
  return RegoSet.of(found);
}

function merge(operands: Operands): RegoSet {
  const value = operands.value(1);
  if (!isList(value) && !(value instanceof RegoSet)) throw new BuiltinError('operand must be an array');
  const networks = operands.members(1).map((each) => {
    if (typeof each !== 'string') throw new BuiltinError('element must be string');
    return withPrefix(each);
  });
  return RegoSet.of(mergedNetworks(networks).map((each) => `${printAddress(each)}/${unmapped(each).prefix}`));
}

/** An IPv4 address alone stands for the network of its class. */
function withPrefix(text: string): Network {
  const address = addressIn(text);
  if (address === undefined) return networkOf(text);
  const short = unmapped(address);
  if (short.bits !== 32) throw new BuiltinError('IPv6 invalid: needs prefix length');
  const first = short.value >> 24n;
  const prefix = first < 0x80n ? 8 : first < 0xc0n ? 16 : 24;
  return { ...short, prefix };
}
