const memorySectionId = 5;
const headerBytes = 8; // magic and version
const hasMaximum = 0x01;

/** Bytes of one page of WebAssembly memory. */
export const pageBytes = 65_536;

/**
 * The module with its one memory limited to `bytes` (rounded down to pages): growth beyond fails inside the module
 * instead of eating the machine's memory. Throws a RangeError when `module` defines no memory.
 * Format: https://webassembly.github.io/spec/core/binary/modules.html#memory-section
 */
export function limitMemory(module: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  let at = headerBytes;
  while (at < module.length) {
    const size = readLeb(module, at + 1);
    const end = size.next + size.value;
    if (module[at] === memorySectionId) {
      const section = limitedSection(module, size.next, Math.floor(bytes / pageBytes));
      return concat(module.subarray(0, at), section, module.subarray(end));
    }
    at = end;
  }
  throw new RangeError('the module defines no memory');
}

function limitedSection(module: Uint8Array, body: number, maximumPages: number): Uint8Array {
  const flags = body + 1; // behind the count, which is always 1
  const minimum = readLeb(module, flags + 1).value;
  const limits = [1, hasMaximum, ...leb(minimum), ...leb(Math.max(minimum, maximumPages))];
  return Uint8Array.from([memorySectionId, ...leb(limits.length), ...limits]);
}

function readLeb(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  let factor = 1;
  for (let at = start; ; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, next: at + 1 };
    factor *= 0x80;
  }
}

function leb(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
