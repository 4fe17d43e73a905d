import { describe, expect, test as plain } from 'vitest';
import { type Answer, type GitHub, publishCheckRun, publishComment, publishReview } from '../../src/github/index.ts';
import { pullRequestsOf, readDiff } from '../../src/github/pull-request.ts';
import { type Reply, refused } from './fake.ts';
import { type Fault, startGitHub } from './server.ts';
import { annotations, client, deploymentFile, head, number, run, shop, slug, test, token } from './shop.ts';

/** Everything the Action asks of GitHub. */
const asks: readonly { what: string; ask: (api: GitHub) => Promise<Answer<unknown>> }[] = [
  {
    what: 'a check run',
    ask: (api) =>
      publishCheckRun(api, {
        name: 'Seaworthy',
        head,
        id: 'check 41.1',
        url: undefined,
        title: '1 error',
        summary: '',
        conclusion: 'failure',
        annotations: annotations(1),
      }),
  },
  {
    what: 'a comment',
    ask: (api) => publishComment(api, { number, id: 'shop', run, body: '## 1 error', create: true }),
  },
  {
    what: 'a review',
    ask: (api) =>
      publishReview(api, {
        number,
        head,
        id: 'shop',
        suggestions: [
          {
            file: deploymentFile,
            startLine: 14,
            endLine: 14,
            original: '      terminationGracePeriodSeconds: 30',
            replacement: '      terminationGracePeriodSeconds: 45',
            body: 'The drain takes 45 s.',
          },
        ],
      }),
  },
  { what: 'the diff', ask: (api) => readDiff(api, number) },
  {
    what: 'the pull request of another run',
    ask: (api) =>
      pullRequestsOf(api, {
        kind: 'workflow-run',
        repository: slug('shop/shop'),
        origin: 'pull_request',
        head: { sha: head, ref: 'longer-grace' },
        headRepository: slug('shop/shop'),
        fork: false,
      }),
  },
];

const farAway = String(Math.floor(Date.now() / 1000) + 3000);
const integration = refused(403, 'Resource not accessible by integration');
const primary = refused(403, 'API rate limit exceeded for installation', {
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': farAway,
});
const secondary = (after: string): Reply =>
  refused(403, 'You have exceeded a secondary rate limit', { 'retry-after': after, 'x-ratelimit-remaining': '4000' });

describe.each(asks)('$what', ({ ask }) => {
  test.for<{ when: string; fault: Fault; kind: string; why: string; tries: number }>([
    {
      when: 'the token may only read',
      fault: integration,
      kind: 'denied',
      why: '403 Resource not accessible',
      tries: 1,
    },
    {
      when: 'the token may not even see',
      fault: refused(404, 'Not Found'),
      kind: 'denied',
      why: '404 Not Found',
      tries: 1,
    },
    {
      when: 'the token is old',
      fault: refused(401, 'Bad credentials'),
      kind: 'denied',
      why: '401 Bad credentials',
      tries: 1,
    },
    { when: 'the issue is gone', fault: refused(410, 'Gone'), kind: 'invalid', why: '410 Gone', tries: 1 },
    { when: 'the limit ends in an hour', fault: primary, kind: 'limited', why: 'rate limit', tries: 1 },
    {
      when: 'the second limit ends in an hour',
      fault: secondary('3600'),
      kind: 'limited',
      why: 'rate limit',
      tries: 1,
    },
    { when: 'the second limit never ends', fault: secondary('1'), kind: 'limited', why: 'rate limit', tries: 3 },
    { when: 'GitHub sends away', fault: refused(429, 'Too Many Requests'), kind: 'limited', why: '429', tries: 1 },
    {
      when: 'a proxy answers',
      fault: { status: 200, body: undefined },
      kind: 'unreachable',
      why: 'the response is not JSON',
      tries: 1,
    },
  ])('is refused at once when $when', async ({ fault, kind, why, tries }, { github }) => {
    github.fault = () => fault;
    const answer = await ask(client(github));
    expect(answer).toEqual({ ok: false, refusal: { kind, why: expect.stringContaining(why) } });
    const [{ route } = { route: 'GET /user' }] = github.requests;
    if (route.startsWith('GET')) expect(github.requests.length).toBe(tries);
  });

  test.for<{ when: string; fault: Fault }>([
    { when: 'a server error', fault: refused(500, 'Server Error') },
    { when: 'a bad gateway', fault: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' } },
    { when: 'a cut connection', fault: 'cut' },
    { when: 'a limit that ends in a second', fault: secondary('1') },
  ])('is done in spite of $when', async ({ fault }, { github }) => {
    github.fault = (_, nth) => (nth === 1 ? fault : undefined);
    expect(await ask(client(github))).toMatchObject({ ok: true });
  });

  test('is given up when GitHub stays away', async ({ github }) => {
    github.fault = () => refused(503, 'Unicorn!');
    expect(await ask(client(github))).toMatchObject({ ok: false, refusal: { kind: 'unreachable' } });
    expect(github.requests.length).toBeLessThanOrEqual(5);
  });

  test('is given up when there is no network', async ({ github }) => {
    const nowhere = client(github, { apiUrl: 'http://127.0.0.1:65533' });
    expect(await ask(nowhere)).toMatchObject({
      ok: false,
      refusal: { kind: 'unreachable', why: expect.stringContaining('ECONNREFUSED') },
    });
  });

  test('is given up at once when time is up', async ({ github }) => {
    const late = client(github, { signal: AbortSignal.abort() });
    expect(await ask(late)).toEqual({
      ok: false,
      refusal: { kind: 'unreachable', why: 'GitHub does not respond in time' },
    });
    expect(github.requests).toEqual([]);
  });
});

test('after a request without response no further request is sent', async ({ github }) => {
  github.fault = () => 'cut';
  const api = client(github);
  for (const { ask } of asks) expect(await ask(api)).toMatchObject({ ok: false, refusal: { kind: 'unreachable' } });
  expect(github.requests.length).toBe(5); // one attempt to make the check run, four to look for it
});

test('waiting is announced', async ({ github }) => {
  const said: string[] = [];
  github.fault = (_, nth) => (nth === 1 ? secondary('2') : undefined);
  await readDiff(client(github, { warn: (message) => said.push(message) }), number);
  expect(said).toEqual(["GitHub's rate limit is reached; retrying after 2 s"]);
});

test('the token is sent to GitHub and nowhere else', async ({ github }) => {
  const said: string[] = [];
  github.fault = () => refused(403, `Resource not accessible by integration`);
  const api = client(github, { warn: (message) => said.push(message) });
  for (const { ask } of asks) said.push(JSON.stringify(await ask(api)));
  expect(github.requests[0]?.headers.authorization).toBe(`token ${token}`);
  expect(said.join('\n')).not.toContain(token);
});

plain('an Enterprise Server is asked under its own path', async () => {
  const github = await startGitHub(shop(), '/api/v3');
  const api = client(github, { apiUrl: `${github.url}/` });
  expect((await readDiff(api, number)).ok).toBe(true);
  await github.close();
  expect(github.violations).toEqual([]);
});
