import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, project, seaworthy } from './cli.ts';
import { deployment } from './fixtures.ts';

const memory = ['--rule', 'resources/requests-and-limits', '--fail-on', 'warning'];
const git = { '.git/HEAD': 'ref: refs/heads/main\n' };

/** Runs the command line under a shell, as a user pipes into it. */
function shell(command: string, cwd: string): { code: number | null; stdout: string; stderr: string } {
  const run = `seaworthy() { "${process.execPath}" "${project}dist/cli.js" "$@"; }; ${command}`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', run], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH ?? '', CI: 'true' },
  });
  return { code: status, stdout, stderr };
}

function places(stdout: string): readonly string[] {
  return stdout.split('\n').flatMap((line) => /^(\S+:\d+):\d+ {2}/.exec(line)?.[1] ?? []);
}

describe('standard input', () => {
  test('is judged as <stdin>, and alone', () => {
    const root = repository({ ...git, 'till.yaml': deployment('till'), 'other/shelf.yaml': deployment('shelf') });
    const { code, stdout } = shell(`cat till.yaml | seaworthy check - ${memory.join(' ')}`, root);
    expect(places(stdout)).toEqual(['<stdin>:14']);
    expect(code).toBe(1);
  });

  test('is what `seaworthy -` reads, and a file can be redirected', () => {
    const root = repository({ 'till.yaml': deployment('till') });
    expect(places(shell(`seaworthy - ${memory.join(' ')} < till.yaml`, root).stdout)).toEqual(['<stdin>:14']);
  });

  test('takes the name that --stdin-filename gives it, and the configuration there', () => {
    const root = repository({
      ...git,
      'till/seaworthy.yaml': 'rules: { resources/requests-and-limits: info }\n',
      'till/app.yaml': '# not what the editor holds\n',
    });
    const { code, report } = checkAsJsonOf(
      `printf '%s' "$TILL" | seaworthy check - --stdin-filename till/app.yaml --format json`,
      root,
      deployment('till'),
    );
    const found = report.findings.filter(({ rule }) => rule === 'resources/requests-and-limits');
    expect(found.map(({ location, severity }) => [location.file, location.line, severity])).toEqual([
      ['till/app.yaml', 14, 'info'],
    ]);
    expect(code).toBe(0);
  });

  test('that is not YAML is a finding', () => {
    const { code, stdout } = shell(`printf 'kind: [a\\n' | seaworthy check -`, repository({}));
    expect(stdout).toMatch(/^<stdin>:2:1 {2}error {2}gitops\/render-failed\n {2}not valid YAML/);
    expect(code).toBe(1);
  });

  test('that does not end within the limit is refused', () => {
    const root = repository({ 'seaworthy.yaml': 'limits: { renderSeconds: 0.2 }\n' });
    const { code, stderr } = shell('sleep 5 | seaworthy check -', root);
    expect(stderr).toBe(
      'seaworthy: standard input did not end within 0.2 s; let its writer finish, or raise limits.renderSeconds in seaworthy.yaml\n',
    );
    expect(code).toBe(2);
  });

  test('that is larger than the limit is refused', () => {
    const root = repository({ 'seaworthy.yaml': 'limits: { fileMiB: 0.001 }\n' });
    const { code, stderr } = shell('head -c 2000 /dev/zero | seaworthy check -', root);
    expect(stderr).toBe(
      'seaworthy: standard input has more than 1048 bytes; divide it, or raise limits.fileMiB in seaworthy.yaml\n',
    );
    expect(code).toBe(2);
  });

  test('cannot be divided into shards', () => {
    const { code, stderr } = shell(`true | seaworthy check - --shard 1/2`, repository({}));
    expect(stderr).toContain('--shard cannot be used with standard input');
    expect(code).toBe(2);
  });

  test('cannot be fixed', () => {
    const { code, stderr } = shell(`true | seaworthy fix -`, repository({}));
    expect(stderr).toContain('standard input cannot be fixed');
    expect(code).toBe(2);
  });
});

describe('pipes', () => {
  test('a process substitution is read to its end', () => {
    const root = repository({ 'till.yaml': deployment('till') });
    const { code, stdout } = shell(`seaworthy check <(sleep 0.2; cat till.yaml) ${memory.join(' ')}`, root);
    expect(places(stdout)).toEqual([expect.stringMatching(/^\/dev\/fd\/\d+:14$/)]);
    expect(code).toBe(1);
  });

  test('a FIFO that is named is read to its end, one inside a folder is refused', () => {
    const root = repository({ 'apps/till.yaml': deployment('till') });
    execFileSync('mkfifo', [join(root, 'apps/pipe.yaml')]);
    const writing = spawn('bash', ['--norc', '-c', 'sleep 0.3; cat apps/till.yaml > apps/pipe.yaml'], { cwd: root });
    const named = shell(`seaworthy check apps/pipe.yaml ${memory.join(' ')}`, root);
    writing.kill();
    expect(places(named.stdout)).toEqual(['apps/pipe.yaml:14']);
    expect(seaworthy(['check', 'apps'], root).stdout).toContain('apps/pipe.yaml is a FIFO, not a regular file');
  });

  test('a link of the repository to a FIFO is refused', () => {
    const root = repository({ ...git, 'till.yaml': deployment('till') });
    const elsewhere = repository({});
    execFileSync('mkfifo', [join(elsewhere, 'pipe')]);
    symlinkSync(join(elsewhere, 'pipe'), join(root, 'pipe.yaml'));
    const { code, stderr } = seaworthy(['check', 'pipe.yaml'], root);
    expect(stderr).toContain('is a symbolic link; Seaworthy follows no link of the repository here');
    expect(code).toBe(2);
  });

  test('a FIFO that no process writes to is refused after the limit', () => {
    const root = repository({ 'seaworthy.yaml': 'limits: { renderSeconds: 0.2 }\n' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const { code, stderr } = seaworthy(['check', 'pipe'], root);
    expect(stderr).toContain("'pipe' did not end within 0.2 s");
    expect(code).toBe(2);
  });
});

describe('several paths', () => {
  test('are judged with the configuration of the folder they share', () => {
    const root = repository({
      ...git,
      'seaworthy.yaml': 'rules: { "resources/*": off }\n',
      'apps/seaworthy.yaml': 'rules: { resources/requests-and-limits: info }\n',
      'apps/till/seaworthy.yaml': 'rules: { "resources/*": off }\n',
      'apps/till/app.yaml': deployment('till'),
      'apps/shelf/app.yaml': deployment('shelf'),
    });
    const { report } = checkAsJson(root, ['apps/till/app.yaml', 'apps/shelf/app.yaml', ...memory]);
    expect(report.findings.map(({ location, severity }) => [location.file, severity])).toEqual([
      ['apps/shelf/app.yaml', 'info'],
      ['apps/till/app.yaml', 'info'],
    ]);
  });

  test('in two repositories are refused, unless the other one is a file', () => {
    const both = repository({
      'one/.git/HEAD': '',
      'one/till.yaml': deployment('till'),
      'two/.git/HEAD': '',
      'two/apps/shelf.yaml': deployment('shelf'),
    });
    const one = join(both, 'one');
    const refused = seaworthy(['check', '.', '../two/apps'], one);
    expect(refused.stderr).toBe(
      "seaworthy: '.' and '../two/apps' are not in one repository; check each repository in a run of its own\n",
    );
    expect(refused.code).toBe(2);
    expect(places(seaworthy(['check', '.', '../two/apps/shelf.yaml', ...memory], one).stdout)).toEqual([
      '../two/apps/shelf.yaml:14',
      'till.yaml:14',
    ]);
  });
});

describe('a path outside of every repository', () => {
  test('is a file: judged with the configuration of the working folder, named as it was written', () => {
    const root = repository({ ...git, 'seaworthy.yaml': 'rules: { resources/requests-and-limits: info }\n' });
    const file = join(repository({ 'till.yaml': deployment('till') }), 'till.yaml');
    const { code, stdout } = seaworthy(['check', file, ...memory], root);
    expect(stdout).toContain(`${file}:14:11  info  resources/requests-and-limits`);
    expect(code).toBe(0);
  });

  test('is a folder: judged with the configuration of the working folder, and its paths can be opened from there', () => {
    const root = repository({ ...git, 'seaworthy.yaml': 'rules: { resources/requests-and-limits: info }\n' });
    const folder = repository({ 'apps/till.yaml': deployment('till') });
    const { stdout } = seaworthy(['check', folder, ...memory], root);
    expect(stdout).toContain(`${folder}/apps/till.yaml:14:11  info  resources/requests-and-limits`);
  });
});

describe('a quoted pattern', () => {
  const files = {
    ...git,
    'apps/till/app.yaml': deployment('till'),
    'apps/shelf/app.yaml': deployment('shelf'),
    'apps/shelf/values.yaml': 'replicas: 2\n',
    'other/cart.yaml': deployment('cart'),
  };

  test.each([
    ["'apps/*/app.yaml'", '.', ['apps/shelf/app.yaml:14', 'apps/till/app.yaml:14']],
    ["'**/*.yaml'", 'apps', ['apps/shelf/app.yaml:14', 'apps/till/app.yaml:14']],
    ["'apps/*'", '.', ['apps/shelf/app.yaml:14', 'apps/till/app.yaml:14']],
    ["'{apps/till,other}/*.yaml'", '.', ['apps/till/app.yaml:14', 'other/cart.yaml:14']],
  ])('%s in %s', (glob, folder, expected) => {
    const { stdout } = shell(`cd ${folder} && seaworthy check ${glob} ${memory.join(' ')}`, repository(files));
    expect(places(stdout)).toEqual(expected);
  });

  test('that matches nothing is refused', () => {
    const { code, stderr } = seaworthy(['check', 'apps/*.json'], repository(files));
    expect(stderr).toContain("'apps/*.json' matches no file or folder");
    expect(code).toBe(2);
  });
});

function checkAsJsonOf(command: string, cwd: string, text: string) {
  const outcome = shell(`export TILL=$(cat <<'EOF'\n${text}EOF\n); ${command}`, cwd);
  return { ...outcome, report: JSON.parse(outcome.stdout) as ReturnType<typeof checkAsJson>['report'] };
}
