import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, seaworthy } from './cli.ts';
import { deployment, kustomization, service } from './fixtures.ts';

/** A file of the neighbour, in which nothing may be read or written. */
const secret = `${service('neighbour')}# the neighbour\n`;

function git(root: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'pipe' });
}

function committed(root: string): void {
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'all');
}

/** How the path `out/deep/file` may lead to the neighbour's folder. */
const ways = ['file', 'folder', 'upper folder', 'missing file', 'missing folder', 'file inside', 'chain'] as const;

/** Puts a link on the way to `path`; answers where a write through it would land. */
function linked(root: string, path: string, way: (typeof ways)[number], elsewhere: string): string {
  const at = join(root, path);
  const upper = join(root, path.split('/')[0] ?? '');
  const link = (from: string, to: string): void => {
    mkdirSync(dirname(from), { recursive: true });
    rmSync(from, { recursive: true, force: true });
    symlinkSync(to, from);
  };
  const named = path.split('/').slice(1).join('/');
  switch (way) {
    case 'file':
      link(at, join(elsewhere, 'secret.yaml'));
      return join(elsewhere, 'secret.yaml');
    case 'missing file':
      link(at, join(elsewhere, 'new.yaml'));
      return join(elsewhere, 'new.yaml');
    case 'folder':
      link(dirname(at), elsewhere);
      return join(elsewhere, path.split('/').at(-1) ?? '');
    case 'upper folder':
      link(upper, elsewhere);
      return join(elsewhere, named);
    case 'missing folder':
      link(upper, join(elsewhere, 'not', 'there'));
      return join(elsewhere, 'not', 'there', named);
    case 'file inside':
      writeFileSync(join(root, 'kept.txt'), 'kept');
      link(at, join(root, 'kept.txt'));
      return join(root, 'kept.txt');
    case 'chain':
      link(join(root, 'second'), elsewhere);
      link(dirname(at), join(root, 'second'));
      return join(elsewhere, path.split('/').at(-1) ?? '');
  }
}

/** Every output of the command line, written to `file`. */
const outputs: readonly (readonly [what: string, file: string, args: readonly string[]])[] = [
  ...['text', 'json', 'github', 'sarif', 'junit', 'gitlab', 'markdown', 'html'].map(
    (format) => [format, 'out/deep/file', ['check', '--format', `${format}=out/deep/file`]] as const,
  ),
  ['a part', 'out/deep/file', ['check', '--shard', '1/1', '--output', 'out/deep/file']],
  ['a baseline', 'out/deep/file', ['check', '--baseline', 'out/deep/file', '--update-baseline']],
  ['what is rendered', 'out/deep/apps_api.yaml.yaml', ['render', 'apps', '--output', 'out/deep']],
  ['the cache', 'out/deep/cache', ['check', '--cache-location', 'out/deep/cache']],
];

function contents(path: string): string | undefined {
  return existsSync(path) && lstatSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}

describe.each(ways)('nothing is written through a link to a %s', (way) => {
  test.each(outputs)('that %s would use', (_, file, args) => {
    const elsewhere = repository({ 'secret.yaml': secret });
    const root = repository({ 'apps/api.yaml': deployment('api') });
    committed(root);
    const target = linked(root, file, way, elsewhere);
    const before = contents(target);
    const { code, stderr } = seaworthy(args, root);
    expect({ written: contents(target), folder: existsSync(join(target, 'CACHEDIR.TAG')) }).toEqual({
      written: before,
      folder: false,
    });
    expect(stderr).toMatch(/symbolic link|outside the repository|the baseline is not JSON/);
    expect(stderr).not.toContain('internal error');
    expect(code).toBe(2);
  });
});

test('an output goes where a link of the user leads, outside the repository', () => {
  const elsewhere = repository({});
  symlinkSync(join(elsewhere, 'real.json'), join(elsewhere, 'link.json'));
  const root = repository({ 'apps/api.yaml': service('api') });
  committed(root);
  const { code, stderr } = seaworthy(['check', '--format', `json=${elsewhere}/link.json`], root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(readFileSync(join(elsewhere, 'real.json'), 'utf8')).version).toBe(1);
  expect(lstatSync(join(elsewhere, 'link.json')).isSymbolicLink()).toBe(true);
});

test('/dev/stdout, and an open file that a shell names, are written to', () => {
  const root = repository({ 'apps/api.yaml': service('api') });
  for (const name of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']) {
    const { code, stdout } = seaworthy(['check', '--format', `json=${name}`], root);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).version).toBe(1);
  }
});

test('a fix does not write through a link, and writes none of its other files', () => {
  const bad = deployment('api').replace('image:', 'imagePullPolicy: Always\n          image:');
  const hpa = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: api, namespace: shop}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: apo}
  maxReplicas: 3
`;
  const root = repository({
    'apps/api.yaml': bad,
    'shared/hpa.yaml': hpa,
    'apps/kustomization.yaml': kustomization('api.yaml'),
  });
  symlinkSync('../shared/hpa.yaml', join(root, 'apps/hpa.yaml'));
  writeFileSync(join(root, 'apps/kustomization.yaml'), `${kustomization('api.yaml')}  - hpa.yaml\n`);
  const before = readFileSync(join(root, 'shared/hpa.yaml'), 'utf8');
  seaworthy(['fix', 'apps'], root);
  expect(lstatSync(join(root, 'apps/hpa.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, 'shared/hpa.yaml'), 'utf8')).toBe(before);
});

/** Links that the base had where the head has something else, so that its layer holds them. */
const layers: readonly (readonly [what: string, link: string, head: string | undefined])[] = [
  ['a folder that is gone', 'apps', undefined],
  ['a folder that is a real one now', 'apps', 'apps/secret.yaml'],
  ['a folder that holds another file now', 'apps', 'apps/other.yaml'],
  ['a file that is gone', 'apps/secret.yaml', undefined],
  ['a file that is a real one now', 'apps/secret.yaml', 'apps/secret.yaml'],
  ['a folder that is a file now', 'apps', 'apps'],
  ['a kustomization that is gone', 'apps/kustomization.yaml', undefined],
];

describe('the base reads nothing through a link that it had', () => {
  test.each(layers)('to %s', (_, link, head) => {
    const elsewhere = repository({ 'secret.yaml': secret, 'kustomization.yaml': kustomization('secret.yaml') });
    const root = repository({ 'kustomization.yaml': kustomization('apps/secret.yaml') });
    mkdirSync(dirname(join(root, link)), { recursive: true });
    symlinkSync(link.endsWith('.yaml') ? join(elsewhere, basename(link)) : elsewhere, join(root, link));
    committed(root);
    rmSync(join(root, link));
    if (head !== undefined) {
      mkdirSync(dirname(join(root, head)), { recursive: true });
      writeFileSync(join(root, head), service('own'));
    }
    writeFileSync(join(root, 'own.yaml'), service('own'));
    writeFileSync(join(root, 'kustomization.yaml'), kustomization('own.yaml'));
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', 'head');
    const { stdout, stderr } = checkAsJson(root, ['--base', 'HEAD~1']);
    expect(stdout + stderr).not.toContain('neighbour');
  });
});

describe('a FIFO, socket or device is refused, wherever it is', () => {
  const places: readonly (readonly [
    path: string,
    args: readonly string[],
    files?: Readonly<Record<string, string>>,
  ])[] = [
    ['apps/hpa.yaml', ['check']],
    ['seaworthy.yaml', ['check']],
    ['.seaworthy.yaml', ['check', '--config', '.seaworthy.yaml']],
    ['.gitignore', ['check']],
    ['apps/.gitignore', ['check']],
    ['baseline.json', ['check', '--baseline', 'baseline.json']],
    ['out.json', ['check', '--format', 'json=out.json']],
    ['part.json', ['merge', 'part.json']],
    [
      'values.yaml',
      ['check', 'chart', '--values', 'values.yaml'],
      { 'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n' },
    ],
    ['chart/values.yaml', ['check'], { 'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n' }],
    ['chart/templates/a.yaml', ['check'], { 'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n' }],
    ['chart/Chart.yaml', ['check'], { 'chart/values.yaml': 'a: 1\n' }],
    ['top/kustomization.yaml', ['check']],
    ['top/hpa.yaml', ['check'], { 'top/kustomization.yaml': kustomization('hpa.yaml') }],
    [
      'file.txt',
      ['check', 'chart', '--set-file', 'a=file.txt'],
      { 'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n' },
    ],
    ['cache/CACHEDIR.TAG', ['check', '--cache-location', 'cache']],
    ['policy.yaml', ['fix', 'policy.yaml']],
  ];
  const makers = {
    FIFO: (path: string) => execFileSync('mkfifo', [path]),
    'link to a device': (path: string) => symlinkSync('/dev/zero', path),
  } as const;
  const cases = Object.keys(makers).flatMap((kind) =>
    places.map(([path, args, files = {}]) => ({ kind, path, args, files })),
  );
  test.each(cases)('a $kind as $path with $args', ({ kind, path, args, files }) => {
    const root = repository({ 'apps/api.yaml': service('api'), ...files });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    makers[kind as keyof typeof makers](join(root, path));
    const { code, stderr, stdout } = seaworthy(args, root, undefined, 20_000);
    expect(code).not.toBeNull();
    expect(stdout + stderr).not.toContain('internal error');
    if (!path.endsWith('.gitignore') && !path.startsWith('cache') && args[0] !== 'fix')
      expect(stdout + stderr).toMatch(/FIFO|device|symbolic link|outside the repository/);
  });
});

test('a folder that a link leads to is not the repository', () => {
  const other = repository({ 'apps/neighbour.yaml': secret });
  committed(other);
  const root = repository({ 'apps/api.yaml': service('api') });
  committed(root);
  symlinkSync(other, join(root, 'linked'));
  for (const path of ['linked', 'linked/apps', 'linked/apps/neighbour.yaml']) {
    const { code, stdout, stderr } = seaworthy(['check', path, '--verbose'], root);
    expect(stdout).not.toContain('neighbour');
    expect(stderr).toMatch(/lies outside the repository/);
    expect(code).toBe(2);
  }
});

test('an entry of a cache that is a link is made again, and the file it leads to is left as it is', () => {
  const elsewhere = repository({});
  const root = repository({ 'apps/kustomization.yaml': kustomization('api.yaml'), 'apps/api.yaml': service('api') });
  const cached = ['check', '--format', 'json', '--cache-location', 'cache'] as const;
  const first = seaworthy(cached, root);
  const names = execFileSync('ls', ['cache'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((name) => /\.[\w-]{43}$/.test(name));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    renameSync(join(root, 'cache', name), join(elsewhere, name));
    symlinkSync(join(elsewhere, name), join(root, 'cache', name));
  }
  const second = seaworthy(cached, root);
  expect(second).toEqual(first);
  for (const name of names) expect(lstatSync(join(root, 'cache', name)).isSymbolicLink()).toBe(false);
});
