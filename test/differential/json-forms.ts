import { type Random, times } from '../support/random.ts';

const texts = [
  'a',
  'b c',
  '\\n',
  '\\u0041',
  '\\ud83d\\ude00',
  '\\"',
  '\\/',
  '\\\\',
  'é',
  '😀',
  ': ',
  '{',
  '#',
  '---',
  '\\u0000',
  '\\u2028',
  '\u2028',
];
const rareTexts = ['\\ud800', '\\x41', '\t', '\u0001', '\u007f'];
const numbers = [
  '0',
  '-0',
  '1',
  '-1',
  '1.5',
  '1e3',
  '1E+2',
  '1e-7',
  '1e21',
  '9007199254740993',
  '9223372036854775808',
  '1e400',
  '0.1',
  '-1e400',
  '01',
  '1.',
  '+1',
  '.5',
];
const keys = [
  'kind',
  'name',
  'metadata',
  'a',
  'b',
  'k\\u0069nd',
  'toString',
  '__proto__',
  'constructor',
  '',
  'x y',
  'items',
  'Kind',
];

function text(random: Random): string {
  return `"${times(random.below(4), () => random.pick(random.chance(97) ? texts : rareTexts)).join('')}"`;
}

/** A value of JSON, in rare cases one that only looks like it. */
export function json(random: Random, depth: number): string {
  const kind = random.below(100);
  const space = random.chance(20) ? random.pick([' ', '\n', '\t', '  ', '\r\n']) : '';
  if (depth <= 0 || kind < 45) return json.scalar(random);
  const entries = times(random.below(4), () =>
    kind < 80 ? `"${random.pick(keys)}"${space}:${space}${json(random, depth - 1)}` : json(random, depth - 1),
  );
  return kind < 80
    ? `{${space}${entries.join(`,${space}`)}${space}}`
    : `[${space}${entries.join(`,${space}`)}${space}]`;
}

json.scalar = (random: Random): string => {
  const kind = random.below(10);
  if (kind < 5) return text(random);
  if (kind < 8) return random.pick(random.chance(95) ? numbers.slice(0, -4) : numbers);
  return random.pick(['true', 'false', 'null']);
};

/** An object of Kubernetes, as JSON. */
export function jsonObject(random: Random): string {
  const space = random.pick(['', ' ', '\n  ', '\n\t']);
  const more = times(random.below(3), () => `,${space}"${random.pick(keys)}": ${json(random, 3)}`).join('');
  return `{${space}"apiVersion": "v1",${space}"kind": "${random.pick(['Pod', 'Service', 'ConfigMap'])}"${more}${space.trimEnd()}}`;
}
