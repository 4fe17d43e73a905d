import { type Random, times } from '../support/random.ts';

/**
 * Documents as most people and programs write them, with every freedom that the recogniser of ordinary documents knows, and
 * some that it must not take for ordinary.
 */
export function ordinaryDocument(random: Random): string {
  const text = random.chance(85) ? mapping(random, 3, 0) : list(random, 3, 0);
  return random.chance(25) ? shifted(random, text) : text;
}

/** One line is moved, repeated, made empty or commented. */
function shifted(random: Random, text: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const others = [
    ` ${line}`,
    line.slice(1),
    `  ${line}`,
    `${line} `,
    `${line} # x`,
    `# ${line}`,
    '',
    '  ',
    `${line}\n${line}`,
  ];
  lines[at] = random.pick([
    ...others,
    `- ${line}`,
    line.replace(/^( *)/, '$1- '),
    `${line}:`,
    `${line}\n${' '.repeat(random.below(9))}x`,
  ]);
  return lines.join('\n');
}

const keys = [
  'a',
  'kind',
  'app.kubernetes.io/name',
  '.dockerconfigjson',
  'x-y',
  '8080',
  '"q"',
  "'s t'",
  'y',
  'No',
  '1a',
  'A_b',
  '-x',
  '/m',
];
const oddKeys = [
  '1.5',
  'null',
  '~',
  '017',
  '1e3',
  '-',
  '"a\\n"',
  'a b',
  'é',
  '<<',
  '"<<"',
  '.',
  '0x1',
  '-1',
  '12-3',
  '',
];

function key(random: Random): string {
  return random.chance(96) ? random.pick(keys) : random.pick(oddKeys);
}

const plains = [
  ...[
    'web',
    'nginx:1.25',
    'a b',
    '1',
    '-1',
    '0',
    '1.5',
    '1.0',
    '100m',
    '1.2.3',
    '10.0.0.1',
    '2024-01-01',
    'true',
    'no',
    '~',
    'Null',
  ],
  ...[
    '--flag=x',
    '-v',
    './run',
    '/bin/sh',
    '$(VAR)',
    '3c0d9c0',
    '6580e1',
    '1e3',
    '017',
    '0x1f',
    '0b1',
    '0b-1',
    '1_000',
    '.5',
    '.inf',
  ],
  ...[
    '-.inf',
    '.nan',
    '12:30',
    '5.',
    '0a',
    '00ab',
    '00',
    '08',
    '+1',
    '1-2',
    'a: b',
    'a #b',
    'a# b',
    'x:',
    'say "x"',
    "it's",
    '日本 😀',
  ],
  ...[
    '99999999999999999999',
    '123456789012345',
    '1234567890123456',
    '0.1234567890123456',
    '{{ x }}',
    '*.x',
    '&a',
    '!x',
    '%a',
    '@a',
  ],
  ...[
    '?x',
    ':x',
    '? x',
    '=',
    '<none>',
    '<<',
    '>x',
    '|x',
    '`a',
    ',a',
    ']a',
    '#a',
    '...',
    '---',
    '--- a',
    '1e-3',
    '0-1',
    '0o7',
    '0d',
  ],
];

function plain(random: Random): string {
  if (random.chance(70)) return random.pick(plains);
  return times(1 + random.below(4), () => random.pick([...'0123456789abcdefxo_.-+eE'])).join('');
}

const escapes = ['\\n', '\\t', '\\"', '\\\\', '\\u00e9', '\\x41', '\\e', '\\N', '\\ ', '\\L', '\\0', '\\a'];
const parts = ['a', 'b c', ' ', ': ', ' #', '{', "''", 'é', '- ', '  ', '%'];

function quoted(random: Random, indent: number): string {
  const isDouble = random.chance(60);
  const some = times(random.below(6), () => {
    if (isDouble && random.chance(30)) return random.pick(escapes);
    return random.chance(20) ? lineEnd(random, indent, isDouble) : random.pick(parts);
  }).join('');
  return isDouble ? `"${some}"` : `'${some}'`;
}

function lineEnd(random: Random, indent: number, isDouble: boolean): string {
  const end = random.pick([
    '',
    '',
    ' ',
    isDouble ? '\\' : '',
    random.chance(30) ? '\n' : '',
    random.chance(20) ? '\n\n' : '',
  ]);
  const next = random.chance(80) ? indent + 1 + random.below(4) : random.below(indent + 2);
  return `${end}\n${' '.repeat(next)}${isDouble && random.chance(20) ? '\\ ' : ''}`;
}

function manyLines(random: Random, indent: number): string {
  const lines = times(1 + random.below(3), () => {
    const next = random.chance(85) ? indent + 1 + random.below(4) : random.below(indent + 2);
    const empty = random.pick(['', '', '', '\n', ' \n', '\n\n', '# c\n']);
    return `${empty}${' '.repeat(next)}${random.chance(30) ? plain(random) : random.pick(['b', 'c d', '- e', '"f"', 'g ', '# h', '[i', '1', '*j', '|', '? k', 'l: m'])}`;
  });
  return `${plain(random)}${random.pick(['', '', ' ', ' # c'])}\n${lines.join('\n')}`;
}

function block(random: Random, indent: number): string {
  const inner = random.chance(90) ? indent + 1 + random.below(3) : random.below(indent + 2);
  const lines = times(random.below(6), () => {
    const kind = random.below(100);
    if (kind < 15) return '';
    if (kind < 20) return ' '.repeat(random.below(inner + 4));
    const more = random.chance(12) ? random.pick([' ', '  ', '\t']) : '';
    const less = random.chance(3) ? 1 : 0;
    return `${' '.repeat(Math.max(inner - less, 0))}${more}${random.pick(['a', 'b: c', '# no', '- x', '---', '"q', 'é ', 'x\ty', '{{ x }}'])}`;
  });
  const header = `${random.pick(['|', '|', '>'])}${random.pick(['', '', '-', '+', random.chance(10) ? '2' : ''])}${random.pick(['', '', ' ', ' # c'])}`;
  return [header, ...lines].join('\n');
}

function flow(random: Random, depth: number): string {
  const item = (): string => {
    if (depth > 0 && random.chance(20)) return flow(random, depth - 1);
    return random.chance(70) ? plain(random) : random.pick(['"a"', "'b'", '"c: d"', 'e f', '', '"\\n"', 'g:h', 'i#j']);
  };
  const gap = (): string => random.pick(['', '', ' ', '  ']);
  if (random.chance(50))
    return `[${gap()}${times(random.below(4), item).join(random.pick([', ', ',', ' , ']))}${gap()}]`;
  const pairs = times(random.below(3), () => `${key(random)}${random.pick([': ', ': ', ':  ', ':', ' : '])}${item()}`);
  return `{${gap()}${pairs.join(', ')}${gap()}}`;
}

const anchors = ['x', 'y', 'z', 'a-b', 'a_1', '1'];

/** What stands behind a key or a dash in column `indent`: some of it has an anchor, or repeats what has one. */
function value(random: Random, depth: number, indent: number): string {
  const kind = random.below(100);
  if (kind < 10)
    return ` ${random.pick(['', '', ' '])}&${random.pick(anchors)}${random.pick(['', '', '', ' ', ' # c', '#d'])}${unnamed(random, depth, indent)}`;
  if (kind < 18) return ` *${random.pick(anchors)}${random.pick(['', '', '', ' ', ' # c', '#d', ' : x', ' y'])}`;
  return unnamed(random, depth, indent);
}

function unnamed(random: Random, depth: number, indent: number): string {
  const kind = random.below(100);
  const note = random.pick(['', '', '', '', ' ', ' # c', '  # c: d', '#x']);
  if (kind < 34) return ` ${random.pick(['', '', ' '])}${plain(random)}${note}`;
  if (kind < 48) return ` ${quoted(random, indent)}${note}`;
  if (kind < 58) return ` ${block(random, indent)}`;
  if (kind < 66) return ` ${manyLines(random, indent)}`;
  if (kind < 74) return ` ${flow(random, 2)}${note}`;
  if (kind < 78 || depth === 0) return note;
  if (kind < 80)
    return `${note}\n${' '.repeat(indent + 1 + random.below(3))}${random.chance(50) ? plain(random) : quoted(random, indent)}`;
  const deeper = indent + 1 + random.below(4);
  if (kind < 92) return `${note}\n${mapping(random, depth - 1, deeper)}`;
  return `${note}\n${list(random, depth - 1, random.chance(50) ? indent : deeper)}`;
}

function mapping(random: Random, depth: number, indent: number): string {
  const space = ' '.repeat(indent);
  return times(
    1 + random.below(4),
    () => `${gap(random, indent)}${space}${key(random)}:${value(random, depth, indent)}`,
  ).join('\n');
}

function list(random: Random, depth: number, indent: number): string {
  return times(
    1 + random.below(3),
    () => `${gap(random, indent)}${' '.repeat(indent)}-${item(random, depth, indent)}`,
  ).join('\n');
}

/** What stands behind a dash: a value, or a mapping or another list that begins on its line. */
function item(random: Random, depth: number, indent: number): string {
  if (depth === 0 || random.chance(45)) return value(random, depth, indent);
  const width = 1 + random.below(3);
  const column = indent + 1 + width;
  const inner = random.chance(75) ? mapping(random, depth - 1, column) : list(random, depth - 1, column);
  return `${' '.repeat(width)}${inner.slice(column)}`;
}

function gap(random: Random, indent: number): string {
  return random.chance(8)
    ? random.pick(['\n', '# c\n', `${' '.repeat(indent)}# c\n`, '  \n', `${' '.repeat(random.below(6))}#\n`])
    : '';
}
