import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { checkAsJson } from '../e2e/cli.ts';
import { number, test } from '../github/shop.ts';
import { act, node24, type Tool } from '../tools/tools.ts';
import { commit, runWorkflow, type WorkflowRun } from './act.ts';
import { shopWithAction, workflow } from './shop.ts';

const twentyMinutes = 1_200_000; // the first time, act is built from its source
const timeout = 300_000;

let runner: Tool;
let node: Tool;
beforeAll(() => {
  node = node24();
  runner = act();
}, twentyMinutes);

const repository = { full_name: 'shop/shop' };
const deployment = 'manifests/storefront/deployment.yaml';
const config = 'seaworthy.yaml';
const baseline = 'baseline.json';

/** Of the mistake, whose fingerprint replaces the word. */
const entry = JSON.stringify({ fingerprint: 'FINGERPRINT', rule: 'r', file: 'f', object: 'o', message: 'm' });
const finding = `error ${deployment}:50 probes/named-port-resolves`;

/** A pull request with one mistake that also edits what decides about the check. */
interface Silencing {
  readonly file: string;
  readonly edit: (text: string) => string;
  /** Input of the workflow, which base and head have. */
  readonly input?: string;
}

async function onPullRequest({ file, edit, input = '' }: Silencing): Promise<WorkflowRun> {
  if (!node.found || !runner.found) throw new Error('unreachable');
  const root = shopWithAction('shop');
  writeFileSync(join(root, 'workflow.yml'), workflow(input));
  writeFileSync(join(root, baseline), '{ "version": 1, "findings": [] }\n');
  const base = commit(root, 'Open the shop');
  change(root, deployment, (text) =>
    text.replace('path: /ready\n              port: http', 'path: /ready\n              port: web'),
  );
  change(root, file, (text) => edit(text).replace('FINGERPRINT', () => fingerprintOf(root)));
  const head = commit(root, 'Change the shop');
  const payload = {
    repository,
    pull_request: {
      number,
      base: { ref: 'main', sha: base },
      head: { ref: 'silent', sha: head, repo: repository },
    },
  };
  return runWorkflow(
    root,
    { event: 'pull_request', payload, workflow: 'workflow.yml' },
    { act: runner.path, node: node.path },
  );
}

function fingerprintOf(root: string): string {
  const { findings } = checkAsJson(root, ['manifests']).report;
  const found = findings.find(({ rule: id, location }) => `error ${location.file}:${location.line} ${id}` === finding);
  return found?.fingerprint ?? '';
}

function change(root: string, file: string, edit: (text: string) => string): void {
  const text = readFileSync(join(root, file), { encoding: 'utf8', flag: 'a+' });
  const changed = edit(text);
  if (changed === text) throw new Error(`nothing was changed in ${file}`);
  writeFileSync(join(root, file), changed);
}

/** `error manifests/storefront/service.yaml:15 wiring/service-target-port`, the closing sentence left out. */
function annotated({ annotations }: WorkflowRun): readonly string[] {
  return annotations
    .filter(({ file }) => file !== undefined)
    .map(({ level, file, line, title }) => `${level} ${file}:${line} ${title?.split(':')[0]}`);
}

const addition = (text: string) => (before: string) => `${before}${text}`;
const rule = (setting: string) => addition(`rules:\n  probes/named-port-resolves: ${setting}\n`);

/** Each with what is said of it, and the line that says so; lines from 23 on are added to the shop's configuration. */
const ways: readonly (Silencing & { readonly name: string; readonly line: number; readonly says: string })[] = [
  { name: 'a rule off', file: config, edit: rule('off'), line: 24, says: 'rule probes/named-port-resolves is off' },
  {
    name: 'a lower severity',
    ...{ file: config, edit: rule('info'), line: 24 },
    says: 'rule probes/named-port-resolves has severity info instead of error',
  },
  {
    name: 'an exclude',
    ...{ file: config, edit: addition('exclude:\n  - manifests/storefront\n'), line: 24 },
    says: '5 files are excluded by manifests/storefront',
  },
  {
    name: 'an external object',
    ...{ file: config, edit: addition('external: ["*/*/*"]\n'), line: 23 },
    says: '*/*/* is external',
  },
  {
    name: 'failOn never',
    ...{ file: config, edit: addition('failOn: never\n'), line: 23 },
    says: 'failOn is never instead of error',
  },
  {
    name: 'a limit raised',
    ...{ file: config, edit: addition('limits: { renderSeconds: 3600 }\n'), line: 23 },
    says: 'limits.renderSeconds is 3600 instead of 60',
  },
  {
    name: 'a target removed',
    file: config,
    edit: (text) => text.replace(/ {6}- name: prod\n.*\n.*\n(?=\n)/, ''),
    line: 6,
    says: 'target charts/api (prod) is removed',
  },
  {
    name: 'an entry of the baseline',
    ...{ file: baseline, edit: () => `{ "version": 1, "findings": [\n${entry}\n] }\n`, line: 2 },
    input: `baseline: ${baseline}`,
    says: '1 finding is added',
  },
];

test.for(ways)(
  '$name is annotated and first in the summary, and the finding still fails',
  { timeout },
  async (way, { skip }) => {
    skipWithoutTools(skip);
    const run = await onPullRequest(way);
    expect(annotated(run)).toEqual([`warning ${way.file}:${way.line} This change relaxes the check`, finding]);
    const sentence = `This change relaxes the check: ${way.says}; the verdict uses the configuration of the base`;
    expect(run.annotations[0]?.message).toBe(sentence);
    expect(run.summary.split('\n\n')[1]).toContain('This change relaxes the check');
    expect(run.log).toContain(sentence);
    expect(run.code).not.toBe(0);
  },
);

test('what owners accept is in effect, and annotated all the same', { timeout }, async ({ skip }) => {
  skipWithoutTools(skip);
  const run = await onPullRequest({ file: config, edit: rule('off'), input: 'accept-config-changes: true' });
  expect(annotated(run)).toEqual([`warning ${config}:24 This change relaxes the check`]);
  expect(run.annotations[0]?.message).toBe(
    'This change relaxes the check: rule probes/named-port-resolves is off; the verdict uses the configuration of the change',
  );
  expect(run.code).toBe(0);
});

function skipWithoutTools(skip: (why: string) => void): void {
  if (!node.found) skip(node.reason);
  if (!runner.found) skip(runner.reason);
}
