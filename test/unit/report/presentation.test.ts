import { expect, test } from 'vitest';
import { sourceUrlOf } from '../../../src/report/index.ts';

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'shop/deploy',
  GITHUB_SHA: '9b3d2e1',
};

test.each([
  ['a GitHub job', github, undefined, 'https://github.com/shop/deploy/blob/9b3d2e1'],
  ['a GitHub job whose commit is known better', github, '4f2c1d0', 'https://github.com/shop/deploy/blob/4f2c1d0'],
  [
    'a GitLab job',
    { CI_PROJECT_URL: 'https://gitlab.com/shop/deploy', CI_COMMIT_SHA: '9b3d2e1' },
    undefined,
    'https://gitlab.com/shop/deploy/-/blob/9b3d2e1',
  ],
  ['a shell', {}, undefined, undefined],
  ['half a GitHub job', { GITHUB_SHA: '9b3d2e1' }, undefined, undefined],
  ['a server that is none', { ...github, GITHUB_SERVER_URL: 'javascript:alert(1)' }, undefined, undefined],
])('the URL of the judged files, in %s', (_, env, commit, url) => {
  expect(sourceUrlOf(env, commit)).toBe(url);
});
