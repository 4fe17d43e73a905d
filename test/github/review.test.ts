import { expect } from 'vitest';
import { publishReview, type Review, type Suggestion } from '../../src/github/index.ts';
import { bot, type File, refused } from './fake.ts';
import { client, deploymentFile, deploymentPatch, file, head, number, sha, shop, test } from './shop.ts';

/** The grace period stands on line 14 of the checkout's Deployment, which the pull request shows and did not make. */
const grace: Suggestion = {
  file: deploymentFile,
  startLine: 14,
  endLine: 14,
  original: '      terminationGracePeriodSeconds: 30',
  replacement: '      terminationGracePeriodSeconds: 45',
  body: 'The drain takes 45 s.',
};
const review: Review = { number, head, id: 'shop', suggestions: [grace] };

test('a suggestion is on its line, with a marker', async ({ github }) => {
  const done = await publishReview(client(github), review);
  expect(done).toEqual({ ok: true, value: { offered: 1, known: 0, left: [] } });
  expect(github.repository.reviewComments).toEqual([
    {
      pull: number,
      path: deploymentFile,
      line: 14,
      start_line: undefined,
      user: bot,
      body: expect.stringMatching(
        /^The drain takes 45 s\.\n\n```suggestion\n {6}terminationGracePeriodSeconds: 45\n```\n\n<!-- seaworthy suggestion=[0-9a-f]{32} -->$/,
      ),
    },
  ]);
  const [sent] = github.requests.filter(({ route }) => route.startsWith('POST'));
  expect(sent?.body).toMatchObject({ event: 'COMMENT', commit_id: head });
});

test('a suggestion on several lines names both ends', async ({ github }) => {
  const labels = {
    ...grace,
    startLine: 11,
    endLine: 12,
    original: '    metadata:\n      labels: { app: checkout }',
    replacement: undefined,
  };
  await publishReview(client(github), { ...review, suggestions: [labels] });
  expect(github.repository.reviewComments).toMatchObject([{ start_line: 11, line: 12 }]);
  expect(github.repository.reviewComments[0]?.body).toContain('\n\n```suggestion\n```\n\n');
});

test('no suggestion is made a second time, even after its line has moved', async ({ github }) => {
  await publishReview(client(github), review);
  const moved = deploymentPatch.replace('@@ -8,7 +8,8 @@', '@@ -10,7 +10,8 @@');
  replaceFiles(github.repository.pulls, [file(deploymentFile, moved)]);
  const again = { ...review, suggestions: [{ ...grace, startLine: 16, endLine: 16 }] };
  expect(await publishReview(client(github), again)).toEqual({ ok: true, value: { offered: 0, known: 1, left: [] } });
  expect(github.repository.reviewComments.length).toBe(1);
});

test('a marker that somebody else wrote hides nothing', async ({ github }) => {
  await publishReview(client(github), review);
  const [own] = github.repository.reviewComments.splice(0);
  if (own === undefined) throw new RangeError('no comment');
  github.repository.reviewComments.push({ ...own, user: { login: 'mallory', type: 'User' } });
  expect(await publishReview(client(github), review)).toMatchObject({ value: { offered: 1, known: 0 } });
});

test('suggestions that GitHub cannot show are left out, each with its reason', async ({ github }) => {
  const elsewhere = { ...grace, file: 'apps/storefront/deployment.yaml' };
  const outside = { ...grace, startLine: 40, endLine: 40 };
  const astride = { ...grace, startLine: 15, endLine: 16 };
  const shifted = { ...grace, startLine: 13, endLine: 13 };
  const huge = { ...grace, replacement: 'x'.repeat(65_000) };
  const suggestions = [elsewhere, outside, astride, shifted, huge, grace];
  const done = await publishReview(client(github), { ...review, suggestions });
  expect(done).toEqual({
    ok: true,
    value: {
      offered: 1,
      known: 0,
      left: [
        { suggestion: elsewhere, why: 'the change does not touch this file' },
        { suggestion: outside, why: 'the lines are not in one hunk of the change' },
        { suggestion: astride, why: 'the lines are not in one hunk of the change' },
        { suggestion: shifted, why: 'the lines are different on the branch; update it from its base' },
        { suggestion: huge, why: 'it is longer than GitHub allows for a comment' },
      ],
    },
  });
});

test('one suggestion that GitHub rejects does not stop the others', async ({ github }) => {
  const files = Array.from({ length: 12 }, (_, index) => file(`apps/${index}/deployment.yaml`, deploymentPatch));
  replaceFiles(github.repository.pulls, files);
  const suggestions = files.map(({ filename }) => ({ ...grace, file: filename }));
  const [bad] = suggestions.splice(5, 1, {
    ...grace,
    file: 'apps/5/deployment.yaml',
    body: 'GitHub will not take this',
  });
  expect(bad?.file).toBe('apps/5/deployment.yaml');
  const done = await publishReview(client(github), { ...review, suggestions });
  expect(done).toMatchObject({ ok: true, value: { offered: 11, left: [{ why: expect.stringContaining('422') }] } });
  expect(github.repository.reviewComments.map(({ path }) => path)).toEqual(
    suggestions.map(({ file: path }) => path).filter((path) => path !== 'apps/5/deployment.yaml'),
  );
});

test('a review that GitHub always rejects is not sent forever', async ({ github }) => {
  const files = Array.from({ length: 40 }, (_, index) => file(`apps/${index}/deployment.yaml`, deploymentPatch));
  replaceFiles(github.repository.pulls, files);
  github.fault = ({ route }) =>
    route.startsWith('POST') ? refused(422, 'commit is not part of the change') : undefined;
  const suggestions = files.map(({ filename }) => ({ ...grace, file: filename }));
  const done = await publishReview(client(github), { ...review, suggestions });
  expect(done).toMatchObject({ ok: true, value: { offered: 0, left: { length: 40 } } });
  expect(github.requests.filter(({ route }) => route.startsWith('POST')).length).toBe(24);
});

test('at most thirty suggestions go into one review; the others come later', async ({ github }) => {
  const files = Array.from({ length: 33 }, (_, index) => file(`apps/${index}/deployment.yaml`, deploymentPatch));
  replaceFiles(github.repository.pulls, files);
  const suggestions = files.map(({ filename }) => ({ ...grace, file: filename }));
  const done = await publishReview(client(github), { ...review, suggestions });
  expect(done).toMatchObject({ value: { offered: 30, left: { length: 3 } } });
  const then = await publishReview(client(github), { ...review, suggestions });
  expect(then).toMatchObject({ value: { offered: 3, known: 30, left: [] } });
});

test('a branch with newer commits gets no suggestions', async ({ github }) => {
  const [pull] = github.repository.pulls;
  if (pull !== undefined) pull.head.sha = sha('d00d');
  const done = await publishReview(client(github), review);
  expect(done).toMatchObject({ value: { offered: 0, left: [{ why: 'the branch has newer commits' }] } });
});

test('a change of hundreds of files is read page by page', async ({ github }) => {
  const others = Array.from({ length: 230 }, (_, index) => file(`docs/${index}.md`, '@@ -1 +1 @@\n-a\n+b'));
  replaceFiles(github.repository.pulls, [...others, ...shop().pulls.flatMap(({ files }) => files)]);
  expect(await publishReview(client(github), review)).toMatchObject({ value: { offered: 1 } });
  const pages = github.requests.filter(({ route }) => route.endsWith('/files')).map(({ query }) => query.page ?? '1');
  expect(pages).toEqual(['1', '2', '3']);
});

test('a file whose patch is missing or truncated is not the same as an unchanged one', async ({ github }) => {
  const broken = deploymentPatch.split('\n').slice(0, 4).join('\n');
  const large = file('charts/api/values.yaml', undefined, 9000);
  replaceFiles(github.repository.pulls, [file(deploymentFile, broken), large]);
  const suggestions = [grace, { ...grace, file: 'charts/api/values.yaml' }];
  const done = await publishReview(client(github), { ...review, suggestions });
  const why = 'GitHub does not show the diff of this file';
  expect(done).toMatchObject({ value: { offered: 0, left: [{ why }, { why }] } });
});

test('beyond three thousand files nothing is taken for unchanged', async ({ github }) => {
  replaceFiles(
    github.repository.pulls,
    Array.from({ length: 3000 }, (_, index) => file(`docs/${index}.md`, '@@ -1 +1 @@\n-a\n+b')),
  );
  const done = await publishReview(client(github), review);
  expect(done).toMatchObject({ value: { offered: 0, left: [{ why: 'GitHub does not list this file' }] } });
});

function replaceFiles(pulls: { files: readonly File[] }[], files: readonly File[]): void {
  for (const pull of pulls) pull.files = files;
}
