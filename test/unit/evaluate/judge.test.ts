import { expect, test } from 'vitest';
import { judge } from '../../../src/evaluate/judge.ts';
import { compiledPolicy } from '../../support/policy.ts';

const policy = `package seaworthy.main
reports := [[{"rule": "shop/said", "path": [], "message": _message(input.nodes[asked.node])}] | some asked in input.asked]
_message(node) := node.message if not node.conflict
_message(node) := "one" if node.conflict
_message(node) := "two" if node.conflict
`;
const said = (message: string) => ({ violations: [{ rule: 'shop/said', path: [], message }] });
const batchOf = (nodes: readonly object[]): string =>
  JSON.stringify({ parameters: [{}], nodes, asked: nodes.map((_, node) => ({ node, rules: 0, links: {} })) });
const lines = (...batches: readonly object[][]): Uint8Array =>
  new TextEncoder().encode(batches.map((nodes) => `${batchOf(nodes)}\n`).join(''));

test('an object that cannot be judged does not take the others of its batch with it', async () => {
  const module = { digest: 'failing', trust: 'built-in', wasm: await compiledPolicy(policy) } as const;
  const judged = await judge(
    module,
    lines([{ message: 'a' }, { conflict: true }, { message: 7 }, { message: 'b' }], [{ message: 'c' }]),
    10_000,
  );
  expect(judged).toEqual([
    said('a'),
    { error: expect.stringContaining('var assignment conflict') },
    { error: expect.stringContaining('which is not a violation') },
    said('b'),
    said('c'),
  ]);
});

test('an object that the policy cannot read does not take those with it that are not linked to it', async () => {
  const module = { digest: 'unreadable', trust: 'built-in', wasm: await compiledPolicy(policy) } as const;
  const judged = await judge(module, lines([{ message: 'a' }, { message: 'half of a character: \ud800' }]), 10_000);
  expect(judged).toEqual([said('a'), { error: 'illegal string escape character' }]);
});
