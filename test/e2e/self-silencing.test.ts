import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { changedRepository, git, type Texts, write } from './changed.ts';
import { checkAsJson, type JsonReport } from './cli.ts';
import { deployment } from './fixtures.ts';
import { baselines, clean, ignoreFiles, mistakes, type Way, ways } from './silencing-ways.ts';

const accept = '--accept-config-changes';
const base = ['--base', 'main'];

/** A repository whose branch `change` is checked out, with all of it tracked. */
function changed(before: Texts, after: Texts): string {
  return changedRepository({ ...clean, ...before }, after);
}

function openOf({ findings }: JsonReport): readonly string[] {
  return findings
    .filter(({ status }) => status === 'open')
    .map(({ rule, severity, location }) => `${severity} ${rule} ${location.file}:${location.line}`);
}

function said({ relaxations = [] }: JsonReport): readonly string[] {
  return relaxations.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** The mistakes without what silences them: files that are no part of the check are not in the head. */
function honest({ head }: Way): Texts {
  const isSetting = (path: string): boolean =>
    /(?:^|\/)(?:\.?seaworthy\.yaml|check\.yaml|\.gitignore|baseline\.json)$/.test(path);
  const rest = Object.entries(head).filter(([path]) => !isSetting(path));
  return { ...mistakes, ...Object.fromEntries(rest) };
}

function argsOf(way: Way, more: readonly string[] = []): readonly string[] {
  return [...base, ...(way.args ?? []), ...more];
}

describe.each(ways)('$name', (way) => {
  test('is shown first and decides nothing, unless it is accepted', () => {
    const control = checkAsJson(changed(way.base, honest(way)), argsOf(way));
    expect(said(control.report)).toEqual([]);
    const root = changed(way.base, { ...mistakes, ...way.head });
    const silenced = checkAsJson(root, argsOf(way, ['--format', 'text=report.txt']));
    expect({ code: silenced.code, open: openOf(silenced.report), said: said(silenced.report) }).toEqual({
      code: 1,
      open: openOf(control.report),
      said: way.says,
    });
    expect(readFileSync(join(root, 'report.txt'), 'utf8').split('\n')[0]).toMatch(
      /^This change relaxes the check: .*; the verdict uses the configuration of the base$/,
    );
    rmSync(join(root, 'report.txt'));
    const accepted = checkAsJson(root, argsOf(way, [accept]));
    expect(said(accepted.report)).toEqual(way.says);
    expect(accepted.report.relaxations?.every(({ inEffect }) => inEffect)).toBe(true);
  });
});

test.each(ignoreFiles)('$name hides no file that git tracks', (way) => {
  const control = checkAsJson(changed(way.base, honest(way)), argsOf(way));
  const root = changed(way.base, { ...mistakes, ...way.head });
  for (const args of [argsOf(way), argsOf(way, [accept])]) {
    const { code, report } = checkAsJson(root, args);
    expect({ code, open: openOf(report), said: said(report) }).toEqual({
      code: 1,
      open: openOf(control.report),
      said: [],
    });
  }
});

describe.each(baselines)('$name', (way) => {
  test('is shown first and decides nothing', () => {
    const plain = changed({}, mistakes);
    const control = checkAsJson(plain, base);
    const { findings } = control.report;
    const [first] = findings.filter(({ status }) => status === 'open');
    const head = Object.fromEntries(
      Object.entries(way.head).map(([path, text]) => [path, text?.replace('HERE', first?.fingerprint ?? '')]),
    );
    const root = changed(way.base, { ...mistakes, ...head });
    const silenced = checkAsJson(root, argsOf(way));
    expect({ code: silenced.code, open: openOf(silenced.report), said: said(silenced.report) }).toEqual({
      code: 1,
      open: openOf(control.report),
      said: way.says,
    });
    const accepted = checkAsJson(root, argsOf(way, [accept]));
    expect(openOf(accepted.report)).toEqual(openOf(control.report).slice(1));
  });
});

test('a configuration behind a symbolic link is that of the commit, whatever the link of the change names', () => {
  const root = repository({});
  git(root, 'init', '-q', '-b', 'main');
  write(root, { ...clean, 'strict.yml': 'failOn: info\n' });
  symlinkSync('strict.yml', join(root, 'seaworthy.yaml'));
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'before');
  git(root, 'checkout', '-q', '-b', 'change');
  rmSync(join(root, 'seaworthy.yaml'));
  write(root, { ...mistakes, 'seaworthy.yaml': 'failOn: never\nexclude: ["*"]\n' });
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'the change');
  const { code, report } = checkAsJson(root, base);
  expect({ code, said: said(report) }).toEqual({
    code: 1,
    said: ['seaworthy.yaml:1 failOn is never instead of info', 'seaworthy.yaml:2 5 files are excluded by *'],
  });
});

test('the configuration of the base stays valid when the change breaks what it names', () => {
  // an error whatever else the repository has, unlike a missing target when not everything in it could be read
  const broken = `${deployment('late')}          readinessProbe: { httpGet: { port: web } }\n`;
  const root = changed(
    {
      'till/Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
      'seaworthy.yaml': 'targets:\n  - path: till\n    values: [a.yaml]\n',
    },
    { 'late.yaml': broken, 'till/Chart.yaml': undefined, 'seaworthy.yaml': 'failOn: never\n' },
  );
  rmSync(join(root, 'till'), { recursive: true, force: true });
  symlinkSync('../..', join(root, 'till'));
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'a link that leaves the repository');
  const { code, report } = checkAsJson(root, base);
  expect({ code, said: said(report) }).toEqual({
    code: 1,
    said: ['seaworthy.yaml:1 failOn is never instead of error'],
  });
});

const tighter: readonly (readonly [string, string, string])[] = [
  ['a rule on', 'rules:\n  hpa/replica-range: error\n', '{}\n'],
  ['a higher severity', 'rules:\n  hpa/min-replicas: error\n', 'rules:\n  hpa/min-replicas: info\n'],
  ['fewer patterns', '{}\n', 'exclude: [old/**]\nexternal: [Service/shop/x]\n'],
  [
    'narrower patterns',
    'exclude: [old/2019/**]\nexternal: [Service/shop/a-*]\n',
    'exclude: [old]\nexternal: [Service/*/*]\n',
  ],
  ['lower limits', 'limits: { renderSeconds: 5, engineMiB: 256, fileMiB: 1 }\n', '{}\n'],
  ['failOn warning', 'failOn: warning\n', 'failOn: error\n'],
  ['a profile', 'profile: strict\n', '{}\n'],
];

test.each(tighter)('%s is in effect, and nothing is said of it', (_, head, before) => {
  const root = changed({ 'seaworthy.yaml': before }, { 'seaworthy.yaml': head });
  const { code, report } = checkAsJson(root, base);
  expect({ code, said: said(report) }).toEqual({ code: 0, said: [] });
});

test('a narrower exclude of a folder leaves out what both leave out, and no more', () => {
  const files = { 'old/2019/a.yaml': clean['web.yaml'], 'old/2024/b.yaml': clean['web.yaml'] };
  const root = changed(
    { ...files, 'seaworthy.yaml': 'exclude: [old]\n' },
    { 'seaworthy.yaml': 'exclude: [old/2019/**]\n' },
  );
  const { report } = checkAsJson(root, base);
  expect(report.targets.map(({ id }) => id)).toEqual(['old/2024/b.yaml', 'web.yaml']);
});

test('without a base the configuration is that of the working tree', () => {
  const root = changed({}, { ...mistakes, 'seaworthy.yaml': 'failOn: never\n' });
  const { code, report } = checkAsJson(root);
  expect({ code, said: said(report) }).toEqual({ code: 0, said: [] });
});

test('the configuration of the base that is not valid is said, and that of the change is used', () => {
  const root = changed({ 'seaworthy.yaml': 'rulez: {}\n' }, { ...mistakes, 'seaworthy.yaml': 'failOn: never\n' });
  const { code, report } = checkAsJson(root, base);
  expect({ code, said: said(report) }).toEqual({
    code: 0,
    said: ['seaworthy.yaml:1 the configuration of the base is not valid, so that of the change is used'],
  });
});
