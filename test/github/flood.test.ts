import { expect } from 'vitest';
import { publishCheckRun, publishComment } from '../../src/github/index.ts';
import { annotations, client, head, number, run, test } from './shop.ts';

const findings = 10_000;
const summary = `## Seaworthy: 10000 errors\n\n${'| error | checkout is killed while it drains |\n'.repeat(findings)}`;
const checkRun = { name: 'Seaworthy', head, id: 'check 41.1', url: undefined, title: '10000 errors', summary } as const;

test('ten thousand annotations go out in two hundred requests, none lost', async ({ github }) => {
  const flood = { ...checkRun, conclusion: 'failure', annotations: annotations(findings) } as const;
  const done = await publishCheckRun(client(github), flood);
  expect(done).toEqual({ ok: true, value: { annotated: findings, stopped: undefined } });
  expect(github.requests.length).toBe(200);
  const lines = github.repository.checkRuns[0]?.annotations.map(({ start_line }) => start_line) ?? [];
  expect(new Set(lines).size).toBe(findings);
});

test('ten thousand rows make a comment GitHub takes', async ({ github }) => {
  await publishComment(client(github), { number, id: 'shop', run, body: summary, create: true });
  expect(github.repository.comments[0]?.body.length).toBeLessThanOrEqual(65_000);
});
