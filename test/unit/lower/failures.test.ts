import { describe, expect, test } from 'vitest';
import { loweredFailures } from '../../../src/lower/index.ts';
import { type Failure, type FailureCode, repoPath, type Target } from '../../../src/model/index.ts';
import { plainTarget } from '../../support/manifests.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';

const template = 'host: {{ .Values.name }}\nhost: {{ required "a host is needed" .Values.host }}\n{{ fail "no" }}\n';
const files = memoryFiles({
  'charts/api/templates/a.yaml': template,
  '.gitignore': '.env\n*.tmp\n',
  'overlays/.gitignore': '!kept.tmp\n',
});

async function loweredOf(
  failure: Failure,
  target: Target,
): Promise<Awaited<ReturnType<typeof loweredFailures>>[0] | undefined> {
  const repositoryName = async () => ({ name: 'shop', isFolder: false });
  const context = { files, targets: [target], manifests: [], named: [], configured: new Set<never>(), repositoryName };
  return (await loweredFailures([{ failure, target }], context))[0];
}

const failing = (code: FailureCode, message: string, more: Partial<Failure> = {}): Failure => ({
  code,
  message,
  ...more,
});
const inTemplate = (line: number): Failure =>
  failing('template-failed', 'the chart does not render: a host is needed', {
    file: repoPath('charts/api/templates/a.yaml'),
    line,
  });

describe('a chart that demands values', () => {
  test.each([2, 3])('by the template, on line %i, is asked for a variant', async (line) => {
    expect(await loweredOf(inTemplate(line), helmTarget('charts/api'))).toMatchObject({
      failure: {
        message: 'the chart needs values: a host is needed',
        hint: 'add a variant with the values to `targets` in seaworthy.yaml',
      },
      lowering: { by: 'needsValues' },
    });
  });

  test.each([
    ["missing property 'host'", true],
    ["db: missing properties 'host', 'port'; missing property 'name'", true],
    ["a: got number, want string; missing property 'host'", false],
  ])('by its schema (%s), and by nothing else', async (complaint, isLowered) => {
    const failure = failing('values-invalid', `the values do not fit the schema of api: ${complaint}`);
    expect((await loweredOf(failure, helmTarget('charts/api')))?.lowering !== undefined).toBe(isLowered);
  });

  test('is wrong with values of a variant, and where no template demands anything', async () => {
    const values = [repoPath('charts/api/values-prod.yaml')];
    expect((await loweredOf(inTemplate(2), helmTarget('charts/api', { values })))?.lowering).toBeUndefined();
    expect((await loweredOf(inTemplate(1), helmTarget('charts/api')))?.lowering).toBeUndefined();
  });
});

describe('what is not in the repository is not judged', () => {
  test.each([
    failing(
      'kustomization-missing-base',
      'https://example.com/a.yaml is remote, and nothing is fetched while checking',
    ),
    failing('chart-dependency-missing', 'the chart needs redis, which charts/ does not hold', {
      hint: 'run `helm dependency update dep` and commit its charts/ folder: nothing is fetched while checking',
    }),
  ])('$message', async (failure) => {
    expect((await loweredOf(failure, kustomizeTarget('overlays/prod')))?.lowering?.by).toBe('remote');
  });

  test.each([
    ['.env', 'configMapGenerator', 'git ignores overlays/prod/.env: it is made where this is deployed'],
    ['../a.tmp', 'secretGenerator', 'git ignores overlays/a.tmp: it is made where this is deployed'],
    ['kept.tmp', 'secretGenerator', undefined],
    ['.env', 'resources', undefined],
    ['../../../.env', 'secretGenerator', undefined],
  ])('%s of a %s that is made before deploying', async (name, field, reason) => {
    const failure = failing('kustomization-missing-base', `${name}, listed under ${field}, does not exist`, {
      file: repoPath('overlays/prod/kustomization.yaml'),
    });
    expect((await loweredOf(failure, kustomizeTarget('overlays/prod')))?.lowering?.reason).toBe(reason);
  });

  test('but a file that is missing is', async () => {
    const failure = failing('kustomization-missing-base', 'a.yaml, listed under resources, does not exist');
    expect((await loweredOf(failure, kustomizeTarget('overlays/prod')))?.lowering).toBeUndefined();
  });
});

test('a failure in a folder of tests, or with values to test a chart with, is lowered too', async () => {
  const broken = failing('yaml-invalid', 'not valid YAML', { file: repoPath('tests/a.yaml') });
  const values = [repoPath('charts/api/ci/a-values.yaml')];
  expect((await loweredOf(broken, plainTarget('tests/a.yaml')))?.lowering?.by).toBe('tests');
  expect((await loweredOf(inTemplate(2), helmTarget('charts/api', { values })))?.lowering?.by).toBe('ciValues');
});
