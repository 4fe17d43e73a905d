import { expect, test } from 'vitest';
import { type Check, type Checked, checks, wrongIn } from './checks.ts';
import type { Input } from './inputs.ts';
import { judgeWith, outsideMark } from './run.ts';
import { elsewhere } from './texts.ts';

const input: Input = {
  folder: 'in-1',
  mark: 'mk1n1q',
  isSecret: true,
  files: { 'a.yaml': 'a: 1\n' },
  objects: ['api'],
};
const ended = { args: ['check'], code: 0, stdout: '', stderr: '' };
const object = (name: string): object => ({ apiVersion: 'apps/v1', kind: 'Deployment', namespace: '', name });

function reportWith(findings: readonly object[]): Checked['report'] {
  const report: unknown = { targets: [{ path: 'in-1/a.yaml', status: 'rendered' }], findings };
  return report as Checked['report']; // no more of it is looked at
}

const control = { rule: 'a/b', object: object('control-in-1'), location: { file: 'in-1-control/control.yaml' } };
const judged = { rule: 'a/b', object: object('api'), location: { file: 'in-1/a.yaml' } };

const good: Checked = {
  ended: [ended],
  written: {
    text: 'No findings',
    html: '<p>a</p>',
    markdown: 'a',
    json: '{}',
    sarif: '{}',
    gitlab: '[]',
    junit: '<a/>',
  },
  report: reportWith([control, judged]),
  before: { '/outside/a': '1' },
  after: { '/outside/a': '1' },
  opened: [],
  mayRefuse: false,
};

const says = (name: string, text: string): Partial<Checked> => ({ written: { ...good.written, [name]: text } });
const encoded = Buffer.from('xx mk1n1q').toString('base64');

/** What each check must find. */
const bad: Readonly<Record<Check, readonly Partial<Checked>[]>> = {
  'ends in time': [{ ended: [{ ...ended, code: null }] }],
  'ends with a verdict': [{ ended: [{ ...ended, code: 2 }] }, { ended: [{ ...ended, args: ['fix'], code: 1 }] }],
  'no crash': [says('stderr', 'TypeError: a is not a function'), says('stderr', '    at run (file:///a.js:1:2)')],
  'every format can be read': [
    says('json', '{'),
    says('sarif', ''),
    says('gitlab', '[,]'),
    says('junit', '<a>&b;</a>'),
  ],
  'nothing outside is read': [
    says('html', `name: ${outsideMark}`),
    says('text', 'root:x:0:0:root'),
    { opened: ['/outside/a'] },
  ],
  'nothing is written': [
    { after: {} },
    { after: { '/outside/a': '2' } },
    { after: { ...good.before, '/outside/b': '1' } },
  ],
  'no command': [
    says('text', 'a\n  ::error::x'),
    says('html', 'a ##[error]x'),
    says('github', '::error title=x::y'),
    says('github', '::set-output name=a::b'),
    says('stdout', 'a\r::add-mask::b'),
  ],
  'no unseen characters': ['\u001b[31m', '\u009b', '\u202e', '\u200b', '\u2028', '\0', '\u{e0041}'].map((each) =>
    says('markdown', `a${each}b`),
  ),
  'no markup': [
    says('html', '<mk1n1q>'),
    says('markdown', 'a <mk1n1q> b'),
    says('markdown', `[a](${elsewhere}/x)`),
    says('html', '<a href="javascript:mk1n1q">'),
    says('sarif', `{"text": "[a](${elsewhere})"}`),
  ],
  'no secret is published': [says('text', 'pw: mk1n1qrest'), says('json', JSON.stringify({ a: encoded }))],
  'nothing is lost silently': [
    { report: reportWith([control]) },
    { report: { ...reportWith([control]), targets: [] } as unknown as Checked['report'] },
    { report: undefined },
  ],
  'the others are judged': [{ report: reportWith([judged]) }, { report: undefined }],
};

test('a run that is as it must be has nothing wrong', () => {
  expect(wrongIn(good, [input])).toEqual([]);
});

test.each(Object.keys(checks) as Check[])('a run is found out in which this does not hold: %s', (name) => {
  const found = bad[name].map((each) => checks[name]({ ...good, ...each }, [input]).length > 0);
  expect(found).toEqual(bad[name].map(() => true));
});

test('a file outside that was read or written is found out, which a user may name and a repository may not', async () => {
  const plain: Input = { folder: 'in-1', mark: 'none', isSecret: false, files: { 'a.yaml': 'a: 1\n' } };
  const reading = await judgeWith(plain, ['merge', '../outside/outside.yaml'], {});
  expect(wrongIn(reading, [plain], true)).toEqual(['nothing outside is read: /outside/outside.yaml was opened']);
  const writing = await judgeWith(plain, ['check', '--format', 'json=../outside/f.env'], {});
  expect(wrongIn(writing, [plain], true)).toContainEqual(
    expect.stringMatching(/^nothing is written: \/outside\/f\.env: /),
  );
});
