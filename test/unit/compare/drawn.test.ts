import { expect, test } from 'vitest';
import { nondeterministicChanges } from '../../../src/change/nondeterminism.ts';
import type { Engines, Outcome } from '../../../src/engine/index.ts';
import { kinds, toolsOf } from '../../../src/kinds/index.ts';
import { type ObjectChange, type Rendered, repoPath } from '../../../src/model/index.ts';
import { parseAll } from '../../../src/parse/index.ts';
import type { RenderedState } from '../../../src/state/analysis.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { helmTarget } from '../../support/targets.ts';

const path = repoPath('charts/lot');
const target = helmTarget('charts/lot');
const lot = (password: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: lot\nstringData:\n  password: ${password}\n`;
const documents = (text: string) => [{ text, source: undefined, sourceLine: 1 }];
const rendered: Rendered = {
  ...{ status: 'rendered', target, output: lot('a'), documents: documents(lot('a')) },
  inputs: [repoPath('charts/lot/Chart.yaml')],
};
const now: RenderedState = {
  found: { targets: [target], skipped: [], failures: [], texts: new Map(), unusedValues: [], resourcesOf: () => [] },
  ...{ rendered: [rendered], parsed: parseAll([rendered]), failed: [], flaws: [] },
  ...{ context: new Set(), failedContext: [], isWhole: true },
};
const object = { apiVersion: 'v1', kind: 'Secret', namespace: 'shop', name: 'lot' };
const differing: readonly ObjectChange[] = [{ what: 'changed', object, target: path, fields: [] }];

/** Tools with an engine that answers so, and notes what it was asked. */
function answering(outcome: Outcome<object>) {
  const asked: unknown[] = [];
  let repeated = 0;
  const engines: Engines = {
    // biome-ignore lint/suspicious/noExplicitAny: one answer to every question
    call: async (_engine, _op, request): Promise<any> => {
      asked.push(request);
      return outcome;
    },
    through: () => engines,
    again() {
      repeated += 1;
      return engines;
    },
  };
  return { tools: { ...toolsOf(kinds), files: memoryFiles({}), engines }, asked, repeats: () => repeated };
}

test('what a second render prints otherwise was drawn, and the question is told from the first', async () => {
  const answer = { output: lot('b'), documents: [{ text: lot('b'), source: '', sourceLine: 1 }] };
  const { tools, asked, repeats } = answering({ ok: true, answer, inputs: [], accesses: [] });
  const drawn = await nondeterministicChanges(differing, now, tools);
  expect(drawn.map(({ what, fields }) => [what, fields.map((field) => field.path)])).toEqual([
    ['changed', [['stringData', 'password']]],
  ]);
  expect(asked).toEqual([target.request]);
  expect(repeats()).toBe(1);
});

test('a second render that fails tells nothing', async () => {
  const error = { code: 'render-timeout', message: 'too slow' } as const;
  const { tools } = answering({ ok: false, error, inputs: [], accesses: undefined });
  expect(await nondeterministicChanges(differing, now, tools)).toEqual([]);
});

test('what does not differ is not rendered again', async () => {
  const { tools, asked } = answering({ ok: true, answer: {}, inputs: [], accesses: [] });
  expect(await nondeterministicChanges([], now, tools)).toEqual([]);
  expect(asked).toEqual([]);
});
