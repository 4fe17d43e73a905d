import { beforeAll, describe, expect, test } from 'vitest';
import { type BundledFile, bundle } from '../../scripts/bundle.ts';

/** Packages that take long to load, or that most runs do not need. */
const heavy = [
  '@actions/core',
  '@octokit/core',
  '@open-policy-agent/opa-wasm',
  'diff',
  'ignore',
  'js-yaml',
  'picomatch',
  'undici',
  'workerpool',
  'xmlbuilder',
  'yaml',
];

let files: ReadonlyMap<string, BundledFile>;
beforeAll(async () => {
  files = new Map((await bundle()).map((file) => [file.path, file]));
}, 60_000);

/** The packages that are loaded with a file of `dist/`, before anything is called. */
function packagesOf(entry: string): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const { sources, imports } = files.get(path) ?? { sources: [], imports: [] };
    for (const source of sources) found.add(packageOf(source));
    imports.forEach(visit);
  };
  visit(entry);
  return [...found].filter((name) => name !== '').sort();
}

function packageOf(source: string): string {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? '';
}

describe('what is loaded before anything is called', () => {
  test('the command line loads the parser of its arguments, and what names the nearest option', () => {
    expect(packagesOf('cli.js')).toEqual(['commander', 'fastest-levenshtein']);
  });

  test('the heavy packages are the names of real ones, so that the next test can fail', () => {
    const all = [...files.keys()].flatMap(packagesOf);
    expect(heavy.filter((name) => !all.includes(name))).toEqual([]);
  });

  test('a check of plain manifests loads neither schemas nor engines nor what only other reports and fixes need', () => {
    const [check = ''] = [...files.values()]
      .filter(({ sources }) => sources.includes('src/cli/check.ts'))
      .map(({ path }) => path);
    expect(packagesOf(check).filter((name) => ['diff', 'workerpool', 'xmlbuilder', 'undici'].includes(name))).toEqual(
      [],
    );
    expect(packagesOf(check)).toContain('js-yaml');
  });

  test('the Action is one program that loads everything it needs to talk to GitHub', () => {
    expect(packagesOf('action.js')).toContain('@octokit/core');
  });
});

describe('the bundles', () => {
  test('have names without a hash, so that a changed line changes one file', () => {
    expect([...files.keys()].filter((path) => !/^(chunks\/)?[a-z][a-zA-Z-]*\d?(\.generated)?\.js$/.test(path))).toEqual(
      [],
    );
  });

  test('say nothing of the machine they were built on', () => {
    const top = process.cwd();
    expect([...files.values()].filter(({ text }) => text.includes(top)).map(({ path }) => path)).toEqual([]);
  });
});
