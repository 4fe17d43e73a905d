import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from '../e2e/cli.ts';

const fiveMinutes = 300_000;

/** A folder in which the packed package was installed, and nothing else. */
let folder = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-package-')));
  const packed = npm(['pack', '--silent', '--pack-destination', folder], project).trim();
  writeFileSync(join(folder, 'package.json'), '{ "name": "shop", "private": true, "type": "module" }\n');
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed)], folder);
  mkdirSync(join(folder, 'manifests'));
  writeFileSync(join(folder, 'manifests/pod.yaml'), pod);
}, fiveMinutes);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: till
spec:
  containers:
    - name: till
      image: shop/till
`;

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, ...args: readonly string[]): Outcome {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, CI: 'true' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  return { code: status, stdout, stderr };
}

/** What a program of the folder prints. */
function programPrints(text: string): unknown {
  writeFileSync(join(folder, 'program.js'), text);
  const { code, stdout, stderr } = run(process.execPath, 'program.js');
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the package that npm installs', () => {
  test('is one package: everything it needs is bundled', () => {
    const names = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['seaworthy']);
  });

  test('holds nothing that only the Action or the tests need', () => {
    const paths = readdirSync(join(folder, 'node_modules/seaworthy'), { recursive: true, encoding: 'utf8' });
    const top = [...new Set(paths.map((path) => path.split('/')[0]))].sort();
    expect(top).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect(paths.filter((path) => /action|octokit|_test\.rego/.test(path))).toEqual([]);
  });

  test('prints its version', () => {
    const { version }: { version: string } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(run('npx', '--no-install', 'seaworthy', '--version')).toEqual({
      code: 0,
      stdout: `${version}\nHelm 4.3.1, Kustomize 5.8.2, OPA 1.22.2\n`,
      stderr: '',
    });
  });

  test('checks a folder', () => {
    const { code, stdout, stderr } = run(
      'npx',
      '--no-install',
      'seaworthy',
      'check',
      'manifests',
      '--profile',
      'strict',
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^manifests\/pod\.yaml:7:\d+ {2}warning {2}resources\//m);
  });

  test('renders a chart with the engine it brings along', () => {
    mkdirSync(join(folder, 'chart/templates'), { recursive: true });
    writeFileSync(join(folder, 'chart/Chart.yaml'), 'apiVersion: v2\nname: till\nversion: 1.0.0\n');
    writeFileSync(join(folder, 'chart/templates/pod.yaml'), pod.replace('name: till', 'name: {{ .Release.Name }}'));
    const { code, stdout } = run('npx', '--no-install', 'seaworthy', 'render', 'chart', '--release', 'corner');
    expect({ code, stdout: stdout.includes('name: corner') }).toEqual({ code: 0, stdout: true });
  });

  test('explains a rule', () => {
    expect(run('npx', '--no-install', 'seaworthy', 'explain', 'hpa/min-replicas').stdout).toContain('kind: ');
  });
});

describe('the programming interface', () => {
  test('checks, and returns the report as data', () => {
    const program = `import { check } from 'seaworthy';
const report = await check({ paths: ['manifests'], rules: ['resources/requests-and-limits'], failOn: 'warning' });
console.log(JSON.stringify({ version: report.version, exitCode: report.summary.exitCode,
  findings: report.findings.map(({ rule, location }) => [rule, location.file, location.line]) }));`;
    expect(programPrints(program)).toEqual({
      version: 1,
      exitCode: 1,
      findings: [['resources/requests-and-limits', 'manifests/pod.yaml', 7]],
    });
  });

  test('renders, and returns the text', () => {
    const program = `import { render } from 'seaworthy';
console.log(JSON.stringify(await render({ cwd: 'manifests', paths: ['pod.yaml'] })));`;
    expect(programPrints(program)).toEqual({
      targets: [{ id: 'pod.yaml', kind: 'plain', path: 'pod.yaml', result: { ok: true, yaml: pod } }],
      failures: [],
    });
  });

  test('returns fixes and writes nothing', () => {
    const limits = `      resources:
        requests: { cpu: 100m, memory: 128Mi }
        limits: { memory: 64Mi }
`;
    writeFileSync(join(folder, 'manifests/limits.yaml'), pod + limits);
    const program = `import { fix } from 'seaworthy';
console.log(JSON.stringify(await fix({ paths: ['manifests/limits.yaml'], rules: ['resources/request-within-limit'] })));`;
    const path = 'manifests/limits.yaml';
    const after = (pod + limits).replace('memory: 64Mi', 'memory: 128Mi');
    expect(programPrints(program)).toMatchObject({
      files: [{ path, before: pod + limits, after }],
      fixed: [{ rule: 'resources/request-within-limit', object: { kind: 'Pod', name: 'till' } }],
      remaining: [],
    });
    expect(readFileSync(join(folder, path), 'utf8')).toBe(pod + limits);
  });

  test('rejects with the failure for what it cannot work with', () => {
    const program = `import { check, SeaworthyError } from 'seaworthy';
const error = await check({ paths: ['nowhere'] }).catch((caught) => caught);
console.log(JSON.stringify([error instanceof SeaworthyError, error.failure.code]));`;
    expect(programPrints(program)).toEqual([true, 'path-missing']);
  });

  test('has types that a strict compiler accepts, and that refuse a wrong option', () => {
    const consumer = (option: string): string => `import { check, type JsonReport, render } from 'seaworthy';
const report: JsonReport = await check({ paths: ['manifests'], ${option} });
const lines: readonly number[] = report.findings.map(({ location }) => location.line);
for (const { result } of (await render()).targets) if (result.ok) lines.includes(result.yaml.length);
`;
    writeFileSync(join(folder, 'right.ts'), consumer("failOn: 'warning'"));
    writeFileSync(join(folder, 'wrong.ts'), consumer("failOn: 'fatal'"));
    const tsc = (file: string): Outcome =>
      run(
        process.execPath,
        join(project, 'node_modules/typescript/bin/tsc'),
        ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022'],
        file,
      );
    expect(tsc('right.ts')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(tsc('wrong.ts').stdout).toContain(`'"fatal"' is not assignable`);
  });

  test.each(['config', 'report'])('exports the schema of the %s file', (name) => {
    const program = `import schema from 'seaworthy/${name}.schema.json' with { type: 'json' };
console.log(JSON.stringify(schema.$id));`;
    expect(programPrints(program)).toMatch(new RegExp(`^https://.*/${name}\\.schema\\.json$`));
  });
});
