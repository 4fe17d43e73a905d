import { expect, test } from 'vitest';
import { decodeText } from '../../../src/host/decode.ts';

const text = 'kind: Ökosystem 🌍\n';
const littleEndian = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'utf16le'));
const bigEndian = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'utf16le').swap16());

test.each<[string, Uint8Array, string]>([
  ['UTF-8', new TextEncoder().encode(text), text],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), `\uFEFF${text}`],
  ['UTF-16, little end first', littleEndian(`\uFEFF${text}`), `\uFEFF${text}`],
  ['UTF-16, big end first', bigEndian(`\uFEFF${text}`), `\uFEFF${text}`],
  ['UTF-16 without a mark, little end first', littleEndian(text), text],
  ['UTF-16 without a mark, big end first', bigEndian(text), text],
  ['nothing', new Uint8Array(), ''],
  ['one byte', new Uint8Array([0x61]), 'a'],
])('%s is read', (_, bytes, expected) => {
  expect(decodeText(bytes)).toBe(expected);
});
