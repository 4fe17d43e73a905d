import type { Random } from '../support/random.ts';

/** Kinds of text that may stand wherever a repository writes a name, a label, a key or a value. */
export const textKinds = [
  'inherited names',
  'control characters',
  'bidirectional text',
  'workflow commands',
  'markup',
  'long text',
  'template text',
  'slow patterns',
  'names like paths',
  'numbers and words',
] as const;

export type TextKind = (typeof textKinds)[number];

/** Stands in links that a report must not make. */
export const elsewhere = 'https://evil.example';

type TextsOf = (mark: string) => readonly string[];

/** `mark` is told from all others, and stands where it must not become a command or an element. */
const texts: Readonly<Record<TextKind, TextsOf>> = {
  'inherited names': () => [
    ...['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'isPrototypeOf'],
    ...['toJSON', 'then', 'length', 'prototype', 'hasOwn', 'caller', 'Symbol.iterator', '__lookupSetter__'],
  ],
  'control characters': () => [
    ...['a\u0007b', 'a\u001b[31mb', '\u001b]0;x\u0007', 'a\u0000b', 'a\b\b', 'a\rb', '\u009b1m', 'a\u0085b', '\u007f'],
    ...[
      '\u001bP1;1|a\u001b\\',
      '\u001b[2J\u001b[H',
      '\u001b]8;;https://evil.example\u0007a\u001b]8;;\u0007',
      'a\u000bb',
    ],
    ...['a\u000cb', '\u001bc', '\ud800', 'a\udc00b', '\ufffe', '\u{10ffff}'],
  ],
  'bidirectional text': () => [
    ...['a\u202eb', 'a\u202db', 'a\u2066b', 'a\u2067b', 'a\u200fb', 'a\u061cb', 'a\u2028b', 'a\u2029b', 'a\ufeffb'],
    ...['a\u200bb', 'a\u00adb', 'a\u{e0041}b', 'a\u180eb', 'a\u2060b', '\ufff9a\ufffab\ufffb', 'a\u206ab'],
  ],
  'workflow commands': (mark) => [
    ...['\n', '\r', '\r\n', '\n\n  ', '\u0085', '\u2028', '\n\t', '\u000b'].map(
      (end) => `a${end}::error title=${mark}::x`,
    ),
    ...[`::add-mask::${mark}`, `##[error]${mark}`, `##vso[task.setvariable]${mark}`, `::stop-commands::${mark}`],
    ...[`%0A::error title=${mark}::x`, `a,line=7::${mark}`, `]]>\n::set-output name=a::${mark}`, `a\n##[group]${mark}`],
    ...[`\u001b[0m::error title=${mark}::x`, `\u200b::error title=${mark}::x`, `\`\n::error title=${mark}::x\n\``],
  ],
  markup: (mark) => [
    ...[`<${mark}>`, `</td></table><${mark}>`, `"><${mark} onload="x">`, `'><${mark}>`, `--><${mark}>`],
    ...[`]]><${mark}>`, `<![CDATA[<${mark}>`, `&lt;${mark}>`, `</script><${mark}>`, `\`<${mark}>\``, `\\<${mark}>`],
    ...[`[a](${elsewhere}/${mark})`, `![a](${elsewhere}/${mark})`, `[a]: ${elsewhere}/${mark}`, `${elsewhere}/${mark}`],
    ...[
      `<${elsewhere}/${mark}>`,
      `www.evil.example/${mark}`,
      `|a|\n|-|\n<${mark}>`,
      `\`\`\`\n<${mark}>`,
      `</details><${mark}>`,
    ],
    ...[
      `\n\n# ${mark}\n<${mark}>`,
      `graph TD\nclick a "${elsewhere}/${mark}"`,
      `"]\nclick a href "${elsewhere}/${mark}"`,
    ],
    ...[`[a\\](${elsewhere}/${mark})`, `a"]; <${mark}>`, `<svg/onload=${mark}>`, `javascript:${mark}`],
  ],
  'long text': () => [
    'x'.repeat(100_000),
    'x y '.repeat(25_000),
    'x-'.repeat(50_000),
    '\u20ac'.repeat(40_000),
    'a\n'.repeat(40_000),
    'x1'.repeat(40_000),
  ],
  'template text': (mark) => [
    ...[
      '{{ .Values.x }}',
      '{% if x %}',
      '{{- include "x" . }}',
      '{{',
      '}}',
      '{{ "{{" }}',
      '\u0024{x}',
      '$(x)',
      '#{x}',
      '{{/*',
    ],
    ...[
      `{{ fail "${mark}" }}`,
      '{{ env "HOSTILE" }}',
      '{{ .Files.Get "/etc/passwd" }}',
      '%s%d%n',
      '$HOME',
      '{{ 1 | repeat 9 }}',
    ],
  ],
  'slow patterns': () => [
    ...[
      `${'a'.repeat(30_000)}!`,
      ' '.repeat(30_000),
      'a.'.repeat(15_000),
      `${'-'.repeat(30_000)}x`,
      '{{'.repeat(10_000),
    ],
    ...[`"${'\\'.repeat(10_000)}`, '::'.repeat(15_000), '`'.repeat(20_001), '['.repeat(20_000), '<'.repeat(20_000)],
    ...[
      '1'.repeat(30_000),
      `${'0.'.repeat(15_000)}m`,
      `a${' \n'.repeat(15_000)}b`,
      `${'a@'.repeat(15_000)}`,
      '&'.repeat(30_000),
    ],
    ...[
      `${'a:'.repeat(15_000)}//@`,
      '/../'.repeat(8_000),
      '='.repeat(30_000),
      `${'%0A'.repeat(10_000)}`,
      '*'.repeat(20_000),
    ],
  ],
  'names like paths': () => [
    ...[
      '../../outside/outside.yaml',
      '/etc/passwd',
      '../../outside',
      '.',
      '..',
      '',
      '~',
      'a/b',
      'a\\..\\b',
      '-rf',
      'CON',
    ],
    ...[
      'file:///etc/passwd',
      'https://127.0.0.1:1/a',
      '../../outside/kustomization.yaml',
      'a/../../../outside',
      '/dev/zero',
    ],
    ...[
      'git@127.0.0.1:a/b',
      '//outside',
      'a?ref=b',
      '*',
      '**/*',
      '[',
      '$(id)',
      '`id`',
      '%2e%2e/outside',
      '/proc/self/environ',
    ],
  ],
  'numbers and words': () => [
    ...[
      'null',
      'true',
      'off',
      '1e999',
      '-0',
      '0x7fffffffffffffff',
      '99999999999999999999',
      '.inf',
      '.nan',
      '010',
      '1_000',
    ],
    ...['2026-01-01', '12:30:45', '=', '<<', '~', '0b1', '+1', '1.', 'y', 'NaN', '-1', '1e-999', '9007199254740993'],
  ],
};

export function hostileText(kind: TextKind, random: Random, mark: string): string {
  return random.pick(texts[kind](mark));
}
