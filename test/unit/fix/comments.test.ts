import { expect, test } from 'vitest';
import { isExplained } from '../../../src/fix/comments.ts';

const container = `containers:
  - name: api
    # a pre-stop hook would only delay the end
    image: api
`;
const added = container.replace('image: api\n', 'image: api\n    lifecycle: {preStop: {sleep: {seconds: 5}}}\n');

test('a comment close by that names what is added explains why it is not there', () => {
  expect(isExplained(container, added, { field: 0, added: ['lifecycle', 'preStop'] })).toBe(true);
  expect(isExplained(container, added, { field: 0, added: ['lifecycle'] })).toBe(false);
  const far = container.replace('    image', `${'    args: []\n'.repeat(12)}    image`);
  const farther = far.replace('image: api\n', 'image: api\n    lifecycle: {}\n');
  expect(isExplained(far, farther, { field: 0, added: ['lifecycle', 'preStop'] })).toBe(false);
});

test('a text that is no comment explains nothing', () => {
  const text = 'args: ["--x#preStop"]\n';
  expect(isExplained(text, `${text}lifecycle: {}\n`, { field: undefined, added: ['lifecycle', 'preStop'] })).toBe(
    false,
  );
});

test.each([
  ['on the line', 'minReplicas: 1 # one licence\n'],
  ['above the line', '# one licence\nminReplicas: 1\n'],
  ['of a template', '{{- /* one licence */}}\nminReplicas: 1\n'],
])('a comment %s explains a number that somebody chose', (_, text) => {
  const edit = { field: 'minReplicas', added: [] };
  expect(isExplained(text, text.replace('1\n', '2\n').replace(': 1', ': 2'), edit)).toBe(true);
  expect(isExplained('a: 2\nminReplicas: 1\n', 'a: 2\nminReplicas: 2\n', edit)).toBe(false);
});
