import { expect, test } from 'vitest';
import type { Engines } from '../../../src/engine/index.ts';
import { deployment } from '../schema/judged.ts';
import { saidOf } from './judged.ts';

const accepted = { errors: [], warnings: [], changes: [] };

/** An engine that answers as told; `calls` counts the objects of each request. */
function engine(answer: (objects: readonly { value?: unknown }[]) => object, calls: number[] = []): Engines {
  const call = (_: string, __: string, request: { objects: readonly { value?: unknown }[] }): Promise<unknown> => {
    calls.push(request.objects.length);
    return Promise.resolve({ inputs: [], accesses: [], ...answer(request.objects) });
  };
  return { call, through: () => engine(answer), again: () => engine(answer) } as unknown as Engines;
}

const three = ['a', 'b', 'c'].map((name) => deployment({}).replace('name: till', `name: ${name}`)).join('\n---\n');

test('an object that takes too long is named, and the others are judged', async () => {
  const slow = engine((objects) => {
    const late = JSON.stringify(objects).includes('"name":"b"');
    return late
      ? { ok: false, error: { code: 'render-timeout', message: 'it took longer than 60 s' } }
      : { ok: true, answer: { objects: objects.map(() => accepted) } };
  });
  expect(await saidOf(three, slow)).toEqual([
    'failure render-timeout Deployment b could not be validated: it took longer than 60 s',
  ]);
});

test('an engine that does not answer is one failure, and is asked once', async () => {
  const calls: number[] = [];
  const dead = engine(() => ({ ok: false, error: { code: 'engine-failed', message: 'no module' } }), calls);
  expect(await saidOf(three, dead)).toEqual([
    'failure engine-failed Deployment a and 2 other objects could not be validated: no module',
  ]);
  expect(calls).toEqual([3]);
});

test('the engine is not asked where it has nothing to say', async () => {
  const calls: number[] = [];
  const all = engine((objects) => ({ ok: true, answer: { objects: objects.map(() => accepted) } }), calls);
  expect(await saidOf('apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: a}\n', all)).toEqual([]);
  expect(calls).toEqual([]);
});
