import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { refused } from '../github/fake.ts';
import type { MockGitHub } from '../github/server.ts';
import { number, test, token } from '../github/shop.ts';
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

/** A change of the shop, which has 21 mistakes before it. */
interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

interface Setting {
  /** The event's name and what GitHub sends with it, given the commits on both sides. */
  readonly event: (sides: { base: string; head: string }) => readonly [name: string, payload: object];
  readonly github?: MockGitHub;
}

const onPullRequest: Setting = {
  event: ({ base, head }) => [
    'pull_request',
    {
      repository,
      pull_request: {
        number,
        base: { ref: 'main', sha: base },
        head: { ref: 'longer-grace', sha: head, repo: repository },
      },
    },
  ],
};

async function onChange({ file, from, to }: Change, { event, github }: Setting): Promise<WorkflowRun> {
  if (!node.found || !runner.found) throw new Error('unreachable');
  const [root, tools] = [shopWithAction('shop'), { act: runner.path, node: node.path }];
  const input = github === undefined ? '' : `token: ${token}`;
  writeFileSync(join(root, 'workflow.yml'), workflow(input));
  const base = commit(root, 'Open the shop');
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(root, file), text.replace(from, to));
  const head = commit(root, 'Change the shop');
  const [name, payload] = event({ base, head });
  return runWorkflow(root, { event: name, payload, workflow: 'workflow.yml', api: github?.url }, tools);
}

/** `error manifests/storefront/service.yaml:15 wiring/service-target-port`, the closing sentence left out. */
function annotated({ annotations }: WorkflowRun): readonly string[] {
  return annotations
    .filter(({ file }) => file !== undefined)
    .map(({ level, file, line, title }) => `${level} ${file}:${line} ${title?.split(':')[0]}`);
}

function closing({ annotations }: WorkflowRun): readonly string[] {
  return annotations.filter(({ file }) => file === undefined).map(({ message }) => message);
}

function skipWithoutTools(skip: (why: string) => void): void {
  if (!node.found) skip(node.reason);
  if (!runner.found) skip(runner.reason);
}

const wrongProbe: Change = {
  file: 'manifests/storefront/deployment.yaml',
  from: 'path: /ready\n              port: http',
  to: 'path: /ready\n              port: web',
};
const probeFound = 'error manifests/storefront/deployment.yaml:50 probes/named-port-resolves';

test('a new finding on a line of the change is annotated and fails; the 21 of the base do neither', {
  timeout,
}, async ({ skip }) => {
  skipWithoutTools(skip);
  const run = await onChange(wrongProbe, onPullRequest);
  expect(annotated(run)).toEqual([probeFound]);
  expect(closing(run)).toEqual(['Seaworthy found 1 error, 0 warnings and 0 info; fail-on is error']);
  expect(run.code).not.toBe(0);
  expect(run.summary).toContain('manifests/storefront/deployment.yaml:50');
  expect(run.summary).toContain('21 unchanged');
  expect(run.summary).toMatch(/Deployment shop\/storefront/); // what deploys differently
  expect(run.summary).not.toContain('manifests/storefront/service.yaml');
});

test('a finding that the change causes in a file it does not touch fails without annotation', { timeout }, async ({
  skip,
}) => {
  skipWithoutTools(skip);
  const renamedPort = {
    file: 'apps/checkout/base/deployment.yaml',
    from: '- name: metrics\n              containerPort: 9090',
    to: '- name: prom\n              containerPort: 9090',
  };
  const run = await onChange(renamedPort, onPullRequest);
  expect(annotated(run)).toEqual([]);
  expect(closing(run)).toEqual([
    expect.stringMatching(
      /^Seaworthy found \d errors?, .*; \d findings? on lines that this change does not show: see the job summary$/,
    ),
  ]);
  expect(run.code).not.toBe(0);
  expect(run.summary).toContain('apps/checkout/base/service.yaml:16');
});

test('on a pull request of a fork, whose token is read-only, there are annotations and the summary', {
  timeout,
}, async ({ github, skip }) => {
  skipWithoutTools(skip);
  github.fault = ({ route }) =>
    route.startsWith('GET') ? undefined : refused(403, 'Resource not accessible by integration');
  const run = await onChange(wrongProbe, { ...onPullRequest, github });
  expect(github.requests.length).toBeGreaterThan(0);
  expect(run.log).toContain('the token has no permission: 403 Resource not accessible by integration');
  expect(run.summary).toContain('manifests/storefront/deployment.yaml:50');
  expect(run.code).not.toBe(0);
  expect(closing(run)[0]).toMatch(/^Seaworthy found 1 error/);
});

test('in a merge queue the group is compared with what it will be merged into', { timeout }, async ({ skip }) => {
  skipWithoutTools(skip);
  const inQueue: Setting = {
    event: ({ base, head }) => [
      'merge_group',
      {
        repository,
        merge_group: {
          base_sha: base,
          base_ref: 'refs/heads/main',
          head_sha: head,
          head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
        },
      },
    ],
  };
  const run = await onChange(wrongProbe, inQueue);
  expect(annotated(run)).toEqual([probeFound]);
  expect(run.summary).toContain('21 unchanged');
  expect(run.code).not.toBe(0);
});

test('a push is compared with what was there before it', { timeout }, async ({ skip }) => {
  skipWithoutTools(skip);
  const pushed: Setting = {
    event: ({ base, head }) => ['push', { repository, ref: 'refs/heads/main', before: base, after: head }],
  };
  const comment = {
    ...wrongProbe,
    to: '# the page that needs no other service\n              path: /ready\n              port: http',
  };
  const run = await onChange(comment, pushed);
  expect({ code: run.code, annotations: run.annotations }).toEqual({ code: 0, annotations: [] });
  expect(run.summary).toContain('21 unchanged');
});

test('a chart that the change breaks is annotated where it breaks', { timeout }, async ({ skip }) => {
  skipWithoutTools(skip);
  const broken = {
    file: 'charts/api/templates/deployment.yaml',
    from: '{{- include "api.labels" . | nindent 8 }}',
    to: '{{- include "api.lables" . | nindent 8 }}',
  };
  const run = await onChange(broken, onPullRequest);
  expect(annotated(run)).toEqual(['error charts/api/templates/deployment.yaml:20 gitops/render-failed']);
  expect(run.annotations[0]?.message).toContain('api.lables');
  expect(run.code).not.toBe(0);
  expect(run.summary).toContain('charts/api/templates/deployment.yaml:20');
});
