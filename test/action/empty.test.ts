import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStep } from './step.ts';

const step = { event: 'push', payload: {}, api: 'http://127.0.0.1:9' };
const reason = 'no chart, kustomization or manifest found';

function workspace(): string {
  return mkdtempSync(join(tmpdir(), 'seaworthy-empty-'));
}

test('a step that judges no object fails, and says what to do', async () => {
  const { code, commands } = await runStep(workspace(), step);
  expect(code).toBe(1);
  expect(commands).toEqual([`::error::Seaworthy judged no object: ${reason}; if that is intended, set allow-empty`]);
});

test('a step that judges no object succeeds with allow-empty, and still says so', async () => {
  const { code, commands, log, summary } = await runStep(workspace(), { ...step, inputs: { 'allow-empty': 'true' } });
  expect({ code, commands }).toEqual({ code: 0, commands: [] });
  expect(log).toContain(`No objects judged: ${reason}`);
  expect(summary).toContain(`No objects judged: ${reason}`);
});

test('standard input is not available in a step', async () => {
  const { code, commands } = await runStep(workspace(), { ...step, inputs: { paths: '-' } });
  expect(code).toBe(1);
  expect(commands).toEqual(['::error::standard input is not available here; name files or folders']);
});

test('a file outside the workspace is judged, and nothing is suggested for it', async () => {
  const outside = join(workspace(), 'till.yaml');
  writeFileSync(outside, 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80}]}\n');
  const { code, log } = await runStep(workspace(), { ...step, inputs: { paths: outside, base: 'never' } });
  expect(log).toContain('judged: 1 object of 1 target');
  expect(code).toBe(0);
});
