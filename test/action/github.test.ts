import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { checkAsJson } from '../e2e/cli.ts';
import { refused } from '../github/fake.ts';
import type { MockGitHub } from '../github/server.ts';
import { file as changedFile, head, number, sha, test, token } from '../github/shop.ts';
import { runStep, type Step, type StepRun, storefront } from './step.ts';

/** The pull request renames the target of the storefront's scaler: line 13 of hpa.yaml is made by it. */
const patch = `@@ -10,7 +10,7 @@ spec:
   scaleTargetRef:
     apiVersion: apps/v1
     kind: Deployment
-    name: storefront
+    name: store-front
   minReplicas: 3
   maxReplicas: 20
   metrics:`;
const hpa = 'storefront/hpa.yaml';
/** What `git hash-object` says of it. */
const hpaBlob = 'd4d1836ba2724967782787134db26ad8a7c13d6e';

const repository = { full_name: 'shop/shop' };

/** The storefront with a Service that has a fix: a number has none, as a process may listen where nothing declares it. */
function fixable(): string {
  const workspace = storefront();
  const path = join(workspace, 'storefront/service.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('targetPort: 8008', 'targetPort: web'));
  return workspace;
}
const pullRequest = {
  repository,
  pull_request: {
    number,
    base: { ref: 'main', sha: sha('ba5e') },
    head: { ref: 'longer-grace', sha: head, repo: repository },
  },
};

function step(github: MockGitHub, changed: Partial<Step> = {}): Step {
  for (const pull of github.repository.pulls) pull.files = [{ ...changedFile(hpa, patch, 2), sha: hpaBlob }];
  return { event: 'pull_request', payload: pullRequest, api: github.url, inputs: { token }, ...changed };
}

function routes(github: MockGitHub): readonly string[] {
  return github.requests.map(({ route }) => route.replaceAll(/\{\w+\}\/?/g, ''));
}

/** Exit code 1 and a sentence that says why: the verdict, whatever GitHub did. */
function expectVerdict({ code, commands, log }: StepRun, counts = '1 error, 2 warnings and 1 info'): void {
  expect(code).toBe(1);
  expect(commands.at(-1)).toMatch(new RegExp(`^::error::Seaworthy found ${counts}; fail-on is error`));
  expect(log.replaceAll(`::add-mask::${token}`, '')).not.toContain(token);
}

describe('on a pull request', () => {
  test('whose token may write, there is one check, one comment and no other noise', async ({ github }) => {
    const run = await runStep(storefront(), step(github));
    expectVerdict(run);
    expect(run.commands).toEqual([
      '::error::Seaworthy found 1 error, 2 warnings and 1 info; fail-on is error; 3 findings on lines that this change does not show: see the job summary',
    ]);
    expect(github.repository.checkRuns).toEqual([
      {
        id: 1,
        name: 'Seaworthy',
        head_sha: head,
        external_id: expect.stringMatching(/^[0-9a-f]{12} 41\.1$/),
        status: 'completed',
        conclusion: 'failure',
        title: '1 error, 2 warnings and 1 info',
        summary: expect.stringContaining('storefront/service.yaml:15'),
        annotations: [
          {
            path: hpa,
            start_line: 13,
            end_line: 13,
            start_column: 5,
            end_column: 21,
            annotation_level: 'failure',
            title: 'hpa/target-exists',
            message: expect.stringContaining('Deployment store-front not found'),
          },
        ],
      },
    ]);
    expect(github.repository.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^## Seaworthy: 1 error[\s\S]*<!-- seaworthy comment=[0-9a-f]{12} run=41\.1 -->$/),
    ]);
  });

  test('of a fork, whose token may only read, there are annotations and the summary', async ({ github }) => {
    github.fault = ({ route }) =>
      route.startsWith('GET') ? undefined : refused(403, 'Resource not accessible by integration');
    const run = await runStep(storefront(), step(github));
    expectVerdict(run);
    expect(run.commands[0]).toMatch(/^::error title=hpa\/target-exists,file=storefront\/hpa\.yaml,line=13,/);
    expect(run.commands.length).toBe(2);
    expect(run.log).toContain('no check run: the token has no permission: 403 Resource not accessible');
    expect(run.summary).toContain('storefront/service.yaml:15');
  });

  test('whose token may not even read, every finding is annotated', async ({ github }) => {
    github.fault = () => refused(403, 'Resource not accessible by integration');
    const run = await runStep(storefront(), step(github));
    expectVerdict(run);
    expect(run.commands.map((command) => command.split(' ')[0])).toEqual([
      '::error',
      '::warning',
      '::warning',
      '::notice',
      '::error::Seaworthy',
    ]);
  });

  test('nothing is asked of GitHub without a token, or when the inputs say never', async ({ github }) => {
    const silent = await runStep(storefront(), step(github, { inputs: {} }));
    expectVerdict(silent);
    expect(github.requests).toEqual([]);
    await runStep(
      storefront(),
      step(github, { inputs: { token, checks: 'never', comment: 'never', review: 'never' } }),
    );
    expect(routes(github).filter((route) => !route.startsWith('GET'))).toEqual([]);
  });

  test('without a response of GitHub only comment and check run are missing', { timeout: 120_000 }, async ({
    github,
  }) => {
    const run = await runStep(fixable(), step(github, { api: 'http://127.0.0.1:65533' }));
    expectVerdict(run, '2 errors, 1 warning and 1 info');
    expect(run.commands.filter((command) => command.startsWith('::warning::'))).toEqual([
      expect.stringContaining('no check run: GitHub does not respond'),
      expect.stringContaining('no comment: GitHub does not respond'),
      expect.stringContaining('no suggestions: GitHub does not respond'),
    ]);
    expect(run.commands.filter((command) => command.includes('file='))).toHaveLength(4);
  });
});

test('a verified fix of a line of the diff is offered, and any other is not', async ({ github }) => {
  const onService = step(github);
  const patch = `@@ -13,3 +13,3 @@ spec:
     - name: http
       port: 80
-      targetPort: http
+      targetPort: web`;
  const service = 'storefront/service.yaml';
  const blob = 'e5834bc20d33ea7a7e42c1b4af9589746ad16fe5';
  const workspace = fixable();
  for (const pull of github.repository.pulls) pull.files = [{ ...changedFile(service, patch, 2), sha: blob }];
  expectVerdict(await runStep(workspace, onService), '2 errors, 1 warning and 1 info');
  expect(github.repository.reviewComments).toMatchObject([{ path: service, line: 15 }]);
  expect(github.repository.reviewComments[0]?.body).toMatch(
    /^\*\*wiring\/service-target-port\*\* Service storefront: [\s\S]*```suggestion\n {6}targetPort: http\n```/,
  );
});

test('a line that stands elsewhere on the head, because the base has changed the file too, is annotated there', async ({
  github,
}) => {
  const behind = step(github);
  for (const pull of github.repository.pulls)
    pull.files = [{ ...changedFile(hpa, patch.replace('@@ -10,7 +10,7 @@', '@@ -4,7 +4,7 @@'), 2), sha: sha('01d') }];
  expectVerdict(await runStep(storefront(), behind));
  expect(github.repository.checkRuns[0]?.annotations).toMatchObject([{ path: hpa, start_line: 7 }]);
});

test('requests take the proxy that the environment names', async ({ github }) => {
  const asked: string[] = [];
  const proxy = createServer((client) => {
    client.once('data', (first) => {
      const [, target = ''] = first.toString().split(' ');
      asked.push(target);
      const [host = '', port = ''] = target.split(':');
      const server = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(server).pipe(client);
      });
      for (const end of [client, server]) end.on('error', () => undefined);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = Object(proxy.address());
  const run = await runStep(storefront(), step(github, { env: { http_proxy: `http://127.0.0.1:${address.port}` } }));
  proxy.close();
  expectVerdict(run);
  expect(github.repository.comments.length).toBe(1);
  expect(new Set(asked)).toEqual(new Set([new URL(github.url).host]));
});

test('with an invalid event only comment and check run are missing', async ({ github }) => {
  const run = await runStep(storefront(), step(github, { payload: { ...pullRequest, repository: {} } }));
  expectVerdict(run);
  expect(run.log).toContain('event pull_request: repository.full_name is missing');
  expect(github.requests).toEqual([]);
});

test('in a merge queue there is a check on the commit of the group, and no comment', async ({ github }) => {
  const group = {
    base_sha: sha('ba5e'),
    base_ref: 'refs/heads/main',
    head_sha: sha('90'),
    head_ref: 'refs/heads/queue',
  };
  const payload = { repository, merge_group: group };
  expectVerdict(await runStep(storefront(), step(github, { event: 'merge_group', payload })));
  expect(routes(github)).toEqual(['POST /repos/check-runs']);
  expect(github.repository.checkRuns[0]).toMatchObject({ head_sha: sha('90'), annotations: { length: 4 } });
});

test('a report of other jobs is published as if the step had checked', async ({ github }) => {
  const workspace = storefront();
  writeFileSync(join(workspace, 'merged.json'), JSON.stringify(checkAsJson(workspace).report));
  expectVerdict(await runStep(workspace, step(github, { inputs: { token, publish: 'merged.json' } })));
  expect(github.repository.checkRuns).toMatchObject([{ conclusion: 'failure', annotations: [{ path: hpa }] }]);
  expect(github.repository.comments.length).toBe(1);
});

describe('a report published by another workflow', () => {
  const fork = { full_name: 'captain/shop' };
  const workflowRun = {
    repository,
    workflow_run: {
      event: 'pull_request',
      head_branch: 'longer-grace',
      head_sha: head,
      head_repository: fork,
      pull_requests: [],
    },
  };

  function published(github: MockGitHub, report: string): { workspace: string; step: Step } {
    for (const pull of github.repository.pulls) pull.head.repository = 'captain/shop';
    const workspace = storefront();
    writeFileSync(join(workspace, 'report.json'), report);
    const inputs = { token, publish: 'report.json' };
    return { workspace, step: step(github, { event: 'workflow_run', payload: workflowRun, inputs }) };
  }

  test('reaches the pull request of the fork, and does not fail the run that publishes it', async ({ github }) => {
    const { workspace, step: publish } = published(github, JSON.stringify(checkAsJson(storefront()).report));
    const run = await runStep(workspace, publish);
    expect({ code: run.code, commands: run.commands }).toEqual({ code: 0, commands: [] });
    expect(github.repository.checkRuns).toMatchObject([
      { head_sha: head, conclusion: 'failure', annotations: [{ path: hpa, start_line: 13 }] },
    ]);
    expect(github.repository.comments).toMatchObject([{ issue: number, body: expect.stringContaining('1 error') }]);
  });

  test('does not decide which pull request it belongs to', async ({ github }) => {
    const { workspace, step: publish } = published(github, JSON.stringify(checkAsJson(storefront()).report));
    for (const pull of github.repository.pulls) pull.head.sha = sha('d00d'); // the branch has moved on
    const run = await runStep(workspace, publish);
    expect(run.code).toBe(0);
    expect(run.log).toContain(`no comment: no open pull request with head ${head}`);
    expect(github.repository.comments).toEqual([]);
    expect(github.repository.checkRuns).toMatchObject([{ head_sha: head }]);
  });

  test.for([
    [
      'that is not a report',
      '{"version": 1}',
      "is not a JSON report of Seaworthy: it must have required property 'targets'",
    ],
    ['that is not JSON', '::set-output name=x::y', 'is not a JSON report of Seaworthy: it is not JSON'],
  ] as const)('%s is refused before anything is published', async ([, report, why], { github }) => {
    const { workspace, step: publish } = published(github, report);
    const run = await runStep(workspace, publish);
    expect(run.code).toBe(1);
    expect(run.commands).toEqual([expect.stringContaining(why)]);
    expect(github.repository.comments).toEqual([]);
    expect(github.repository.checkRuns).toEqual([]);
  });

  test('by a step without a token is refused, because its run is not found', async ({ github }) => {
    const { workspace, step: publish } = published(github, JSON.stringify(checkAsJson(storefront()).report));
    const run = await runStep(workspace, { ...publish, inputs: { publish: 'report.json' } });
    expect({ code: run.code, commands: run.commands }).toEqual({
      code: 1,
      commands: [expect.stringContaining('run to publish not found')],
    });
  });

  test('that GitHub does not accept fails', async ({ github }) => {
    github.fault = ({ route }) => (route.startsWith('GET') ? undefined : refused(403, 'Resource not accessible'));
    const { workspace, step: publish } = published(github, JSON.stringify(checkAsJson(storefront()).report));
    const run = await runStep(workspace, publish);
    expect(run.code).toBe(1);
    expect(run.commands.at(-1)).toContain('GitHub accepted neither a check run nor a comment');
  });
});
