import { isIPv4, isIPv6 } from 'node:net';

/** An address of 32 or 128 bits. */
export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** Addresses that begin with the same bits. The address need not be the first one. */
export interface Network extends Address {
  readonly prefix: number;
}

const mappedPrefix = 0xffffn; // of ::ffff:1.2.3.4

export function addressIn(text: string): Address | undefined {
  if (isIPv4(text)) return { bits: 32, value: bytesOf(text) };
  return isIPv6(text) && !text.includes('%') ? { bits: 128, value: groupsOf(text) } : undefined;
}

export function networkIn(text: string): Network | undefined {
  const at = text.indexOf('/');
  const address = at < 0 ? undefined : addressIn(text.slice(0, at));
  const digits = text.slice(at + 1);
  if (address === undefined || !/^\d{1,7}$/.test(digits)) return undefined;
  const prefix = Number(digits);
  if (prefix > address.bits) return undefined;
  return { bits: address.bits, value: firstOf({ ...address, prefix }), prefix };
}

export function firstOf({ value, bits, prefix }: Network): bigint {
  return (value >> BigInt(bits - prefix)) << BigInt(bits - prefix);
}

export function lastOf({ value, bits, prefix }: Network): bigint {
  return value | ((1n << BigInt(bits - prefix)) - 1n);
}

/** An IPv4 address written as an IPv6 one is the IPv4 address. */
export function unmapped<Kind extends Address>(address: Kind): Kind {
  if (address.bits === 32 || address.value >> 32n !== mappedPrefix) return address;
  const short = { ...address, bits: 32 as const, value: address.value & 0xffffffffn };
  return 'prefix' in address ? { ...short, prefix: Math.max(0, Number(address.prefix) - 96) } : short;
}

export function isMapped({ bits, value }: Address): boolean {
  return bits === 128 && value >> 32n === mappedPrefix;
}

export function hasAddress(network: Network, address: Address): boolean {
  const [whole, one] = [unmapped(network), unmapped(address)];
  return whole.bits === one.bits && firstOf(whole) === firstOf({ ...whole, value: one.value });
}

export function printAddress(address: Address): string {
  const { bits, value } = unmapped(address);
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - index * 16)) & 0xffffn).toString(16));
  const text = groups.join(':');
  const zeros = Array.from(text.matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g));
  const longest = zeros.reduce<RegExpMatchArray | undefined>(
    (best, each) => (best === undefined || each[0].length > best[0].length ? each : best),
    undefined,
  );
  if (longest?.index === undefined) return text;
  const before = text.slice(0, longest.index).replace(/:$/, '');
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, '');
  return `${before}::${after}`;
}

function bytesOf(text: string): bigint {
  return text.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function groupsOf(text: string): bigint {
  const last = text.lastIndexOf(':') + 1;
  const tail = text.slice(last);
  const whole = tail.includes('.') ? text.slice(0, last) + twoGroups(bytesOf(tail)) : text;
  const [before = '', after] = whole.split('::');
  const head = before === '' ? [] : before.split(':');
  const end = after === undefined || after === '' ? [] : after.split(':');
  const missing = Array.from({ length: 8 - head.length - end.length }, () => '0');
  return [...head, ...missing, ...end].reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
}

function twoGroups(value: bigint): string {
  return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
}
