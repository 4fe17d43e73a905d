import { describe, expect } from 'vitest';
import { type Comment, publishComment } from '../../src/github/index.ts';
import { bot, refused, type User } from './fake.ts';
import type { MockGitHub } from './server.ts';
import { client, number, run, test } from './shop.ts';

const comment: Comment = { number, id: 'shop', run, body: '## Seaworthy: 1 error', create: true };
const marker = '<!-- seaworthy comment=shop run=41.1 -->';
const url = 'https://github.com/shop/shop/pull/7#issuecomment-1';

function bodies(github: MockGitHub): readonly string[] {
  return github.repository.comments.map(({ body }) => body);
}

function say(github: MockGitHub, body: string, user: User = bot): void {
  github.repository.comments.push({ id: github.repository.comments.length + 1, issue: number, body, user });
}

test('the first run writes the comment, with its marker at the end', async ({ github }) => {
  const done = await publishComment(client(github), comment);
  expect(done).toEqual({ ok: true, value: { kind: 'created', url } });
  expect(bodies(github)).toEqual([`## Seaworthy: 1 error\n\n${marker}`]);
});

test('a later run updates the comment', async ({ github }) => {
  say(github, `## Seaworthy: 1 error\n\n${marker}`);
  const done = await publishComment(client(github), {
    ...comment,
    run: { id: 42, attempt: 1 },
    body: '## fit to sail',
  });
  expect(done).toEqual({ ok: true, value: { kind: 'updated', url } });
  expect(bodies(github)).toEqual(['## fit to sail\n\n<!-- seaworthy comment=shop run=42.1 -->']);
});

test('the same run says nothing twice', async ({ github }) => {
  await publishComment(client(github), comment);
  const done = await publishComment(client(github), comment);
  expect(done).toEqual({ ok: true, value: { kind: 'unchanged', url } });
  expect(github.requests.filter(({ route }) => !route.startsWith('GET')).length).toBe(1);
});

test('a run with nothing to report writes no comment, and still updates an older one', async ({ github }) => {
  const quiet = { ...comment, body: '## fit to sail', create: false };
  expect(await publishComment(client(github), quiet)).toEqual({ ok: true, value: { kind: 'absent', url: undefined } });
  expect(bodies(github)).toEqual([]);
  say(github, '## Seaworthy: 1 error\n\n<!-- seaworthy comment=shop run=40.1 -->');
  expect(await publishComment(client(github), quiet)).toEqual({ ok: true, value: { kind: 'updated', url } });
  expect(bodies(github)).toEqual([`## fit to sail\n\n${marker}`]);
});

test('a run that ends after a later one does not overwrite its comment', async ({ github }) => {
  const later = '## fit to sail\n\n<!-- seaworthy comment=shop run=42.1 -->';
  say(github, later);
  expect(await publishComment(client(github), comment)).toEqual({ ok: true, value: { kind: 'superseded', url } });
  expect(bodies(github)).toEqual([later]);
});

test('comments about other things, and of other people, are left alone', async ({ github }) => {
  const others = ['## Seaworthy\n\n<!-- seaworthy comment=platform run=40.1 -->', `> quoted\n> ${marker}\n\nwhy?`];
  for (const other of others) say(github, other);
  say(github, `a forged one\n\n${marker}`, { login: 'mallory', type: 'User' });
  expect(await publishComment(client(github), comment)).toMatchObject({ value: { kind: 'created' } });
  expect(bodies(github)).toEqual([...others, `a forged one\n\n${marker}`, `## Seaworthy: 1 error\n\n${marker}`]);
});

test('a personal token finds the comment it wrote as a user', async ({ github }) => {
  github.repository.viewer = 'captain';
  say(github, `## old\n\n<!-- seaworthy comment=shop run=40.1 -->`, { login: 'captain', type: 'User' });
  expect(await publishComment(client(github), comment)).toEqual({ ok: true, value: { kind: 'updated', url } });
  expect(bodies(github)).toEqual([`## Seaworthy: 1 error\n\n${marker}`]);
});

test('the comment is found among hundreds', async ({ github }) => {
  for (let index = 0; index < 250; index += 1) say(github, 'looks good', { login: 'mate', type: 'User' });
  say(github, `## old\n\n<!-- seaworthy comment=shop run=40.1 -->`);
  expect(await publishComment(client(github), comment)).toMatchObject({ value: { kind: 'updated' } });
  expect(github.requests.filter(({ route }) => route.startsWith('GET')).map(({ query }) => query)).toEqual([
    { per_page: '100' },
    { per_page: '100', page: '2' },
    { per_page: '100', page: '3' },
  ]);
});

describe('two runs at the same time', () => {
  test('leave one comment, with the text of the later one, when both wrote one', async ({ github }) => {
    const api = client(github);
    const later = { ...comment, run: { id: 42, attempt: 1 }, body: '## of run 42' };
    const [a, b] = await Promise.all([publishComment(api, comment), publishComment(api, later)]);
    expect([a.ok, b.ok]).toEqual([true, true]);
    expect(bodies(github)).toEqual(['## of run 42\n\n<!-- seaworthy comment=shop run=42.1 -->']);
  });

  test('leave one comment when the later one wrote first', async ({ github }) => {
    github.fault = ({ route }, nth) => {
      if (route.startsWith('POST') && nth === 1)
        say(github, '## of run 42\n\n<!-- seaworthy comment=shop run=42.1 -->');
      return undefined;
    };
    expect(await publishComment(client(github), comment)).toEqual({ ok: true, value: { kind: 'superseded', url } });
    expect(bodies(github)).toEqual(['## of run 42\n\n<!-- seaworthy comment=shop run=42.1 -->']);
  });
});

test('a comment whose response was lost is found again, not written twice', async ({ github }) => {
  github.fault = ({ route }, nth) => (route.startsWith('POST') && nth === 1 ? 'lost' : undefined);
  expect(await publishComment(client(github), comment)).toEqual({ ok: true, value: { kind: 'created', url } });
  expect(bodies(github).length).toBe(1);
});

test('a body that is too long is cut at the end of a line, and says so', async ({ github }) => {
  const body = `## Seaworthy: 9000 errors\n\n${'| error | checkout is killed while it drains |\n'.repeat(9000)}`;
  expect((await publishComment(client(github), { ...comment, body })).ok).toBe(true);
  const [written = ''] = bodies(github);
  expect(written.length).toBeLessThanOrEqual(65_000);
  expect(written.split('\n').slice(-5)).toEqual([
    '| error | checkout is killed while it drains |',
    '',
    '… cut here: see the job summary for the rest.',
    '',
    marker,
  ]);
});

test('a locked conversation is a refusal, not a fault', async ({ github }) => {
  github.fault = ({ route }) =>
    route.startsWith('POST') ? refused(403, 'Unable to create comment because issue is locked.') : undefined;
  expect(await publishComment(client(github), comment)).toEqual({
    ok: false,
    refusal: { kind: 'denied', why: expect.stringContaining('403 Unable to create comment because issue is locked.') },
  });
});
