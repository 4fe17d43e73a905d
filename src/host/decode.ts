/** Encodings of text by the bytes that it begins with: a byte order mark, or a first character of ASCII (YAML 1.2, 5.2). */
const encodings: readonly (readonly [encoding: string, first: readonly (number | undefined)[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [undefined, 0]],
  ['utf-16be', [0, undefined]],
];

/** Text in any encoding that Kubernetes reads; a byte order mark is kept, so that positions stay those of the file. */
export function decodeText(bytes: Uint8Array): string {
  const [encoding = 'utf-8'] = encodings.find(([, first]) => startsWith(bytes, first)) ?? [];
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** `undefined` stands for any byte but zero. */
function startsWith(bytes: Uint8Array, first: readonly (number | undefined)[]): boolean {
  return (
    bytes.length >= first.length &&
    first.every((byte, at) => (byte === undefined ? bytes[at] !== 0 : bytes[at] === byte))
  );
}
