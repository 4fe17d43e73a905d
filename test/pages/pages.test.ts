import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { formats, plainPresentation } from '../../src/report/index.ts';
import { run } from '../../src/run.ts';
import { project } from '../e2e/cli.ts';
import { wholeRepository } from '../support/options.ts';
import { comparisonOf, failedReport, hostileText, reportSaying } from '../support/report.ts';
import { chromium } from '../tools/tools.ts';
import { examined, open, startBrowser, views } from './browser.ts';

const online = { ...plainPresentation, sourceUrl: 'https://github.com/shop/deploy/blob/4f2c1d0' };
const require = createRequire(import.meta.url);
const found = chromium();
let browser: Browser;
let shop: Report;

beforeAll(async () => {
  if (!found.found) return;
  browser = await startBrowser(found.path);
  shop = await run(wholeRepository(join(project, 'examples/shop')));
});

afterAll(async () => {
  if (found.found) await browser.close();
});

if (!found.found) test('the pages in a browser', (context) => context.skip(found.reason));

describe.runIf(found.found)('the page of the shop', () => {
  test.each(views)('fits into $view, and axe has nothing to object to', async (view) => {
    expect(await examined(browser, { name: 'shop', html: formats.html(shop, online) }, view)).toEqual([]);
  });

  test('asks for nothing, runs nothing and keeps its own policy', async () => {
    const { page, noises } = await open(browser, { name: 'shop', html: formats.html(shop, online) }, {});
    expect(await page.evaluate<string>('getComputedStyle(document.querySelector(".group")).borderStyle')).toBe('solid');
    expect(await page.evaluate<number>('document.scripts.length')).toBe(0);
    expect(noises).toEqual([]);
    await page.context().close();
  });

  test('is filtered by severity where no script may run', async () => {
    const file = { name: 'shop', html: formats.html(shop, online) };
    const { page } = await open(browser, file, { javaScriptEnabled: false });
    const visible = (severity: string): Promise<number> => page.locator(`.finding.${severity}:visible`).count();
    const { error, warning } = shop.counts;
    expect([await visible('error'), await visible('warning')]).toEqual([error, warning]);
    await page.getByLabel(/warnings/).uncheck();
    expect([await visible('error'), await visible('warning')]).toEqual([error, 0]);
    expect(await page.locator('.has-warning:visible').count()).toBe(0);
    await page.context().close();
  });

  test('is worked with the keyboard alone: to the findings, and a workload folded and unfolded', async () => {
    const { page } = await open(browser, { name: 'shop', html: formats.html(shop, online) }, {});
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to the findings');
    await page.keyboard.press('Enter');
    const focused = page.locator('summary:focus');
    for (let presses = 0; presses < 10 && (await focused.count()) === 0; presses++) await page.keyboard.press('Tab');
    const isOpen = (): Promise<boolean> => page.evaluate('document.querySelector(".group").open');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Space');
    expect(await isOpen()).toBe(true);
    await page.context().close();
  });
});

describe.runIf(found.found)('other pages', () => {
  test.each(views)('the comment about the shop fits into $view, and axe has nothing to object to', async (view) => {
    expect(
      await examined(browser, { name: 'comment', html: asOnGithub(formats.markdown(shop, online)) }, view),
    ).toEqual([]);
  });

  test.each(views)('so does the page of a change, in $view', async (view) => {
    const html = formats.html({ ...shop, comparison: comparisonOf(12) }, online);
    expect(await examined(browser, { name: 'change', html }, view)).toEqual([]);
  });

  test.each(views)('so does the page of a chart that does not render, in $view', async (view) => {
    expect(await examined(browser, { name: 'failed', html: formats.html(failedReport(), online) }, view)).toEqual([]);
  });

  test.each([
    ['page', (report: Report) => formats.html(report, online)],
    ['comment', (report: Report) => asOnGithub(formats.markdown(report, online))],
  ])('hostile text does nothing in a %s but be read', async (name, written) => {
    const html = written(reportSaying(hostileText));
    const { page, noises } = await open(browser, { name: `hostile-${name}`, html }, { bypassCSP: true });
    expect(noises).toEqual([]);
    expect(await page.locator('script, img, iframe, [onerror], [onmouseover], [href^="javascript"]').count()).toBe(0);
    expect(await page.locator('body').textContent()).toContain('<script>alert(1)</script>');
    await page.context().close();
  });
});

/** The comment as GitHub shows it: its Markdown, its style sheet. */
function asOnGithub(markdown: string): string {
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pull request</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style></head>
<body class="markdown-body"><main><h1>Make the till wait</h1>${body}</main></body></html>`;
}
