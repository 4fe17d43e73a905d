import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/model/index.ts';
import { formats, plainPresentation, summary } from '../../../src/report/index.ts';
import {
  comparisonOf,
  failedReport,
  hostileText,
  manyVerdicts,
  reportOf,
  reportSaying,
  verdictOf,
} from '../../support/report.ts';

const online = { ...plainPresentation, sourceUrl: 'https://github.com/shop/deploy/blob/4f2c1d0' };

/** As GitHub reads it: CommonMark, its own extensions, and HTML let through. */
function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

test('the verdict is the first line, and a finding says what, what to do and where', () => {
  expect(formats.markdown(reportOf(), online)).toBe(`## Seaworthy: 1 error, 0 warnings

1 of 1 target rendered · 4 objects · 1 rule · fails on error

| severity | finding |
|---|---|
| 🔴&nbsp;error | **api is killed while it drains: 45 s, grace period 30 s.**<br>Raise terminationGracePeriodSeconds.<br>[<samp>apps/api/deployment.yaml:12</samp>](<https://github.com/shop/deploy/blob/4f2c1d0/apps/api/deployment.yaml#L12>) · Deployment shop/api · <code>shutdown/grace-covers-drain</code> |

<details><summary>1 of 1 target rendered, 1 skipped</summary>

| target | state | why |
|---|---|---|
| <code>charts/lib</code> | skipped | library chart: it renders nothing by itself |

</details>
`);
});

test('where nobody knows a URL, a place is text', () => {
  expect(formats.markdown(reportOf(), plainPresentation)).toContain(
    '<br><code>apps/api/deployment.yaml:12</code> · Deployment',
  );
});

test('a clean report says so', () => {
  expect(formats.markdown({ ...reportOf([]), skipped: [] }, online)).toBe(
    '## Seaworthy: fit to sail ⚓\n\n1 of 1 target rendered · 4 objects · 1 rule · fails on error\n',
  );
});

test('what could not be rendered is named with its reason', () => {
  expect(formats.markdown(failedReport(), online)).toContain(
    '| <code>charts/till</code> | not rendered | template uses a value that is not set: .Values.image.tag |',
  );
});

test('a finding of several targets names them all', () => {
  const report = reportOf([verdictOf({ otherTargets: ['apps/api/overlays/staging'] })]);
  expect(formats.markdown(report, online)).toContain(
    'Deployment shop/api in apps/api/overlays/prod, apps/api/overlays/staging',
  );
});

/** The tags of the page in their order, without what stands in them, and without those that only part two dollars. */
function tags(report: Report): readonly string[] {
  const all = rendered(formats.markdown(report, online)).match(/<\/?[a-z][a-z0-9]*/g) ?? [];
  return all.filter((tag) => !tag.endsWith('span'));
}

test('no text of a manifest becomes markup, HTML, a link or a cell', () => {
  expect(tags(reportSaying(hostileText))).toEqual(tags(reportSaying('x `code` y')));
});

test('every link leads to the repository', () => {
  const page = rendered(formats.markdown(reportSaying(hostileText), online));
  const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => href?.startsWith(`${online.sourceUrl}/`) !== true)).toEqual([]);
});

test('what is read must not look like a mention, an issue, a commit, an address or an emoji to GitHub', () => {
  const page = rendered(formats.markdown(reportSaying(hostileText), online));
  const words = page
    .replace(/<pre>[\s\S]*?<\/pre>/g, '\n') // GitHub links nothing in a block of code, which the picture is
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;|&gt;|&quot;|&amp;/g, (reference) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[reference] ?? '&');
  expect(words).toContain('everyone');
  for (const bare of [/@\w/, /#\d/, /\bGH-\d/i, /https?:\/\//, /\bwww\./, /:tada:/, /[0-9a-f]{40}/])
    expect(words).not.toMatch(bare);
  expect(words.match(/\$/g)).toEqual(words.match(/(?<=\n)\$(?=\n)/g)); // each in a tag of its own
});

test('no control character reaches the reader', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be gone
  expect(formats.markdown(reportSaying(hostileText), online)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
});

test('a comment keeps within its limit: the gravest stay, the rest is counted and pointed to', () => {
  const shown = formats.markdown(reportOf(manyVerdicts(10_000)), online);
  expect(shown.length).toBeLessThanOrEqual(65_000);
  expect(shown.length).toBeGreaterThan(60_000);
  const rows = shown.match(/^\| (🔴|🟡|🔵).*$/gm) ?? [];
  expect(new Set(rows.map((row) => row.slice(2, 4)))).toEqual(new Set(['🔴']));
  expect(shown).toContain(
    `… ${10_000 - rows.length} more did not fit here, none graver than these: \`seaworthy check\` prints them all.`,
  );
});

test('many targets that were not rendered leave room for the findings', () => {
  const failed = failedReport().rendered[1];
  if (failed === undefined) throw new Error('the shop has a chart that fails');
  const report = { ...reportOf(manyVerdicts(10_000)), rendered: Array.from({ length: 5_000 }, () => failed) };
  const shown = formats.markdown(report, online);
  expect(shown.length).toBeLessThanOrEqual(65_000);
  expect(shown.match(/^\| 🔴/gm)?.length).toBeGreaterThan(50);
  expect(shown).toMatch(/… \d+ more did not fit here\.\n\n<\/details>\n$/);
});

test('one endless sentence does not take the place of all others', () => {
  const shown = formats.markdown(reportOf([verdictOf({ message: 'x'.repeat(100_000) }), verdictOf()]), online);
  expect(shown).toContain('api is killed while it drains');
  expect(shown.length).toBeLessThan(5_000);
});

test('a job summary keeps within its mebibyte, and sends the reader to the log', () => {
  const shown = summary(reportOf(manyVerdicts(20_000)), online);
  expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1_048_576);
  expect(shown).toMatch(/… \d+ more did not fit here, none graver than these: the log of this step has them all\.\n/);
});

test('what a reader must know of the comparison is said even when nothing deploys differently', () => {
  const notice = 'the clone is too shallow';
  const report = { ...reportOf([]), comparison: { ...comparisonOf(0), notice } };
  expect(formats.markdown(report, plainPresentation)).toContain(`\n\n> ${notice}\n`);
  expect(formats.text(report, plainPresentation)).toContain(`note: ${notice}\n`);
});

test('a comparison of twenty thousand objects fits the comment and the summary, and none is left out silently', () => {
  const count = 20_000;
  const standing = ['new', 'updated'] as const;
  const open = manyVerdicts(count).map((each, at) => ({
    ...each,
    baselineState: standing[at % 2] ?? 'new',
    inDiff: false,
  }));
  const report = { ...reportOf(open), comparison: comparisonOf(count) };
  const comment = formats.markdown(report, plainPresentation);
  const page = summary(report, plainPresentation);
  expect(comment.length).toBeLessThanOrEqual(65_000);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000_000);
  for (const text of [comment, page]) {
    const listed = text.match(/^\| (added|changed|removed) \|/gm)?.length ?? 0;
    expect(text).toContain(`${count} fixed`);
    expect(text).toContain(`${count} objects: 6667 changed, 6667 added, 6666 removed`);
    expect(listed).toBeGreaterThan(0);
    expect(text).toMatch(
      new RegExp(`${count - listed} more did not fit here|${(count - listed).toLocaleString('en')} more`),
    );
  }
  const told = JSON.parse(formats.json(report));
  expect([told.findings, told.comparison.fixed, told.comparison.objectChanges].map(({ length }) => length)).toEqual([
    count,
    count,
    count,
  ]);
});
