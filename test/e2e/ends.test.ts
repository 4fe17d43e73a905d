import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, project, seaworthy } from './cli.ts';
import { deployment, faulty, kustomization, service } from './fixtures.ts';

const cli = join(project, 'dist/cli.js');
const isRoot = process.getuid?.() === 0;

function git(root: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'pipe' });
}

const commands: readonly (readonly [args: readonly string[], code: number])[] = [
  ...['text', 'json', 'github', 'sarif', 'junit', 'gitlab', 'markdown', 'html'].map(
    (format) => [['check', '--format', format], 1] as const,
  ),
  [['check', '--fail-on', 'never'], 0],
  [['render'], 0],
  [['rules'], 0],
  [['explain', 'hpa/targets-exist'], 2],
  [['fix', '--dry-run'], 0],
  [['--help'], 0],
  [['--version'], 0],
  [['check', 'nowhere'], 2],
];

describe('a reader that closes early changes no exit code', () => {
  test.each(commands)('of %j', (args, code) => {
    const root = repository({ 'apps/api.yaml': faulty('api') });
    const script = `"$0" "$@" 2>&1 | true; exit "\${PIPESTATUS[0]}"`;
    const { status } = spawnSync('bash', ['-c', script, process.execPath, cli, ...args], { cwd: root });
    expect(status).toBe(code);
  });
});

test('a closed standard output leaves the files of the run complete', () => {
  const root = repository({ 'apps/api.yaml': faulty('api') });
  const script = `"$0" "$@" | true; exit "\${PIPESTATUS[0]}"`;
  const args = ['check', '--format', 'text', '--format', 'json=out/report.json'];
  const { status } = spawnSync('bash', ['-c', script, process.execPath, cli, ...args], { cwd: root });
  expect(status).toBe(1);
  expect(JSON.parse(readFileSync(join(root, 'out/report.json'), 'utf8')).version).toBe(1);
});

describe('a full disk is told, and is exit code 2', () => {
  test.each(commands.filter(([[command], code]) => code !== 2 && command !== 'fix'))(
    'at the standard output of %j',
    (args) => {
      const root = repository({ 'apps/api.yaml': deployment('api') });
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: root,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      expect(stderr).toMatch(/^seaworthy: standard output cannot be written: no space left on the device; .*\n$/);
      expect(status).toBe(2);
    },
  );

  test.each(['json', 'html', 'sarif'])('at a file of the format %s', (format) => {
    const root = repository({ 'apps/api.yaml': deployment('api') });
    const { code, stderr } = seaworthy(['check', '--format', `${format}=/dev/full`], root);
    expect(stderr).toBe(
      "seaworthy: '/dev/full' cannot be written: no space left on the device; correct that, or name another path\n",
    );
    expect(code).toBe(2);
  });

  test('at standard error, of which nobody can be told', () => {
    const full = openSync('/dev/full', 'w');
    const stdio = ['ignore', 'pipe', full] as const;
    const { status } = spawnSync(process.execPath, [cli, 'check', 'nowhere'], {
      cwd: repository({}),
      stdio: [...stdio],
    });
    closeSync(full);
    expect(status).toBe(2);
  });
});

describe('a folder that cannot be written is told, and is exit code 2', () => {
  const args = [
    ['check', '--format', 'json=PLACE/x.json'],
    ['check', '--shard', '1/1', '--output', 'PLACE/part.json'],
    ['render', '--output', 'PLACE'],
  ];
  test.each(
    args.flatMap((each) =>
      ['/dev/null/x', '/proc/nothing', 'apps/api.yaml', 'apps/api.yaml/x'].map((place) => [place, each] as const),
    ),
  )('%s of %j', (place, given) => {
    const root = repository({ 'apps/api.yaml': deployment('api') });
    const { code, stderr } = seaworthy(
      given.map((arg) => arg.replace('PLACE', place)),
      root,
    );
    expect(stderr).toMatch(/^seaworthy: '.*' cannot be written: .*; correct that, or name another path\n$/);
    expect(code).toBe(2);
  });

  test.each([
    ['json=locked/x.json', 'a new file'],
    ['json=locked', 'a folder'],
  ])('%s, %s without permission', (format) => {
    const root = repository({ 'apps/api.yaml': deployment('api') });
    mkdirSync(join(root, 'locked'));
    for (const folder of [root, join(root, 'apps'), join(root, 'locked')]) chmodSync(folder, 0o555);
    const { status, stderr } = spawnSync(process.execPath, [cli, 'check', '--format', format], {
      cwd: root,
      encoding: 'utf8',
      ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    expect(stderr).toMatch(/^seaworthy: '.*' cannot be written: (permission denied|it is a folder).*\n$/);
    expect(status).toBe(2);
  });
});

describe('a temporary folder that cannot be used is told, and is exit code 2', () => {
  test.each(['/nowhere', '/dev/null', '/proc'])('%s', (folder) => {
    const root = changed();
    const { status, stderr } = spawnSync(process.execPath, [cli, 'check', '--base', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TMPDIR: folder },
    });
    expect(stderr).toMatch(
      new RegExp(
        `^seaworthy: the temporary folder '${folder}' cannot be written: .*; set TMPDIR to a folder that can be written\n$`,
      ),
    );
    expect(status).toBe(2);
  });
});

/** A repository in which some kustomizations have changed since the last commit. */
function changed(): string {
  const apps = Array.from({ length: 12 }, (_, at) => `app${at}`);
  const files = apps.flatMap((app) => [
    [`${app}/kustomization.yaml`, kustomization('api.yaml')],
    [`${app}/api.yaml`, deployment(app)],
  ]);
  const root = repository(Object.fromEntries(files));
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'all');
  for (const app of apps) writeFileSync(join(root, app, 'api.yaml'), deployment(`${app}x`));
  return root;
}

async function ended(child: ChildProcess): Promise<unknown> {
  return child.exitCode ?? child.signalCode ?? (await once(child, 'exit'));
}

describe('whenever a run is ended', () => {
  const moments = [150, 300, 450, 600, 800, 1000, 1300];
  const start = (root: string, temporary: string): ChildProcess =>
    spawn(process.execPath, [cli, 'check', '--base', 'HEAD', '--cache-location', join(temporary, '../cache')], {
      cwd: root,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, TMPDIR: temporary },
    });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves no temporary folder', async (signal) => {
    const root = changed();
    const temporary = join(repository({ 'tmp/.keep': '' }), 'tmp');
    for (const moment of moments) {
      const child = start(root, temporary);
      await wait(moment);
      child.kill(signal);
      await ended(child);
      expect(readdirSync(temporary)).toEqual(['.keep']);
    }
  });

  test('SIGKILL leaves a cache that is read, and one temporary folder at most, which the next run removes', async () => {
    const root = changed();
    const temporary = join(repository({ 'tmp/.keep': '' }), 'tmp');
    for (const moment of moments) {
      const child = start(root, temporary);
      await wait(moment);
      child.kill('SIGKILL');
      await ended(child);
      expect(readdirSync(temporary).length).toBeLessThanOrEqual(2);
    }
    await ended(start(root, temporary));
    expect(readdirSync(temporary)).toEqual(['.keep']);
    const cached = checkAsJson(root, ['--cache-location', join(temporary, '../cache')]);
    expect(cached).toEqual(checkAsJson(root));
  });
});

/** Names of targets that could become the same file, one that is hidden, or none. */
const collisions: readonly (readonly [what: string, files: Readonly<Record<string, string>>])[] = [
  ['a slash and an underscore', { 'x/y.yaml': service('one'), 'x_y.yaml': service('two') }],
  ['a blank and an underscore', { 'x y.yaml': service('one'), 'x_y.yaml': service('two') }],
  ['upper case and lower case', { 'X.yaml': service('one'), 'x.yaml': service('two') }],
  ['letters that are not ASCII', { 'é.yaml': service('one'), 'ü.yaml': service('two') }],
  ['the number of another', { 'x/y.yaml': service('1'), 'x_y.yaml': service('2'), 'x_y.yaml-2.yaml': service('3') }],
  ['a hidden file', { '.hidden.yaml': service('one'), '_hidden.yaml': service('two') }],
  ['the repository', { 'kustomization.yaml': kustomization('api.yaml'), 'api.yaml': service('one') }],
  [
    'the repository and a folder root',
    {
      'kustomization.yaml': kustomization('api.yaml'),
      'api.yaml': service('one'),
      'root/kustomization.yaml': kustomization('a.yaml'),
      'root/a.yaml': service('two'),
    },
  ],
  [
    'a chart in the root',
    { 'Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n', 'templates/a.yaml': service('one') },
  ],
  ['very long names', { [`${'a/'.repeat(130)}x.yaml`]: service('one'), [`${'a/'.repeat(130)}y.yaml`]: service('two') }],
  ['blanks alone', { ' .yaml': service('one'), '  .yaml': service('two') }],
];

test.each(collisions)('render --output writes a visible file for each target: %s', (_, files) => {
  const root = repository(files);
  const folder = join(repository({}), 'out');
  const { code, stderr } = seaworthy(['render', '--output', folder], root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { report } = checkAsJson(root);
  const written = readdirSync(folder);
  expect(written.length).toBe(report.targets.filter(({ status }) => status === 'rendered').length);
  expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(written.length);
  for (const name of written) expect(name).toMatch(/^[\w-][\w.-]*\.yaml$/);
});

test('render --output writes over no file that was rendered', () => {
  const root = repository({
    'deploy/kustomization.yaml': kustomization('../deploy.yaml'),
    'deploy.yaml': service('one'),
  });
  writeFileSync(join(root, 'seaworthy.yaml'), 'kustomize: {loadRestrictor: none}\n');
  const { code, stderr } = seaworthy(['render', '--output', '.'], root);
  expect(stderr).toMatch(/deploy\.yaml' is a file that was rendered, and would be written over/);
  expect(code).toBe(2);
  expect(readFileSync(join(root, 'deploy.yaml'), 'utf8')).toBe(service('one'));
  expect(existsSync(join(root, 'deploy.yaml.yaml'))).toBe(false);
});
