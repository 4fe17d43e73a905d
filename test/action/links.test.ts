import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runStep, type StepRun, storefront } from './step.ts';

function step(workspace: string, inputs: Readonly<Record<string, string>>): Promise<StepRun> {
  return runStep(workspace, {
    event: 'push',
    payload: {},
    api: 'http://127.0.0.1:1',
    inputs: { token: '', ...inputs },
  });
}

describe('the Action writes through no link that a pull request made', () => {
  test.each([
    ['report-file', 'out/x'],
    ['sarif-file', 'out/x'],
    ['formats', 'html=out/x'],
    ['formats', 'junit=out/x'],
  ])('for the input %s: %s', async (input, value) => {
    const workspace = storefront();
    const elsewhere = mkdtempSync(join(tmpdir(), 'seaworthy-elsewhere-'));
    symlinkSync(elsewhere, join(workspace, 'out'));
    const { code, log } = await step(workspace, { [input]: value });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(log).toContain('leads through the symbolic link');
    expect(code).toBe(1);
  });

  test('for the part of a shard', async () => {
    const workspace = storefront();
    const elsewhere = mkdtempSync(join(tmpdir(), 'seaworthy-elsewhere-'));
    symlinkSync(join(elsewhere, 'x'), join(workspace, 'seaworthy-part-1-of-1.json'));
    const { code, log } = await step(workspace, { shard: '1/1' });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(log).toContain('is a symbolic link');
    expect(code).toBe(1);
  });
});

describe('a cache in the work tree is refused', () => {
  test.each(['.', 'cache', 'storefront/../cache', 'linked/cache'])('%s', async (cache) => {
    const workspace = storefront();
    symlinkSync(tmpdir(), join(workspace, 'linked'));
    const { code, log } = await step(workspace, { cache });
    expect(log).toMatch(/lies in the work tree, where a pull request can put files|symbolic link/);
    expect(code).toBe(1);
    expect(existsSync(join(workspace, 'cache'))).toBe(false);
  });
});

test('a working folder that a link leads to is refused', async () => {
  const workspace = storefront();
  symlinkSync(storefront(), join(workspace, 'linked'));
  const { code, log } = await step(workspace, { 'working-directory': 'linked' });
  expect(log).toContain('is a symbolic link');
  expect(code).toBe(1);
});

test('parts are looked for in no folder that a link leads to', async () => {
  const workspace = storefront();
  mkdirSync(join(workspace, 'parts'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'seaworthy-elsewhere-'));
  writeFileSync(join(elsewhere, 'seaworthy-part-1-of-1.json'), 'the neighbour');
  symlinkSync(elsewhere, join(workspace, 'parts/linked'));
  symlinkSync('.', join(workspace, 'parts/loop'));
  const { code, log } = await step(workspace, { merge: 'parts' });
  expect(log).toContain('no seaworthy-part-*.json found');
  expect(code).toBe(1);
});
