import { expect, test } from 'vitest';
import { type Rendered, repoPath } from '../../../src/model/index.ts';
import { withBrokenInput } from '../../../src/render/broken-input.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { kustomizeTarget } from '../../support/targets.ts';

const file = repoPath('prod/kustomization.yaml');
const target = kustomizeTarget('prod');
const good = 'kind: Service\nmetadata: {name: api}\n';
const twice = 'kind: Deployment\nspec:\n  replicas: 1\n  replicas: 2\n';

function failed(message: string, inputs: readonly string[], line = 1): Rendered {
  return {
    ...{ status: 'failed', target, inputs: inputs.map(repoPath) },
    failure: { code: 'kustomization-failed', message, file, line },
  };
}

async function placeOf(rendered: Rendered, texts: Readonly<Record<string, string>>): Promise<unknown> {
  const found = await withBrokenInput(rendered, memoryFiles(texts));
  return found.status === 'failed' ? [found.failure.file, found.failure.line, found.failure.column] : found.status;
}

const files = { 'prod/kustomization.yaml': 'resources: [a.yaml, b.yaml]\n', 'prod/a.yaml': good };
const inputs = ['prod', 'prod/a.yaml', 'prod/b.yaml', 'prod/kustomization.yaml', 'prod/gone.yaml'];

test.each<[string, string, string, unknown]>([
  ['a key given twice', 'yaml: line 4: mapping key "replicas" already defined', twice, ['prod/b.yaml', 4, 3]],
  ['a later document', 'yaml: line 4: mapping key already defined', `${good}---\n${twice}`, ['prod/b.yaml', 7, 3]],
  [
    'broken YAML without a line',
    'yaml: found character that cannot start any token',
    'a:\n  - @b\n',
    ['prod/b.yaml', 2, 5],
  ],
])('%s is found in the input that has it', async (_, message, text, place) => {
  expect(await placeOf(failed(message, inputs), { ...files, 'prod/b.yaml': text })).toEqual(place);
});

test.each<[string, Rendered, Readonly<Record<string, string>>]>([
  ['no input is broken', failed('yaml: line 4: mapping key', inputs), { ...files, 'prod/b.yaml': good }],
  ['two inputs are', failed('yaml: line 4: mapping key', inputs), { 'prod/a.yaml': twice, 'prod/b.yaml': twice }],
  ['the error is about something else', failed('no matches for Id', inputs), { ...files, 'prod/b.yaml': twice }],
])('the kustomization stands for the error when %s', async (_, rendered, texts) => {
  expect(await placeOf(rendered, texts)).toEqual([file, 1, undefined]);
});

test('an error that names its line stays there', async () => {
  const named = failed('yaml: line 2: unknown field', inputs, 2);
  expect(await placeOf(named, { ...files, 'prod/b.yaml': twice })).toEqual([file, 2, undefined]);
});
