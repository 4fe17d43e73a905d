import { type Random, times } from '../support/random.ts';

/** Plain scalars that YAML 1.1, YAML 1.2, JSON or Go read in different ways. */
const telling = [
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'yEs', 'n', 'N', 'no', 'No', 'NO', 'on', 'On', 'ON', 'off', 'Off', 'OFF', 'oFF'],
  ...['true', 'True', 'TRUE', 'tRue', 'false', 'False', 'FALSE', '~', 'null', 'Null', 'NULL', 'nULL', 'nil'],
  ...[
    '0',
    '-0',
    '+0',
    '00',
    '7',
    '-7',
    '+7',
    '017',
    '-017',
    '+017',
    '0o17',
    '-0o17',
    '0O17',
    '08',
    '09.5',
    '0o8',
    '0b',
  ],
  ...['0x1F', '0X1f', '-0x1F', '0x', '0xg', '0b101', '0B1', '-0b11', '+0b1', '0b2', '1_000', '1__0', '_1', '1_', '-_1'],
  ...[
    '0x_1F',
    '0_17',
    '0b_1',
    '.1_0',
    '1_0.5',
    '1_e3',
    '-.5',
    '+.5',
    '.5',
    '5.',
    '-5.',
    '.',
    '-',
    '+',
    '..',
    '._5',
    '5._',
  ],
  ...['1e3', '1E3', '1e+3', '1e-3', '1.5e3', '.5e1', '1e', '1e+', 'e3', '1e400', '-1e400', '1e-400', '.5e400', '1e21'],
  ...['9007199254740993', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809'],
  ...['18446744073709551615', '18446744073709551616', '99999999999999999999999', '0xFFFFFFFFFFFFFFFF'],
  ...['0x1FFFFFFFFFFFFFFFFF', '0777777777777777777777777', '0o777777777777777777777777', '-0xFFFFFFFFFFFFFFFF'],
  ...[`0b${'1'.repeat(64)}`, `0b${'1'.repeat(65)}`, '3.141592653589793238', '0.1', '1.0', '100000000000000000000.0'],
  ...[
    '.inf',
    '.Inf',
    '-.inf',
    '+.INF',
    '.nan',
    '.NaN',
    '.iNF',
    '2001-12-14',
    '2001-1-1',
    '2001-12-14t21:59:43.10-05:00',
  ],
  ...[
    '2001-12-14 21:59:43',
    '20011214',
    '12:30',
    '12:30:45',
    '190:20:30',
    '190:20:30.15',
    '1:2',
    '100m',
    '1Gi',
    '1.25.0',
  ],
  ...[
    '=',
    '<<',
    '<',
    'a b',
    'a:b',
    'a#b',
    'a: b'.replace(' ', ''),
    '::',
    'http://x/y?z=1',
    '-a',
    '--',
    '---a',
    '-1a',
    '?a',
  ],
  ...['a,b', 'a[b', 'a]b', "it's", 'say "x"', 'a\\nb', 'é', '日本', '😀'],
  ...[
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'a\u00a0b',
    '\u00e9=',
    '1\u00a0',
    '0x1.8p1',
    '1p4',
    'Infinity',
    'NaN',
    '-Infinity',
  ],
];

/** What no value begins with. */
const broken = ['{{x}}', '@a', '`a', '%a', '&', '*', '|', '>', '- a', 'a: b'];

const words = ['a', 'b', 'web', 'api', 'shop', 'nginx:1.25', 'ghcr.io/shop/api:1', 'x-y_z', 'Always', 'v1', 'apps/v1'];

export function plain(random: Random): string {
  if (random.chance(45)) return random.pick(words);
  if (random.chance(1)) return random.pick(broken);
  if (random.chance(80)) return random.pick(telling);
  if (random.chance(50))
    return `${random.pick(['', '-', '+'])}${digits(random)}${random.pick(['', '.', '_', 'e', '.5', 'e5', ':30', 'm'])}`;
  return `${random.pick(words)}${random.pick([' ', '  ', '.', ':', ' # ', '\t', ' - '])}${random.pick(words)}`;
}

function digits(random: Random): string {
  return times(1 + random.below(22), () => random.pick([...'0123456789'])).join('');
}

const doubleParts = [
  ...[
    'a',
    'b c',
    ' ',
    '  ',
    '\\n',
    '\\t',
    '\\\\',
    '\\"',
    '\\/',
    '\\u0041',
    '\\u00e9',
    '\\x41',
    '\\U0001F600',
    '\\ud83d\\ude00',
  ],
  ...[
    '\\0',
    '\\a',
    '\\b',
    '\\e',
    '\\f',
    '\\r',
    '\\v',
    '\\N',
    '\\_',
    '\\L',
    '\\P',
    '\\ ',
    '\\u0000',
    '\\u2028',
    '\\x85',
    '#',
    ': ',
  ],
  ...[
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '---',
    '...',
    '日本',
    '😀',
    '\t',
    '\\q',
    '\\x4',
    '\\ud800',
    '\\U00110000',
    '\u00a0',
    '&a',
    '*a',
    '%',
    '<<',
  ],
];

/** Text in double quotes; with `indent` it may go on over several lines. */
export function doubleQuoted(random: Random, indent?: string): string {
  const parts = times(random.below(5), () => {
    if (indent !== undefined && random.chance(15)) return lineEnd(random, indent, ['', '', '\\', ' ', '\t']);
    return random.chance(92) ? random.pick(doubleParts.slice(0, -9)) : random.pick(doubleParts);
  });
  return `"${parts.join('')}"`;
}

export function singleQuoted(random: Random, indent?: string): string {
  const parts = times(random.below(4), () => {
    if (indent !== undefined && random.chance(15)) return lineEnd(random, indent, ['', ' ']);
    return random.pick(['a', 'b c', "''", '"', '\\n', ': ', ' #', '{', '日本', '\t', '  ', ', ']);
  });
  return `'${parts.join('')}'`;
}

function lineEnd(random: Random, indent: string, ends: readonly string[]): string {
  return `${random.pick(ends)}\n${random.pick(['', '', '\n', ' \n'])}${indent}${random.pick(['', ' ', '  ', '\t'])}`;
}

const tags = [
  ...[
    '!!str',
    '!!str',
    '!!int',
    '!!float',
    '!!bool',
    '!!null',
    '!!binary',
    '!!timestamp',
    '!',
    '!local',
    '!!foo',
    '!!map',
    '!!seq',
  ],
  ...['!<tag:yaml.org,2002:str>', '!<tag:yaml.org,2002:int>', '!<!x>', '!!set', '!!merge', '!Ref', '!Sub'],
];

const fitting: Readonly<Record<string, readonly string[]>> = {
  '!!int': ['7', '"7"', "'017'", '7.5', 'a', '0x1F', '~', '""', '1_0'],
  '!!float': ['7', '7.5', '"7.5"', 'a', '1e3', '.5', '017', '18446744073709551615', '""', '.inf'],
  '!!bool': ['yes', '"yes"', 'true', 'a', '1', "'n'"],
  '!!null': ['', '~', 'null', '"null"', "''", 'a', '0'],
  '!!binary': ['aGVsbG8=', '"aGVsbG8="', 'aGVsbG8', '_w==', '/w==', 'not base64', '""', '7', '4pyT', '/////w=='],
  '!!timestamp': ['2001-12-14', '"2001-12-14"', 'a', '2001-12-14 21:59:43', '2001-13-14'],
};

/** A scalar on one line, with what may stand before it. */
export function taggedScalar(random: Random): string {
  const tag = random.pick(tags);
  const fit = fitting[tag];
  if (fit !== undefined) return `${tag} ${random.pick(fit)}`;
  return `${tag} ${random.pick([plain, doubleQuoted, singleQuoted])(random)}`;
}

export function scalar(random: Random, indent?: string): string {
  const kind = random.below(100);
  if (kind < 58) return plain(random);
  if (kind < 75) return doubleQuoted(random, indent);
  if (kind < 87) return singleQuoted(random, indent);
  if (kind < 93) return taggedScalar(random);
  return random.pick(['', '~', '""', "''", '{}', '[]']);
}
