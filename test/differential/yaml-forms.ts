import { type Random, times } from '../support/random.ts';
import { doubleQuoted, plain, scalar, singleQuoted, taggedScalar } from './scalar-forms.ts';

/** What the document that is being written has named so far. */
export interface Names {
  anchors: string[];
}

const keys = [
  'name',
  'kind',
  'spec',
  'data',
  'a',
  'b',
  'c',
  'app',
  'labels',
  'ports',
  'image',
  'x.y/z',
  'metadata',
  'items',
];

function key(random: Random): string {
  const kind = random.below(100);
  if (kind < 76) return random.pick(keys);
  if (kind < 82) return `"${random.pick(keys)}"`;
  if (kind < 86) return `'${random.pick(keys)}'`;
  if (kind < 89) return `"\\u00${random.pick(keys).charCodeAt(0).toString(16)}${random.pick(keys)}"`;
  if (kind < 95) return plain(random);
  if (kind < 97) return doubleQuoted(random);
  if (kind < 98) return singleQuoted(random);
  return taggedScalar(random);
}

function comment(random: Random): string {
  return random.chance(6) ? random.pick([' # note', '  #', ' # a: b', '\t# tab', ' # "x', ' ']) : '';
}

/** `&name ` for a node that later ones may repeat. */
function anchor(random: Random, names: Names): string {
  if (!random.chance(6)) return '';
  const name = random.pick(['x', 'y', 'z', 'base', 'a-b', 'a_1']);
  names.anchors.push(name);
  return `&${name} `;
}

function alias(random: Random, names: Names): string | undefined {
  if (names.anchors.length === 0 || !random.chance(12)) return undefined;
  return `*${random.pick(names.anchors)}`;
}

/** A value in flow style. */
export function flow(random: Random, depth: number, names: Names, indent: string): string {
  const again = alias(random, names);
  if (again !== undefined) return again;
  const kind = random.below(100);
  if (depth <= 0 || kind < 45) return scalar(random, indent);
  const space = (): string => random.pick(['', '', ' ', ' ', '  ', `\n${indent}`, `\n${indent} `, ` # c\n${indent}`]);
  const named = anchor(random, names);
  const tag = random.chance(2) ? random.pick(['!!map ', '!!seq ', '!x ', '! ', '!!str ']) : '';
  const entries = times(random.below(4), () =>
    kind < 80 ? flowPair(random, depth, names, indent) : flowItem(random, depth, names, indent),
  );
  const [open, close] = kind < 80 ? ['{', '}'] : ['[', ']'];
  const last = random.chance(8) ? ',' : '';
  const comma = random.chance(97) ? ',' : random.pick([', ,', '', ' ']);
  return `${named}${tag}${open}${space()}${entries.join(`${comma}${space()}`)}${entries.length > 0 ? last : ''}${space()}${close}`;
}

function flowPair(random: Random, depth: number, names: Names, indent: string): string {
  const kind = random.below(100);
  if (kind < 4) return `? ${key(random)} : ${flow(random, depth - 1, names, indent)}`;
  if (kind < 7) return key(random);
  if (kind < 9 && names.anchors.length > 0) return `<<: ${alias(random, names) ?? `*${random.pick(names.anchors)}`}`;
  if (kind < 12) return `"${random.pick(keys)}":${flow(random, depth - 1, names, indent)}`;
  if (kind < 13) return `${random.pick(keys)}:${flow(random, depth - 1, names, indent)}`;
  return `${key(random)}${random.chance(95) ? '' : ' '}: ${flow(random, depth - 1, names, indent)}`;
}

function flowItem(random: Random, depth: number, names: Names, indent: string): string {
  if (random.chance(6)) return `${random.pick(keys)}: ${flow(random, depth - 1, names, indent)}`;
  return flow(random, depth - 1, names, indent);
}

/** A block scalar, from its header to the end of its text. */
function blockScalar(random: Random, indent: string): string {
  const style = random.pick(['|', '>']);
  const width = random.chance(25) ? 1 + random.below(3) : undefined;
  const chomping = random.pick(['', '', '-', '+']);
  const header = random.chance(50) ? `${width ?? ''}${chomping}` : `${chomping}${width ?? ''}`;
  const inner = `${indent}${' '.repeat(width ?? 1 + random.below(3))}`;
  const lines = times(random.below(5), () => {
    const kind = random.below(100);
    if (kind < 12) return '';
    if (kind < 17) return random.pick([' ', '  ', indent, inner, `${inner} `, `${inner}\t`]);
    const more = random.chance(15) ? random.pick([' ', '  ', '\t']) : '';
    return `${inner}${more}${random.pick(['a', 'b: c', '# not', '- x', '---', '...', '{{ x }}', '"q', 'a  ', 'é', 'x\t', '%y'])}`;
  });
  const notes = random.chance(5) ? random.pick([' # note', '  ', '\t']) : '';
  return `${style}${header}${notes}\n${lines.map((line) => `${line}\n`).join('')}`.replace(/\n$/, '');
}

/** A plain scalar over several lines. */
function manyLines(random: Random, indent: string): string {
  return `a b${random.pick(['', ' '])}\n${random.pick(['', '\n'])}${indent} ${random.pick(['c', '- d', 'e # f', '"g"', '...', '1'])}`;
}

/** What stands behind `key:` or `-`, with the space before it; `indent` is that of the parent. */
function blockValue(random: Random, depth: number, names: Names, indent: string, isItem: boolean): string {
  const again = alias(random, names);
  if (again !== undefined) return ` ${again}${comment(random)}`;
  const named = anchor(random, names).trimEnd();
  const before = named === '' ? '' : ` ${named}`;
  const kind = random.below(100);
  if (kind < 8) return `${before} ${blockScalar(random, indent)}`;
  if (kind < 11) return `${before} ${manyLines(random, indent)}`;
  if (depth <= 0 || kind < 45)
    return `${before}${space(random, isItem)}${scalar(random, `${indent} `)}${comment(random)}`;
  if (kind < 60) return `${before} ${flow(random, depth - 1, names, `${indent} `)}${comment(random)}`;
  const tag = random.chance(2) ? random.pick([' !!map', ' !!seq', ' !x', ' !!str']) : '';
  const isList = kind >= 82;
  const deeper = `${indent}${isList && !isItem && random.chance(50) ? '' : ' '.repeat(1 + random.below(3))}`;
  const isCompact = isItem && before === '' && tag === '' && random.chance(70);
  const body = isList ? blockList(random, depth - 1, names, deeper) : blockMap(random, depth - 1, names, deeper);
  return isCompact && deeper.length > indent.length
    ? `${' '.repeat(deeper.length - indent.length - 1)}${body.replace(/^ */, deeper.length - indent.length > 1 ? '' : ' ')}`
    : `${before}${tag}${comment(random)}\n${body}`;
}

/** A tab behind `-` is an error, since a key may follow. */
function space(random: Random, isItem: boolean): string {
  return random.chance(isItem ? 1 : 8) ? '\t' : random.pick([' ', ' ', '  ']);
}

function blockList(random: Random, depth: number, names: Names, indent: string): string {
  return times(
    1 + random.below(3),
    () => `${gap(random, indent)}${indent}-${blockValue(random, depth, names, indent, true)}`,
  ).join('\n');
}

function gap(random: Random, indent: string): string {
  return random.chance(4)
    ? random.pick([
        '\n',
        '\n',
        `${indent}# note\n`,
        '# note\n',
        '  \n',
        random.chance(80) ? '\n' : `${indent}\t# note\n`,
      ])
    : '';
}

export function blockMap(random: Random, depth: number, names: Names, indent: string): string {
  return times(1 + random.below(4), () => `${gap(random, indent)}${blockPair(random, depth, names, indent)}`).join(
    '\n',
  );
}

function blockPair(random: Random, depth: number, names: Names, indent: string): string {
  const kind = random.below(100);
  if (kind < 3) return `${indent}? ${key(random)}\n${indent}:${blockValue(random, depth, names, indent, true)}`;
  if (kind < 4) return `${indent}? ${key(random)}`;
  if (kind < 7 && names.anchors.length > 0) return `${indent}<<: ${merged(random, names)}`;
  if (kind < 8 && names.anchors.length > 0) return `${indent}*${random.pick(names.anchors)} : x`;
  const named = random.chance(2) ? anchor(random, names) : '';
  const space = random.chance(97) ? '' : random.pick([' ', '\t']);
  return `${indent}${named}${key(random)}${space}:${blockValue(random, depth, names, indent, false)}`;
}

function merged(random: Random, names: Names): string {
  const one = `*${random.pick(names.anchors)}`;
  return random.pick([
    one,
    one,
    `[${one}, *${random.pick(names.anchors)}]`,
    `[${one}, {a: 1}]`,
    '{a: 1, b: 2}',
    '{c: 3}',
    random.chance(90) ? one : '~',
  ]);
}
