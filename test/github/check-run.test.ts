import { expect } from 'vitest';
import { type CheckRun, publishCheckRun } from '../../src/github/index.ts';
import { refused } from './fake.ts';
import { annotations, client, deploymentFile, head, test } from './shop.ts';

const checkRun: CheckRun = {
  name: 'Seaworthy',
  head,
  id: 'check 41.1',
  url: 'https://github.com/shop/shop/actions/runs/41',
  title: '1 error',
  summary: '## Seaworthy: 1 error',
  conclusion: 'failure',
  annotations: annotations(1),
};

test('a check run says all in one request where fifty annotations suffice', async ({ github }) => {
  const done = await publishCheckRun(client(github), { ...checkRun, annotations: annotations(50) });
  expect(done).toEqual({ ok: true, value: { annotated: 50, stopped: undefined } });
  expect(github.requests.map(({ route }) => route)).toEqual(['POST /repos/{owner}/{repo}/check-runs']);
  expect(github.repository.checkRuns).toEqual([
    {
      id: 1,
      name: 'Seaworthy',
      head_sha: head,
      external_id: 'check 41.1',
      status: 'completed',
      conclusion: 'failure',
      title: '1 error',
      summary: '## Seaworthy: 1 error',
      annotations: expect.objectContaining({ length: 50 }),
    },
  ]);
});

test('a check run without findings has no annotations and is complete', async ({ github }) => {
  await publishCheckRun(client(github), { ...checkRun, annotations: [], conclusion: 'success' });
  expect(github.repository.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'success', annotations: [] });
});

test('more than fifty annotations are appended, and only the last request ends the check', async ({ github }) => {
  const done = await publishCheckRun(client(github), { ...checkRun, annotations: annotations(120) });
  expect(done).toEqual({ ok: true, value: { annotated: 120, stopped: undefined } });
  expect(github.requests.map(({ body }) => [body.status, body.conclusion])).toEqual([
    ['in_progress', undefined],
    ['in_progress', undefined],
    ['completed', 'failure'],
  ]);
  const lines = github.repository.checkRuns[0]?.annotations.map(({ start_line }) => start_line);
  expect(lines).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
});

test('a place that is exact has columns, any other has none', async ({ github }) => {
  const [own] = annotations(1);
  if (own === undefined) throw new RangeError('no annotation');
  const sure = { ...own, severity: 'info', columns: [7, 40] } as const;
  await publishCheckRun(client(github), { ...checkRun, annotations: [sure, { ...own, severity: 'warning' }] });
  const common = { path: deploymentFile, start_line: 1, end_line: 1, title: own.title, message: own.text };
  expect(github.repository.checkRuns[0]?.annotations).toEqual([
    { ...common, annotation_level: 'notice', start_column: 7, end_column: 39 },
    { ...common, annotation_level: 'warning' },
  ]);
});

test('texts that are too long are cut at the limits of GitHub', async ({ github }) => {
  const [own] = annotations(1);
  if (own === undefined) throw new RangeError('no annotation');
  const long = { ...own, title: 'ü'.repeat(300), text: '⚓'.repeat(40_000) };
  const summary = `${'a line of the summary ⚓\n'.repeat(4000)}`;
  const done = await publishCheckRun(client(github), {
    ...checkRun,
    title: 'x'.repeat(300),
    summary,
    annotations: [long],
  });
  expect(done.ok).toBe(true);
  const [made] = github.repository.checkRuns;
  expect(made?.title).toBe(`${'x'.repeat(254)}…`);
  expect(made?.summary.endsWith('a line of the summary ⚓\n\n… cut here: see the job summary for the rest.')).toBe(
    true,
  );
  expect(/^⚓{21332}…$/u.test(String(made?.annotations[0]?.message))).toBe(true);
});

test('a check run whose response was lost is found again, not created twice', async ({ github }) => {
  github.fault = ({ route }, nth) => (route.startsWith('POST') && nth === 1 ? 'lost' : undefined);
  const done = await publishCheckRun(client(github), { ...checkRun, annotations: annotations(60) });
  expect(done).toEqual({ ok: true, value: { annotated: 60, stopped: undefined } });
  expect(github.repository.checkRuns.map(({ annotations: all }) => all.length)).toEqual([60]);
});

test('a check run that was not created is created at the second try', async ({ github }) => {
  github.fault = ({ route }, nth) => (route.startsWith('POST') && nth === 1 ? refused(502, 'Bad Gateway') : undefined);
  expect((await publishCheckRun(client(github), checkRun)).ok).toBe(true);
  expect(github.repository.checkRuns.length).toBe(1);
});

test('a check run that GitHub rejects halfway is completed, and the result says how many annotations it has', async ({
  github,
}) => {
  github.fault = ({ route, body }, nth) =>
    route.startsWith('PATCH') && nth === 2 && 'annotations' in Object(body.output)
      ? refused(422, 'no more')
      : undefined;
  const done = await publishCheckRun(client(github), { ...checkRun, annotations: annotations(170) });
  expect(done).toEqual({
    ok: true,
    value: {
      annotated: 100,
      stopped: { kind: 'invalid', why: expect.stringContaining('GitHub rejected the request: 422 no more') },
    },
  });
  expect(github.repository.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
});
