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

test('totals are the first line, and a finding has message, remediation and location', () => {
  expect(formats.markdown(reportOf(), online)).toBe(`## Seaworthy: 1 error, 0 warnings

judged: 4 objects of 1 target by 1 rule · not judged: 1 skipped target · fail-on error

| severity | finding |
|---|---|
| 🔴&nbsp;error | **api is killed while it drains: 45 s, grace period 30 s.**<br>Raise terminationGracePeriodSeconds.<br>[<samp>apps/api/deployment.yaml:12</samp>](<https://github.com/shop/deploy/blob/4f2c1d0/apps/api/deployment.yaml#L12>) · Deployment shop/api · [<samp>shutdown/grace-covers-drain</samp>](<https://github.com/seaworthy-dev/seaworthy/blob/main/policies/shutdown/grace-covers-drain/README.md>) |

<details><summary>1 of 1 target rendered, 1 skipped</summary>

| target | status | reason |
|---|---|---|
| <code>charts/lib</code> | skipped | library chart: it renders nothing by itself |

</details>
`);
});

test('a location is text where no URL is known', () => {
  expect(formats.markdown(reportOf(), plainPresentation)).toContain(
    '<br><code>apps/api/deployment.yaml:12</code> · Deployment',
  );
});

test('a report without findings says so', () => {
  expect(formats.markdown({ ...reportOf([]), skipped: [] }, online)).toBe(
    '## Seaworthy: No findings ⚓\n\njudged: 4 objects of 1 target by 1 rule · fail-on error\n',
  );
});

test('a failed target is listed with its reason', () => {
  expect(formats.markdown(failedReport(), online)).toContain(
    '| <code>charts/till</code> | failed | template uses a value that is not set: .Values.image.tag |',
  );
});

test('a finding of several targets names them all', () => {
  const report = reportOf([verdictOf({ otherTargets: ['apps/api/overlays/staging'] })]);
  expect(formats.markdown(report, online)).toContain(
    'Deployment shop/api in apps/api/overlays/prod, apps/api/overlays/staging',
  );
});

/** The tags of the page in their order, without what stands in them, and without those that only separate two dollars. */
function tags(report: Report): readonly string[] {
  const all = rendered(formats.markdown(report, online)).match(/<\/?[a-z][a-z0-9]*/g) ?? [];
  return all.filter((tag) => !tag.endsWith('span'));
}

test('no text of a manifest becomes markup, HTML, a link or a cell', () => {
  expect(tags(reportSaying(hostileText))).toEqual(tags(reportSaying('x `code` y')));
});

test('every link points into the repository, or to the page of a rule', () => {
  const page = rendered(formats.markdown(reportSaying(hostileText), online));
  const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(links.length).toBeGreaterThan(0);
  const allowed = [`${online.sourceUrl}/`, 'https://github.com/seaworthy-dev/seaworthy/blob/main/policies/'];
  expect(links.filter((href) => !allowed.some((start) => href?.startsWith(start)))).toEqual([]);
});

test('GitHub finds no mention, issue, commit, address or emoji in the text of a manifest', () => {
  const page = rendered(formats.markdown(reportSaying(hostileText), online));
  const shown = page
    .replace(/<pre>[\s\S]*?<\/pre>/g, '\n') // GitHub links nothing in a block of code, which the diagram is
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;|&gt;|&quot;|&amp;/g, (reference) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[reference] ?? '&');
  expect(shown).toContain('everyone');
  for (const bare of [/@\w/, /#\d/, /\bGH-\d/i, /https?:\/\//, /\bwww\./, /:tada:/, /[0-9a-f]{40}/])
    expect(shown).not.toMatch(bare);
  expect(shown.match(/\$/g)).toEqual(shown.match(/(?<=\n)\$(?=\n)/g)); // each in a tag of its own
});

test('no control character reaches the reader', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be gone
  expect(formats.markdown(reportSaying(hostileText), online)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
});

test('a comment keeps within its limit: the most severe findings are shown, the others are counted', () => {
  const shown = formats.markdown(reportOf(manyVerdicts(10_000)), online);
  expect(shown.length).toBeLessThanOrEqual(65_000);
  expect(shown.length).toBeGreaterThan(60_000);
  const rows = shown.match(/^\| (🔴|🟡|🔵).*$/gm) ?? [];
  expect(new Set(rows.map((row) => row.slice(2, 4)))).toEqual(new Set(['🔴']));
  expect(shown).toContain(
    `… ${10_000 - rows.length} more not shown, none more severe than these: \`seaworthy check\` prints all findings.`,
  );
});

test('many failed targets leave room for the findings', () => {
  const failed = failedReport().rendered[1];
  if (failed === undefined) throw new Error('the shop has a chart that fails');
  const report = { ...reportOf(manyVerdicts(10_000)), rendered: Array.from({ length: 5_000 }, () => failed) };
  const shown = formats.markdown(report, online);
  expect(shown.length).toBeLessThanOrEqual(65_000);
  expect(shown.match(/^\| 🔴/gm)?.length).toBeGreaterThan(50);
  expect(shown).toMatch(/… \d+ more not shown: the size limit is reached\.\n\n<\/details>\n$/);
});

test('one very long sentence leaves room for the other findings', () => {
  const shown = formats.markdown(reportOf([verdictOf({ message: 'x'.repeat(100_000) }), verdictOf()]), online);
  expect(shown).toContain('api is killed while it drains');
  expect(shown.length).toBeLessThan(5_000);
});

test('a job summary keeps within one mebibyte, and names the log for the rest', () => {
  const shown = summary(reportOf(manyVerdicts(20_000)), online);
  expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1_048_576);
  expect(shown).toMatch(/… \d+ more not shown, none more severe than these: the log of this step has all findings\.\n/);
});

test('the notice of a comparison is shown even when no object changes', () => {
  const notice = 'the clone is too shallow';
  const report = { ...reportOf([]), comparison: { ...comparisonOf(0), notice } };
  expect(formats.markdown(report, plainPresentation)).toContain(`\n\n> ${notice}\n`);
  expect(formats.text(report, plainPresentation)).toContain(`note: ${notice}\n`);
});

test('a comparison of twenty thousand objects fits the comment and the summary, and omitted ones are counted', () => {
  const count = 20_000;
  const states = ['new', 'updated'] as const;
  const open = manyVerdicts(count).map((each, at) => ({
    ...each,
    baselineState: states[at % 2] ?? 'new',
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
    expect(text).toContain(`: 6667 changed, 6667 added, 6666 removed`);
    expect(listed).toBeGreaterThan(0);
    expect(text).toMatch(new RegExp(`${count - listed} more not shown`));
  }
  const { findings, comparison } = JSON.parse(formats.json(report));
  expect([findings, comparison.fixed, comparison.objectChanges].map(({ length }) => length)).toEqual([
    count,
    count,
    count,
  ]);
});
