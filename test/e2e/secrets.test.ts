import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { formatNames } from '../../src/report/index.ts';
import { archived } from '../support/archive.ts';
import { repository } from '../support/repository.ts';
import { secretCases, secretFiles, signsOf } from '../support/secret-cases.ts';
import { seaworthy } from './cli.ts';
import { deployment } from './fixtures.ts';

const cases = secretCases();

/** Everything that leaves Seaworthy, by what it is. */
function outputsOf(root: string): Readonly<Record<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'seaworthy-out-'));
  const printed = (...args: string[]): string => {
    const { stdout, stderr } = seaworthy(args, root);
    return stdout + stderr;
  };
  const files = formatNames.flatMap((name) => ['--format', `${name}=${out}/${name}`]);
  const log = printed('check', '--verbose', '--format', 'text', ...files, '--cache-location', `${out}/cache`);
  const shards = [1, 2].map((index) => {
    const part = `${out}/part-${index}.json`;
    return { log: printed('check', '--shard', `${index}/2`, '--output', part), part };
  });
  const merged = printed('merge', ...shards.map(({ part }) => part));
  printed('render', '--output', `${out}/rendered`);
  const rendered = readdirSync(`${out}/rendered`).map((name) => readFileSync(`${out}/rendered/${name}`, 'utf8'));
  return {
    log,
    ...Object.fromEntries(formatNames.map((name) => [name, readFileSync(`${out}/${name}`, 'utf8')])),
    'listing of the cache': readdirSync(`${out}/cache`).join('\n'),
    'logs of shards': shards.map((each) => each.log).join('\n'),
    'part 1': readFileSync(shards[0]?.part ?? '', 'utf8'),
    'part 2': readFileSync(shards[1]?.part ?? '', 'utf8'),
    merged,
    render: printed('render'),
    'render --annotate': printed('render', '--annotate'),
    'render --output': rendered.join('\n'),
    'fix --dry-run': printed('fix', '--dry-run'),
    'modes of the cache': modesIn(`${out}/cache`),
  };
}

function modesIn(folder: string): string {
  return [
    ...new Set(readdirSync(folder).map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8))),
  ].join();
}

test(`no secret of ${cases.length} repositories is in any format, log, part, patch, rendered text or listing`, () => {
  const root = repository({ '.git/HEAD': '', ...secretFiles(cases) });
  const outputs = outputsOf(root);
  const leaks = Object.entries(outputs).flatMap(([output, text]) =>
    cases
      .filter(({ marker }) => signsOf(marker).some((sign) => text.includes(sign)))
      .map(({ name }) => `${name} × ${output}`),
  );
  expect(leaks).toEqual([]);
  expect(outputs['modes of the cache']).toBe('600');
}, 300_000);

test('what is rendered stays YAML, with the same keys', () => {
  const block = secret('pw: hunter2SUPER\n  lines: |\n    one line\n    another\n  quoted: "two\n    lines"');
  const root = repository({ '.git/HEAD': '', 's.yaml': block, 'j.json': list });
  const { stdout } = seaworthy(['render'], root);
  expect(stdout).toBe(`---
# Target: j.json
{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Secret","metadata":{"name":"s"},"data":{"p":"***"}},{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"p":"open"}}]}
---
# Target: s.yaml
${secret('pw: "***"\n  lines: |\n    ***\n    ***\n  quoted: "***\n    ***"')}`);
  expect(parseAllDocuments(stdout).flatMap((each) => each.errors)).toEqual([]);
});

const secret = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData:\n  ${data}\n`;
const list = JSON.stringify({
  apiVersion: 'v1',
  kind: 'List',
  items: [
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, data: { p: 'aHVudGVyMlNVUEVS' } },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { p: 'open' } },
  ],
});

test('a file that holds a Secret shows keys only', () => {
  const root = repository({ '.git/HEAD': '', 's.yaml': `${secret('a: b\n  password: hunter2SUPER: x')}` });
  const { stdout } = seaworthy(['check', '.'], root);
  expect(stdout).toContain('     6 │   password: ***\n  → correct the YAML');
});

test('everyday words and amounts of a Secret are shown elsewhere', () => {
  const root = repository({
    '.git/HEAD': '',
    's.yaml': secret('user: admin\n  flag: "true"\n  port: "8080"\n  size: 512Mi\n  name: api'),
    'd.yaml': deployment('api'),
  });
  const { stdout } = seaworthy(['check', '.'], root);
  expect(stdout).toContain('Container api has no cpu request');
  expect(stdout).not.toContain('***');
});

test('--show-secrets prints Secrets as they are', () => {
  const root = repository({ '.git/HEAD': '', 's.yaml': secret('pw: hunter2SUPER') });
  expect(seaworthy(['render', '--show-secrets'], root).stdout).toBe(secret('pw: hunter2SUPER'));
  const { stdout, stderr } = seaworthy(['render'], root);
  expect(stdout).toBe(secret('pw: "***"'));
  expect(stderr).toBe('values of Secrets are shown as ***; --show-secrets prints them\n');
});

/** A chart whose Secret takes the value that it fails with. */
const failing = {
  'Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
  'templates/s.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {pw: {{ .Values.pw | quote }}}\n',
  'templates/f.yaml': '{{ fail .Values.pw }}\n',
};

function inFolder(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

test('a value is masked that a chart gets from the configuration, a kustomization, or through an archive', () => {
  const root = repository({
    '.git/HEAD': '',
    'seaworthy.yaml': 'kustomize: {enableHelm: true}\ntargets:\n  - path: set\n    set: [pw=hunter1SUPER]\n',
    ...inFolder('set', failing),
    'inline/kustomization.yaml': 'helmCharts:\n- name: till\n  valuesInline: {pw: hunter2SUPER}\n',
    ...inFolder('inline/charts/till', { ...failing, 'values.yaml': 'name: till\n' }),
    'holder/Chart.yaml': 'apiVersion: v2\nname: holder\nversion: 0.1.0\n',
    'holder/values.yaml': 'till:\n  pw: hunter3SUPER\n',
    'holder/charts/till-0.1.0.tgz': archived(inFolder('till', failing)),
  });
  const stdout = reportsOf(root, ['text', 'json', 'html']);
  expect(stdout.match(/^ {2}the chart does not render: \*\*\*$/gm)).toHaveLength(3);
  expect(stdout).not.toMatch(/hunter\dSUPER/);
  const parts = join(root, 'part.json');
  seaworthy(['check', '--shard', '1/1', '--output', parts], root);
  expect(readFileSync(parts, 'utf8')).not.toMatch(/hunter\dSUPER/);
});

test('what a change makes of a secret is in no comparison, wherever else the value stands', () => {
  const objects = (pw: string): string =>
    `${secret(`pw: ${pw}`)}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {url: 'postgres://u:${pw}@db/shop', open: ${pw.length}}\n`;
  const root = repository({ 'all.yaml': objects('hunter1SUPER') });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '-q', '.');
  git('add', '-A');
  git('commit', '-qm', 'base');
  writeFileSync(join(root, 'all.yaml'), objects('hunter22SUPER'));
  const stdout = reportsOf(root, formatNames, ['--base', 'HEAD']);
  expect(stdout).not.toMatch(/hunter\d+SUPER/);
  expect(stdout).toContain('data.url: postgres://u:***@db/shop → postgres://u:***@db/shop');
});

/** The reports of one check, one after the other. */
function reportsOf(root: string, names: readonly string[], args: readonly string[] = []): string {
  const out = mkdtempSync(join(tmpdir(), 'seaworthy-reports-'));
  seaworthy(['check', ...args, ...names.flatMap((name) => ['--format', `${name}=${join(out, name)}`])], root);
  return names.map((name) => readFileSync(join(out, name), 'utf8')).join('');
}
