import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkAsJson, type JsonFinding } from '../e2e/cli.ts';
import { act, node24, type Tool } from '../tools/tools.ts';
import { commit, runWorkflow, type WorkflowRun } from './act.ts';
import { shopWithAction, workflow } from './shop.ts';

const twentyMinutes = 1_200_000; // the first time, act is built from its source

let runner: Tool;
let node: Tool;
beforeAll(() => {
  node = node24();
  runner = act();
}, twentyMinutes);

describe('the Action on a pull request, run by act on this machine under Node 24', () => {
  test('annotates the shop, writes the summary and fails the check', { timeout: twentyMinutes }, async (context) => {
    const root = shopWithAction('shop');
    const expected = checkAsJson(root).report.findings;
    const { code, annotations, summary } = await runOn(root, '', context.skip);

    expect(code).not.toBe(0);
    const placed = annotations.filter(({ file }) => file !== undefined);
    const kept = keptOf(expected);
    expect(placed.map(({ level, file, line }) => `${level} ${file}:${line}`).sort()).toEqual(
      kept.map(({ severity, location }) => `${levels[severity]} ${location.file}:${location.line}`).sort(),
    );
    const closing = annotations.filter(({ file }) => file === undefined);
    expect(closing).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringMatching(/\d+ errors?/) }),
    ]);
    const rest = expected.length - kept.length;
    expect(closing[0]?.message).toContain(
      `${rest} more finding${rest === 1 ? '' : 's'} without annotation: see the job summary`,
    );
    for (const { rule, message } of kept) {
      expect(placed.some((each) => `${each.title} ${each.message}`.includes(rule))).toBe(true);
      expect(placed.some((each) => each.message.includes(message))).toBe(true);
    }
    expect(summary).toMatch(/^#+ .*Seaworthy/m);
    for (const { location } of expected) expect(summary).toContain(`${location.file}:${location.line}`);
  });

  test('passes the repaired shop without a word', { timeout: twentyMinutes }, async (context) => {
    const { code, annotations, summary } = await runOn(shopWithAction('shop-fixed'), '', context.skip);
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
    expect(summary).toMatch(/Seaworthy/);
  });

  test('lets the check pass when fail-on says never', { timeout: twentyMinutes }, async (context) => {
    const { code, annotations } = await runOn(shopWithAction('shop'), 'fail-on: never', context.skip);
    expect(code).toBe(0);
    expect(annotations.length).toBeGreaterThan(0);
  });
});

/** What GitHub keeps of a step's workflow commands: ten of each level, one error of them for the closing sentence. */
function keptOf(findings: readonly JsonFinding[]): readonly JsonFinding[] {
  const of = (severity: string, most: number): readonly JsonFinding[] =>
    findings.filter((each) => each.severity === severity).slice(0, most);
  return [...of('error', 9), ...of('warning', 10), ...of('info', 10)];
}

const levels: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', info: 'notice' };

async function runOn(root: string, input: string, skip: (why: string) => void): Promise<WorkflowRun> {
  if (!node.found) skip(node.reason);
  if (!runner.found) skip(runner.reason);
  if (!node.found || !runner.found) throw new Error('unreachable');
  writeFileSync(join(root, 'workflow.yml'), workflow(input));
  const sha = commit(root, 'Open the shop');
  const payload = { pull_request: { base: { sha, ref: 'main' }, head: { sha, ref: 'main' } } };
  return runWorkflow(
    root,
    { event: 'pull_request', payload, workflow: 'workflow.yml' },
    { act: runner.path, node: node.path },
  );
}
