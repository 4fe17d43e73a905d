import { createRandom, type Random, times } from '../support/random.ts';
import { json, jsonObject } from './json-forms.ts';
import { ordinaryDocument } from './ordinary-forms.ts';
import { blockMap, flow, type Names } from './yaml-forms.ts';

/** A stream that is the same for the same number. */
export function streamOf(number: number): Uint8Array {
  const random = createRandom(number);
  const text = random.chance(15) ? jsonStream(random) : yamlStream(random);
  return encoded(random, random.chance(6) ? damaged(random, text) : text);
}

function yamlStream(random: Random): string {
  const count = random.chance(70) ? 1 + random.below(3) : random.below(6);
  const start = random.chance(20) ? random.pick(starts) : '';
  return `${start}${times(count, (at) => `${at === 0 ? '' : separator(random)}${yamlDocument(random)}`).join('')}${random.chance(10) ? random.pick(ends) : ''}`;
}

const starts = [
  '---\n',
  '--- # first\n',
  '# shop\n',
  '\n\n',
  '---\n---\n',
  '%YAML 1.1\n---\n',
  '%TAG !e! tag:x,2000:\n---\n',
  '# a\n---\n',
  '--- ',
  ' \n',
];
const ends = [
  '---\n',
  '---',
  '...\n',
  '...',
  '\n\n',
  '# end',
  '---\n# end\n',
  ' ',
  '\t\n',
  '--- # end',
  '...\n---\n',
  'trailing\n',
  '}\n',
  '\n---\n\n---\n',
];

function separator(random: Random): string {
  if (random.chance(80)) return random.pick(['---\n', '---\n', '---\n', '--- \n', '--- # next\n', '---\t\n']);
  return random.pick([
    '---#next\n',
    '...\n---\n',
    '...\n',
    '--- ',
    '--- !!map\n',
    '---\n---\n',
    '---\n%YAML 1.1\n---\n',
    '----\n',
    '... # x\n---\n',
    '---\u00a0\n',
    '---\n\n',
    ' ---\n',
    '--- |\n text\n---\n',
  ]);
}

function yamlDocument(random: Random): string {
  if (random.chance(40)) return `${ordinaryDocument(random)}\n`;
  const names: Names = { anchors: [] };
  const kind = random.below(100);
  if (kind < 55) return `${header(random)}${blockMap(random, 3, names, '')}\n`;
  if (kind < 68) return `${blockMap(random, 4, names, random.chance(90) ? '' : '  ')}\n`;
  if (kind < 76) return `${flow(random, 4, names, ' ')}\n`;
  if (kind < 84) return list(random, names);
  if (kind < 89) return `${jsonObject(random)}\n`;
  if (kind < 92) return deep(random);
  if (kind < 96)
    return random.pick([
      '',
      '\n',
      '# nothing\n',
      'null\n',
      '~\n',
      '{}\n',
      '[]\n',
      '"text"\n',
      'text\n',
      '- a\n- b\n',
      '""\n',
      '7\n',
      '|\n text\n',
      '? a\n',
    ]);
  return `${json(random, 3)}\n`;
}

/** The first lines of an object, in the ways that people and hiders write them. */
function header(random: Random): string {
  const kind = random.pick(['Pod', 'Service', 'ConfigMap', 'Deployment']);
  if (random.chance(70)) return `apiVersion: v1\nkind: ${kind}\n`;
  return random.pick([
    `"apiVersion": v1\n"kind": "${kind}"\n`,
    `? apiVersion\n: v1\n? kind\n: ${kind}\n`,
    `"api\\u0056ersion": v1\n"k\\x69nd": ${kind}\n`,
    `kind: !!str ${kind}\napiVersion: 'v1'\n`,
    `apiVersion: v1\nkind: >-\n  ${kind}\n`,
    `kind: &k ${kind}\nalso: *k\napiVersion: "v\\\n  1"\n`,
    `apiVersion:   v1   # one\nkind:\t${kind}\n`,
    `apiVersion: v1\nkind:\n  ${kind}\n`,
  ]);
}

function list(random: Random, names: Names): string {
  const kind = random.pick(['List', 'PodList', 'ConfigMapList']);
  const items = times(random.below(4), () =>
    random.chance(70)
      ? `- apiVersion: v1\n  kind: Pod\n${blockMap(random, 2, names, '  ')}\n`
      : `- ${flow(random, 2, names, '  ')}\n`,
  );
  return `apiVersion: v1\nkind: ${kind}\nitems:${items.length === 0 ? ' []' : ''}\n${items.join('')}`;
}

function deep(random: Random): string {
  const levels = 1 + random.below(random.chance(20) ? 400 : 30);
  const kind = random.below(4);
  if (kind === 0) return `a: ${'['.repeat(levels)}x${']'.repeat(levels)}\n`;
  if (kind === 1) return `a: ${'{b: '.repeat(levels)}x${'}'.repeat(levels)}\n`;
  if (kind === 2) return `${'- '.repeat(levels)}x\n`;
  return `${times(levels, (at) => `${' '.repeat(at)}a:\n`).join('')}${' '.repeat(levels)}x\n`;
}

function jsonStream(random: Random): string {
  const count = 1 + random.below(4);
  const between = random.pick(['', '\n', ' ', '\n\n', '\n---\n', '\n', '\r\n']);
  const values = times(count, () => jsonObject(random)).join(between);
  const start = random.chance(10) ? random.pick([' ', '\n', '\n\n ', '\t', '---\n', '# note\n']) : '';
  return `${start}${values}${random.chance(60) ? '\n' : ''}${random.chance(25) ? jsonEnd(random) : ''}`;
}

function jsonEnd(random: Random): string {
  const names: Names = { anchors: [] };
  return random.pick([
    `---\n${blockMap(random, 2, names, '')}\n`,
    `\n---\n${header(random)}${blockMap(random, 2, names, '')}\n---\n${jsonObject(random)}\n`,
    ...[
      '}\n',
      ',\n',
      '[]\n',
      '"text"',
      '7',
      '{',
      '{"a": 1',
      'null',
      '---\n',
      '# note\n',
      '\n# note\n---\na: b\n',
      '---\n{"a": 1}\n{"b": 2}\n',
    ],
  ]);
}

/** One change somewhere in the text. */
function damaged(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const kind = random.below(10);
  if (kind < 4) return `${text.slice(0, at)}${random.pick(inserted)}${text.slice(at)}`;
  if (kind < 7) return `${text.slice(0, at)}${text.slice(at + 1 + random.below(3))}`;
  if (kind < 8) return text.slice(0, at);
  const line = text.indexOf('\n', at) + 1;
  return `${text.slice(0, line)}${random.pick(['  ', '\t', '---\n', '...\n', '- ', 'x\n', '{{ if x }}\n', ' ', '"', '? '])}${text.slice(line)}`;
}

const inserted = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ' #',
  '\t',
  '\n',
  '&a ',
  '*a',
  '!',
  '%',
  '@',
  '`',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\r',
  '\\',
  ',',
  '|',
  '- ',
  '? ',
  '\u007f',
  '\ufffe',
  '\u0080',
];

/** In UTF-16 Kubernetes sees no separators: what it drops cannot be told from what a comment takes with it. */
const otherBreaks = /\r(?!\n)|[\u0085\u2028\u2029]/;

/** Some of the line ends are others, all of which YAML 1.1 knows. */
function mixedBreaks(random: Random, text: string): string {
  const others = random.chance(50) ? ['\r'] : ['\r', '\r\n', '\u0085', '\u2028', '\u2029'];
  return text.replaceAll('\n', () => (random.chance(25) ? random.pick(others) : '\n'));
}

/** Written as bytes: mostly UTF-8, with other line ends, a byte order mark or UTF-16 in some cases. */
function encoded(random: Random, text: string): Uint8Array {
  const kind = random.below(100);
  const lines =
    kind < 12
      ? text.replaceAll('\n', '\r\n')
      : kind < 14
        ? text.replaceAll('\n', '\r')
        : kind < 16
          ? mixedBreaks(random, text)
          : text;
  const marked = random.chance(5) ? `\ufeff${lines}` : lines;
  if (random.chance(97) || otherBreaks.test(text + lines)) return Buffer.from(marked, 'utf8');
  const little = Buffer.from(marked.startsWith('\ufeff') ? marked : `\ufeff${marked}`, 'utf16le');
  return random.chance(50) ? little : little.swap16();
}
