import { expect, test } from 'vitest';
import { grouped, type KnownFile, type TemplateSources } from '../../../src/gatekeeper/index.ts';

const source = (kind: string, ...libs: readonly string[]): TemplateSources => ({
  kind,
  version: 'v0',
  files: Object.fromEntries([
    [`${kind}/template.rego`, kind],
    ...libs.map((text, index) => [`${kind}/lib-${index}.rego`, text]),
  ]),
});

/** Each policy has a package of its kind, and each library that of its first word. */
function known(sources: readonly TemplateSources[], readers: readonly string[] = []): ReadonlyMap<string, KnownFile> {
  const files = sources.flatMap(({ kind, files: all }) => Object.entries(all).map((each) => ({ kind, each })));
  return new Map(
    files.map(({ kind, each: [file, text] }) => [
      file,
      { package: [text.split(' ')[0] ?? ''], data: readers.includes(kind) ? ['inventory'] : [] },
    ]),
  );
}

test('a library that is the same is taken once, and one that differs puts its template elsewhere', () => {
  const sources = [source('a', 'lib 1', 'lib 2'), source('b', 'lib 1', 'lib 2'), source('c', 'lib 3'), source('d')];
  const group = { version: 'v0', readsInventory: false };
  expect(grouped(sources, known(sources))).toEqual([
    {
      ...group,
      files: {
        'a/template.rego': 'a',
        'a/lib-0.rego': 'lib 1',
        'a/lib-1.rego': 'lib 2',
        'b/template.rego': 'b',
        'd/template.rego': 'd',
      },
      templates: ['a', 'b', 'd'].map((kind) => ({ kind, keys: [kind] })),
    },
    { ...group, files: { 'c/template.rego': 'c', 'c/lib-0.rego': 'lib 3' }, templates: [{ kind: 'c', keys: ['c'] }] },
  ]);
});

test('versions of Rego and readers of the inventory are apart', () => {
  const sources = [source('a'), { ...source('b'), version: 'v1' as const }, source('c')];
  const groups = grouped(sources, known(sources, ['c']));
  expect(groups.map(({ version, readsInventory, templates }) => [version, readsInventory, templates.length])).toEqual([
    ['v0', false, 1],
    ['v1', false, 1],
    ['v0', true, 1],
  ]);
});
