import { expect, test } from 'vitest';
import { judge } from '../../../src/evaluate/judge.ts';
import { compiledPolicy } from '../../support/policy.ts';

const policy = `package seaworthy.main
reports := [[{"rule": "shop/said", "path": [], "message": _message(asked)}] | some asked in input.asked]
_message(asked) := asked.message if not asked.conflict
_message(asked) := "one" if asked.conflict
_message(asked) := "two" if asked.conflict
`;
const said = (message: string) => ({ violations: [{ rule: 'shop/said', path: [], message }] });
const lines = (...batches: readonly object[][]): Uint8Array =>
  new TextEncoder().encode(batches.map((asked) => `${JSON.stringify({ asked })}\n`).join(''));

test('an object that cannot be judged does not take the others of its batch with it', async () => {
  const module = { digest: 'failing', wasm: await compiledPolicy(policy) };
  const judged = judge(
    module,
    lines([{ message: 'a' }, { conflict: true }, { message: 7 }, { message: 'b' }], [{ message: 'c' }]),
    10_000,
  );
  expect(judged).toEqual([
    said('a'),
    { error: expect.stringContaining('var assignment conflict') },
    { error: expect.stringContaining('which is no violation') },
    said('b'),
    said('c'),
  ]);
});
