import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';
import { project } from '../e2e/cli.ts';

/** How a reader may look at a page. */
export const views = [
  { view: 'a wide window in the light', width: 1280, height: 900, colorScheme: 'light' },
  { view: 'a wide window in the dark', width: 1280, height: 900, colorScheme: 'dark' },
  { view: 'a phone in the light', width: 390, height: 844, colorScheme: 'light' },
  { view: 'a phone in the dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;
export type View = (typeof views)[number];

/** Pages and their pictures, for a person to look at after the tests. */
const folder = join(project, 'node_modules/.cache/pages');

/** A page, and all that it asked for, said or complained about while it was open. */
export interface Opened {
  readonly page: Page;
  readonly noises: readonly string[];
}

export async function startBrowser(path: string): Promise<Browser> {
  // as root in a container, as CI runs, Chromium's own sandbox cannot start
  return driver.launch({ executablePath: path, args: ['--no-sandbox'] });
}

/** Writes `html` as `name` and opens it in a window of its own. */
export async function open(
  browser: Browser,
  file: { readonly name: string; readonly html: string },
  options: BrowserContextOptions,
): Promise<Opened> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${file.name}.html`);
  writeFileSync(path, file.html);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noises: string[] = [];
  page.on('console', (message) => noises.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => noises.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url() !== `file://${path}`) noises.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${path}`);
  return { page, noises };
}

/** What axe has to object to, each with the elements it means, and whether the page is too wide; also makes a picture. */
export async function examined(
  browser: Browser,
  file: { readonly name: string; readonly html: string },
  { width, height, colorScheme }: View,
): Promise<readonly string[]> {
  const viewport = { width, height };
  // axe comes into the page as a script, which the page's own policy rightly refuses
  const { page } = await open(browser, file, { viewport, colorScheme, bypassCSP: true });
  await page.screenshot({ path: join(folder, `${file.name}-${width}-${colorScheme}.png`), fullPage: true });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
  await page.context().close();
  const objections = violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}: ${failureSummary}`);
    return `${impact} ${id}: ${help} (${nodes.length})\n  ${places.join('\n  ')}`;
  });
  return needed > width ? [...objections, `the page is ${needed} pixels wide, its window ${width}`] : objections;
}
