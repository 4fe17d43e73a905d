import { expect, test } from 'vitest';
import { repoPath } from '../../../src/model/index.ts';

test.each([
  ['charts/api/values.yaml', 'charts/api/values.yaml'],
  ['charts/.helmignore', 'charts/.helmignore'],
  ['./charts//api/', 'charts/api'],
  ['charts/api/../web/./Chart.yaml', 'charts/web/Chart.yaml'],
  ['charts/..', '.'],
  ['', '.'],
  ['.', '.'],
  ['a..b/c.', 'a..b/c.'],
])("'%s' is '%s' in the repository", (path, clean) => {
  expect(repoPath(path)).toBe(clean);
});

test.each(['/etc/passwd', '../secrets', 'charts/../../secrets', '..'])("'%s' is no path of a repository", (path) => {
  expect(() => repoPath(path)).toThrow(RangeError);
});
