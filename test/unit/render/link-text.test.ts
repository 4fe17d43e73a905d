import { expect, test } from 'vitest';
import type { Rendered } from '../../../src/model/index.ts';
import { repoPath } from '../../../src/model/index.ts';
import { withLinkText } from '../../../src/render/link-text.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { helmTarget } from '../../support/targets.ts';

const file = repoPath('helper/test/charts/common');
const failed: Rendered = {
  ...{ status: 'failed', target: helmTarget('helper/test'), inputs: [file] },
  failure: { code: 'chart-invalid', message: 'not a chart', hint: 'remove it', file, line: 1 },
};

async function failureWith(text: string, others: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const found = await withLinkText(failed, memoryFiles({ [file]: text, ...others }));
  return found.status === 'failed' ? found.failure : found.status;
}

const chart = { 'charts/common/Chart.yaml': 'name: common\n' };

test.each(['../../../charts/common', '../../../charts/common/Chart.yaml'])(
  'a symbolic link that was checked out as text is an info: %s',
  async (link) => {
    expect(await failureWith(link, chart)).toEqual({
      ...{ code: 'chart-invalid', severity: 'info', file, line: 1 },
      message: `the file holds only the path ${link}: it is a symbolic link that was checked out as text`,
      hint: 'set core.symlinks to true in git, and check it out again',
    });
  },
);

test.each([
  ['leads to nothing', '../../../charts/gone', chart],
  ['leads out of the repository', '../../../../charts/common', chart],
  ['leads to itself', 'common', {}],
  ['is absolute', '/charts/common', chart],
  ['has more lines', '../../../charts/common\nname: till\n', chart],
  ['is empty', '', chart],
])('a text that %s fails as it did', async (_, text, others) => {
  expect(await failureWith(text, others)).toEqual(failed.status === 'failed' && failed.failure);
});
