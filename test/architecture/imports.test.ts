import { beforeAll, describe, expect, test } from 'vitest';
import { type BundledFile, bundle } from '../../scripts/bundle.ts';

/** Packages that a check of plain manifests has no use for. */
const unneeded = ['@octokit/core', 'diff', 'undici', 'workerpool', 'xmlbuilder'];

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

  test('the programming interface loads no package', () => {
    expect(packagesOf('index.js')).toEqual([]);
  });

  test('a check of plain manifests loads no validator, thread pool, patches or other reports', () => {
    const all = [...files.keys()].flatMap(packagesOf);
    expect(unneeded.filter((name) => !all.includes(name))).toEqual([]); // each is bundled somewhere
    const check = [...files.values()].find(({ sources }) => sources.includes('src/cli/check.ts'));
    const loaded = packagesOf(check?.path ?? '');
    expect(loaded).toContain('js-yaml');
    expect(loaded.filter((name) => unneeded.includes(name))).toEqual([]);
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
