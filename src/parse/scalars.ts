import { FAILSAFE_SCHEMA, Type } from 'js-yaml';

/**
 * Plain scalars as Kubernetes reads them: `sigs.k8s.io/yaml` resolves them by YAML 1.1 as go-yaml v2 does, and turns
 * timestamps back into strings. Differences to plain YAML 1.2 that matter: `yes`, `on`, `y` are booleans, `017` and
 * `0o17` are octal, `1_000` is a number.
 */

const words: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

const wordStarts = new Set([...words.keys()].map((word) => word[0]));
const integer = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const firstOfNumber = /^[-+.0-9]/;

/** The value of a plain (unquoted, untagged) scalar; undefined when it is a string. */
export function plainScalar(text: string): boolean | null | number | undefined {
  if (text === '' || wordStarts.has(text[0])) return words.get(text);
  return firstOfNumber.test(text) ? numberOf(text) : undefined;
}

/** A number that JSON can express: go-yaml too takes what is out of range as a string. */
function numberOf(text: string): number | undefined {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  const number = integer.test(plain) ? integerOf(plain) : float.test(plain) ? Number.parseFloat(plain) : undefined;
  if (number === 0) return 0; // and not -0
  return Number.isFinite(number) ? number : undefined;
}

function integerOf(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '');
  const octal = /^0[oO]?([0-7]+)$/.exec(digits);
  return sign * (octal?.[1] === undefined ? Number(digits) : Number.parseInt(octal[1], 8));
}

const plain = new Type('tag:seaworthy.dev,2026:plain', {
  kind: 'scalar',
  resolve: (text: string | null) => text === null || plainScalar(text) !== undefined,
  construct: (text: string | null) => (text === null ? null : plainScalar(text)),
});

const merge = new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text: string | null) => text === '<<' });

/** What any tag is on, as it stands there: Kubernetes' own reader reads documents with tags. */
const tagged = (['scalar', 'sequence', 'mapping'] as const).flatMap((kind) =>
  ['!', 'tag:'].map((prefix) => new Type(prefix, { kind, multi: true })),
);

export const kubernetesSchema = FAILSAFE_SCHEMA.extend({ implicit: [plain, merge], explicit: tagged });
