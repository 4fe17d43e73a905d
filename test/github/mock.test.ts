import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { githubDescription } from '../tools/tools.ts';
import { cut } from './description.ts';
import { type MockGitHub, startGitHub } from './server.ts';
import { annotations, head, shop, token } from './shop.ts';

const tenMinutes = 600_000; // the first time, the description is fetched

test('the committed description is what GitHub published', { timeout: tenMinutes }, (context) => {
  const published = githubDescription();
  if (!published.found) return context.skip(published.reason);
  const committed = readFileSync(new URL('./description.generated.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(cut(JSON.parse(readFileSync(published.path, 'utf8'))));
});

describe('the mock server says what is wrong with', () => {
  const checks = '/repos/shop/shop/check-runs';
  const run = { name: 'Seaworthy', head_sha: head, output: { title: 'two', summary: '' } };

  test.each<{ what: string; ask: Ask; says: string }>([
    { what: 'a path GitHub has not', ask: { path: '/repos/shop/shop/chek-runs' }, says: 'no such operation' },
    { what: 'a method it has not there', ask: { method: 'PUT', path: checks }, says: 'no such operation' },
    { what: 'an unknown query', ask: { path: '/user?page=1' }, says: '/query must NOT have additional properties' },
    {
      what: 'a number that is none',
      ask: { path: '/repos/shop/shop/pulls/seven' },
      says: '/pull_number must be integer',
    },
    {
      what: 'a missing field',
      ask: post(checks, { name: 'Seaworthy' }),
      says: "must have required property 'head_sha'",
    },
    { what: 'a misspelt field', ask: post(checks, { ...run, headSha: head }), says: '"additionalProperty":"headSha"' },
    { what: 'an unknown conclusion', ask: post(checks, { ...run, conclusion: 'passed' }), says: 'allowed values' },
    {
      what: 'too many annotations',
      ask: post(checks, { ...run, output: { ...run.output, annotations: rawAnnotations(51) } }),
      says: 'must NOT have more than 50 items',
    },
    {
      what: 'a summary that is too long',
      ask: post(checks, { ...run, output: { title: 'two', summary: 'x'.repeat(65_536) } }),
      says: 'must NOT have more than 65535 characters',
    },
    {
      what: 'a comment that is too long',
      ask: post('/repos/shop/shop/issues/7/comments', { body: 'x'.repeat(65_537) }),
      says: 'characters of a comment is 65537, more than 65536',
    },
    {
      what: 'a column of several lines',
      ask: post(checks, {
        ...run,
        output: {
          ...run.output,
          annotations: [{ ...rawAnnotations(1)[0], end_line: 2, start_column: 1, end_column: 2 }],
        },
      }),
      says: 'columns 1 to 2',
    },
    {
      what: 'a review comment that starts where it ends',
      ask: post('/repos/shop/shop/pulls/7/reviews', { comments: [{ path: 'a', body: 'b', line: 3, start_line: 3 }] }),
      says: 'start_line 3 is not before line 3',
    },
    { what: 'a missing token', ask: { path: '/user', headers: { authorization: '' } }, says: 'header authorization' },
    {
      what: 'no version',
      ask: { path: '/user', headers: { 'x-github-api-version': '' } },
      says: 'x-github-api-version',
    },
  ])('$what', async ({ ask, says }) => {
    const github = await startGitHub(shop());
    await send(github, ask);
    await github.close();
    expect(github.violations.join('\n')).toContain(says);
  });
});

interface Ask {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

function post(path: string, body: object): Ask {
  return { method: 'POST', path, body };
}

async function send(github: MockGitHub, { path, method = 'GET', headers = {}, body }: Ask): Promise<void> {
  const usual = {
    authorization: `token ${token}`,
    accept: 'application/vnd.github+json',
    'user-agent': 'seaworthy',
    'x-github-api-version': '2022-11-28',
    'content-type': 'application/json',
  };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  await fetch(`${github.url}${path}`, { method, headers: { ...usual, ...headers }, ...content });
}

function rawAnnotations(count: number): readonly object[] {
  return annotations(count).map(({ file, line, text }) => ({
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: 'failure',
    message: text,
  }));
}
