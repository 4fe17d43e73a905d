import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { formatNames } from '../../src/report/index.ts';
import { repository } from '../support/repository.ts';
import { hostileFields, hostileNames, hostileTexts, untrustedFiles } from '../support/untrusted-cases.ts';
import { seaworthy } from './cli.ts';

const combinations = Object.keys(hostileFields).length * hostileTexts.length + 2 * hostileNames.length;

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;

/** Lines that a runner may take for a command; those that Seaworthy itself writes are named. */
function commandsIn(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

function outputsOf(root: string): Readonly<Record<string, string>> {
  const out = mkdtempSync(`${tmpdir()}/seaworthy-out-`);
  const printed = (...args: string[]): string => {
    const { stdout, stderr } = seaworthy(args, root);
    return stdout + stderr;
  };
  const files = formatNames.flatMap((name) => ['--format', `${name}=${out}/${name}`]);
  const log = printed('check', '--verbose', '--format', 'text', ...files);
  printed('render', '--output', `${out}/rendered`);
  const rendered = readdirSync(`${out}/rendered`).map((name) => readFileSync(`${out}/rendered/${name}`, 'utf8'));
  return {
    log,
    ...Object.fromEntries(formatNames.map((name) => [name, readFileSync(`${out}/${name}`, 'utf8')])),
    'json on standard output': printed('check', '--format', 'json'),
    markdown: printed('check', '--format', 'markdown'),
    render: printed('render'),
    'render --annotate': printed('render', '--annotate'),
    'render --output': rendered.join('\n'),
    'fix --dry-run': printed('fix', '--dry-run'),
    'a path that is missing': printed('check', '::error::PWNED\u202E'),
    'an unknown option': printed('check', '--\u001B[2J'),
    'an unknown rule': printed('explain', '::error::\u001B[2J'),
  };
}

test(`no text of ${combinations} is a control character or begins a command, in any output`, () => {
  const outputs = outputsOf(repository({ '.git/HEAD': '', ...untrustedFiles() }));
  const { github = '', ...others } = outputs;
  const unseenIn = Object.entries(outputs).flatMap(([name, text]) => {
    const found = unseen.exec(text);
    return found === null
      ? []
      : [`${name}: ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20))}`];
  });
  expect(unseenIn).toEqual([]);
  const commands = Object.entries(others).flatMap(([name, text]) =>
    commandsIn(text).map((line) => `${name}: ${line.slice(0, 120)}`),
  );
  expect(commands).toEqual([]);
  const own = /^::(?:error|warning|notice) file=|^::stop-commands::[0-9a-f-]{36}$|^::[0-9a-f-]{36}::$/;
  expect(commandsIn(github).filter((line) => !own.test(line))).toEqual([]);
}, 300_000);

test('a character that cannot be seen is escaped, in text and in JSON', () => {
  const root = repository({
    '.git/HEAD': '',
    'd.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n      containers: [{name: "a\\u202Eb\\e[31m", image: x}]\n`,
  });
  expect(seaworthy(['check'], root).stdout).toContain('Container a\\u202eb\\u001b[31m has no cpu request');
  const { stdout } = seaworthy(['check', '--format', 'json'], root);
  expect(stdout).toContain('Container a\\u202eb\\u001b[31m has no cpu request');
  expect(stdout).not.toMatch(unseen);
});

test('what is rendered stays what it is where every character can be seen', () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: |\n    ::1 localhost\n    \u202Eb\n';
  const root = repository({ '.git/HEAD': '', 'a.yaml': text });
  expect(seaworthy(['render'], root).stdout).toBe(text.replace('::1', '\\u003a:1').replace('\u202E', '\\u202e'));
});
