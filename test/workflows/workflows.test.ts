import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputNames } from '../../src/action/inputs.ts';
import { project } from '../e2e/cli.ts';
import { actionlint } from '../tools/tools.ts';

const tenMinutes = 600_000; // the first time, actionlint is built from its source
const folder = join(project, 'examples/workflows');
const files = readdirSync(folder).filter((name) => name !== 'README.md');
const forGitHub = files.filter((name) => name.endsWith('.yml') && !name.startsWith('gitlab'));

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

function workflow(name: string): Workflow {
  return parse(readFileSync(join(folder, name), 'utf8'));
}

function stepsOf(name: string): readonly Step[] {
  return Object.values(workflow(name).jobs).flatMap(({ steps }) => steps);
}

function isOurs({ uses = '' }: Step): boolean {
  return uses.startsWith('seaworthy-dev/seaworthy@');
}

test('actionlint has nothing to say about the recipes and our own workflows', { timeout: tenMinutes }, (context) => {
  const tool = actionlint();
  if (!tool.found) return context.skip(tool.reason);
  const own = readdirSync(join(project, '.github/workflows')).map((name) => join('.github/workflows', name));
  const paths = [...forGitHub.map((name) => join('examples/workflows', name)), ...own];
  const { status, stdout } = spawnSync(tool.path, ['-no-color', ...paths], { cwd: project, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('our own workflows name the commits of the Actions they use, and may only read', () => {
  const own = join(project, '.github/workflows');
  for (const name of readdirSync(own)) {
    const { permissions, jobs }: Workflow = parse(readFileSync(join(own, name), 'utf8'));
    expect(permissions).toEqual({ contents: 'read' });
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.filter((each) => !/^(\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40}$)/.test(each))).toEqual([]);
    expect(Object.values(jobs).flatMap((job) => job.permissions ?? [])).toEqual([]);
  }
});

test.each(files)('%s is YAML that the list of recipes names', (name) => {
  expect(parse(readFileSync(join(folder, name), 'utf8'))).toBeTypeOf('object');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`[${name}](${name})`);
});

test.each(forGitHub)('%s gives the Action inputs that it has', (name) => {
  const ours = stepsOf(name).filter(isOurs);
  expect(ours.length).toBeGreaterThan(0);
  const known: readonly string[] = inputNames;
  expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((input) => !known.includes(input))).toEqual([]);
});

test.each(forGitHub)('%s says what its token may do, and keeps it from later steps', (name) => {
  expect(workflow(name).permissions).toBeTypeOf('object');
  const checkouts = stepsOf(name).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test('the workflow that publishes for forks runs nothing of the change', () => {
  const { permissions, jobs } = workflow('fork-publish.yml');
  expect(permissions).toEqual({});
  expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
    { actions: 'read', checks: 'write', 'pull-requests': 'write' },
  ]);
  expect(stepsOf('fork-publish.yml').map(({ uses = '' }) => uses.split('@')[0])).toEqual([
    'actions/download-artifact',
    'seaworthy-dev/seaworthy',
  ]);
});
