import { expect, test } from 'vitest';
import type { Report } from '../../../src/model/index.ts';
import { run } from '../../../src/run.ts';
import { repository } from '../../support/repository.ts';
import { optionsIn } from './judged.ts';

/**
 * Policies that attack the run, all in one folder with one that does not: each that gives no answer is named on its line,
 * what the others say is harmless, and the rest is judged.
 */

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map(
    (name, at) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${String.fromCharCode(97 + at)}`)
        .join(', ')}]`,
  ),
].join('\\n');

/** By the end of the name of the rule: its body, with the message in `msg`. */
const silent: Readonly<Record<string, string>> = {
  endless_loop: 'some a in numbers.range(1, 9000)\n\tsome b in numbers.range(1, 9000)\n\ta * b == -1\n\tmsg := "x"',
  quadratic_join:
    'all := [sprintf("%d", [n]) | some n in numbers.range(1, 20000)]\n\tsome a in all\n\tsome b in all\n\tconcat("", [a, b]) == "no"\n\tmsg := "x"',
  memory:
    'wide := concat("", [x | some _ in numbers.range(1, 400000); x := "0123456789abcdef0123456789abcdef"])\n\tmsg := concat("", [concat("", [wide, format_int(n, 10)]) | some n in numbers.range(1, 400)])',
  every_address: 'msg := concat(",", net.cidr_expand("0.0.0.0/2"))',
  number: 'msg := 17',
  no_message: 'msg := {"text": "x"}',
  null_message: 'msg := {"msg": null}',
};

const answered: Readonly<Record<string, { readonly rego: string; readonly says: RegExp }>> = {
  ten_megabytes: {
    rego: 'msg := concat("", [x | some _ in numbers.range(1, 170000); x := "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"])',
    says: /^0123456789abcdef.{0,985}…$/,
  },
  path_outside: {
    rego: 'msg := {"msg": "path outside", "path": ["..", "..", "etc", "passwd"]}',
    says: /^path outside$/,
  },
  path_of_prototypes: {
    rego: 'msg := {"msg": "prototype", "path": ["__proto__", "constructor"]}',
    says: /^prototype$/,
  },
  index_outside: { rego: 'msg := {"msg": "index outside", "path": ["metadata", 99999999]}', says: /^index outside$/ },
  file_outside: {
    rego: 'msg := {"msg": "file outside", "_loc": {"file": "../../../etc/passwd", "line": 1}}',
    says: /^file outside$/,
  },
  file_absolute: {
    rego: 'msg := {"msg": "file absolute", "_loc": {"file": "/etc/passwd", "line": 1}}',
    says: /^file absolute$/,
  },
  line_outside: {
    rego: 'msg := {"msg": "line outside", "_loc": {"file": "deploy.yaml", "line": 1e15}}',
    says: /^line outside$/,
  },
  line_negative: {
    rego: 'msg := {"msg": "line negative", "_loc": {"file": "deploy.yaml", "line": -7}}',
    says: /^line negative$/,
  },
  markup: { rego: 'msg := "<script>alert(1)</script> [a](javascript:alert(1)) | x"', says: /^<script>/ },
  command: { rego: 'msg := "x\\n::error file=a::b"', says: /^x\n::error file=a::b$/ },
  escapes: { rego: 'msg := "\\u001b]8;;http://evil\\u0007click\\u001b[2J"', says: /click/ },
  wide_format: { rego: 'msg := sprintf("%1000000000d|%.999999999f", [1, 2])', says: /^%!/ },
  aliases: { rego: `yaml.unmarshal("${bomb}")\n\tmsg := "aliases"`, says: /^never$/ },
};

const files = {
  'seaworthy.yaml': 'policies: [{ conftest: policy }]\nlimits: { renderSeconds: 2 }\n',
  'deploy.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: api\n',
  'policy/harmless.rego': 'package main\n\ndeny_harmless contains "harmless" if input.kind == "ConfigMap"\n',
  ...Object.fromEntries(
    [...Object.entries(silent), ...Object.entries(answered).map(([name, { rego }]) => [name, rego] as const)].map(
      ([name, body]) => [`policy/${name}.rego`, `package main\n\ndeny_${name} contains msg if {\n\t${body}\n}\n`],
    ),
  ),
};

/** Where the run says something of a rule, and what: that it gave no answer, or its message. */
function saidOf(name: string, { verdicts }: Report): readonly string[] {
  return verdicts
    .filter(({ rule, message }) => rule === `conftest/main/deny_${name}` || message.includes(`deny_${name} could not`))
    .map(({ rule, message, location: { span } }) => {
      const isNamed = rule === 'gitops/render-failed';
      return `${span.file}:${span.start.line} ${isNamed ? 'named' : answered[name]?.says.test(message) === true ? 'harmless' : message}`;
    });
}

test('of twenty hostile policies each is named or harmless, and the rest is judged', async () => {
  const report = await run(optionsIn(repository(files), { rules: ['conftest/*'], allowEmpty: true }));
  const names = Object.keys({ ...silent, ...answered });
  expect(names.length).toBe(20);
  const { ten_megabytes: long, ...said } = Object.fromEntries(names.map((name) => [name, saidOf(name, report)]));
  expect(said).toEqual(wanted);
  expect(['deploy.yaml:1 harmless', 'policy/ten_megabytes.rego:3 named']).toContain(long?.join()); // a slow machine stops it
  const rest = report.verdicts.filter(({ rule }) => rule === 'conftest/main/deny_harmless');
  expect(rest.map(({ message, location: { span } }) => `${span.file}:${span.start.line} ${message}`)).toEqual([
    'deploy.yaml:2 harmless',
  ]);
}, 300_000);

/** On the line of the policy, or on one of the object. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(silent).map((name) => [name, [`policy/${name}.rego:3 named`]])),
  ...Object.fromEntries(
    Object.keys(answered)
      .filter((name) => name !== 'ten_megabytes')
      .map((name) => [name, ['deploy.yaml:1 harmless']]),
  ),
  path_of_prototypes: ['deploy.yaml:1 harmless'],
  index_outside: ['deploy.yaml:3 harmless'],
  aliases: ['policy/aliases.rego:3 named'],
  every_address: [], // too many: undefined, as in OPA a call that fails
};
