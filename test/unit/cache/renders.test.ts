import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRenders } from '../../../src/cache/renders.ts';
import { bridge, type FileAccesses } from '../../../src/engine/index.ts';
import { createThreads, digestOf, type FileAccess, openStore } from '../../../src/host/index.ts';
import { type FailureCode, type HelmTarget, type Rendered, repoPath } from '../../../src/model/index.ts';
import { type DocumentReader, openReader } from '../../../src/parse/index.ts';
import { repository } from '../../support/repository.ts';
import { helmTarget } from '../../support/targets.ts';

const threads = createThreads(1); // never started: the documents are few
const reader = (): DocumentReader => openReader(threads, 60_000);
const options = { tools: 'helm 4.3.1', fileBytes: 1000, documents: reader() };
const target = helmTarget('charts/api', { set: ['image.tag=1.4.2'] });
const text = '---\napiVersion: v1\nkind: Service\nmetadata: {name: api, labels: {since: 2020-01-01}}\n';
const rendered: Rendered & { status: 'rendered' } = {
  ...{ status: 'rendered', target, output: text },
  documents: [{ text, source: repoPath('charts/api/templates/service.yaml'), sourceLine: 3 }],
  inputs: [repoPath('charts/api/Chart.yaml')],
};

/** A chart with a values file that is a link, and a cache beside it. */
function shop(): { readonly root: string; readonly folder: string } {
  const root = repository({
    'charts/api/Chart.yaml': 'name: api\n',
    'charts/api/templates/service.yaml': 'kind: Service\n',
    'values/prod.yaml': 'replicas: 3\n',
    'values/staging.yaml': 'replicas: 1\n',
  });
  symlinkSync('../../values/prod.yaml', join(root, 'charts/api/values.yaml'));
  return { root, folder: join(repository({}), 'cache') };
}

/** The accesses of an engine that renders the chart. */
function accessesIn(root: string): readonly FileAccess[] {
  const accesses: FileAccesses = new Map();
  const files = bridge(() => ({ root }), options.fileBytes, accesses);
  expect(() => files.read('charts/api/.helmignore')).toThrow('does not exist');
  for (const folder of ['charts/api', 'charts/api/templates']) files.list(folder);
  for (const file of ['Chart.yaml', 'values.yaml', 'templates/service.yaml']) files.read(`charts/api/${file}`);
  files.stat('charts/lib');
  return [...accesses.values()];
}

function keep(folder: string, outcome: Rendered, accesses: readonly FileAccess[] | undefined): void {
  const renders = openRenders(openStore(folder), options);
  renders.keep(outcome, accesses);
  renders.save();
}

function find(folder: string, root: string, asked: HelmTarget = target): Rendered | undefined {
  return openRenders(openStore(folder), options).finderIn({ root })(asked);
}

test('an outcome is found again as it was, and so is what its documents hold', () => {
  const { root, folder } = shop();
  keep(folder, rendered, accessesIn(root));
  const documents = reader();
  const found = openRenders(openStore(folder), { ...options, documents }).finderIn({ root })(target);
  expect(found).toEqual(rendered);
  const value = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'api', labels: { since: '2020-01-01' } } };
  expect(documents.read(text).map(({ read }) => read)).toEqual([{ ok: true, value }]);
});

test.each([
  {
    what: 'a file is changed',
    edit: (root: string) => writeFileSync(join(root, 'charts/api/Chart.yaml'), 'name: b\n'),
  },
  { what: 'a file is removed', edit: (root: string) => rmSync(join(root, 'charts/api/templates/service.yaml')) },
  { what: 'a file comes', edit: (root: string) => writeFileSync(join(root, 'charts/api/templates/hpa.yaml'), '') },
  { what: 'what was missed comes', edit: (root: string) => writeFileSync(join(root, 'charts/api/.helmignore'), '') },
  { what: 'a folder comes where nothing was', edit: (root: string) => mkdirSync(join(root, 'charts/lib')) },
  {
    what: 'what a link leads to is changed',
    edit: (root: string) => writeFileSync(join(root, 'values/prod.yaml'), ''),
  },
  {
    what: 'a link leads elsewhere',
    edit: (root: string) => {
      rmSync(join(root, 'charts/api/values.yaml'));
      symlinkSync('../../values/staging.yaml', join(root, 'charts/api/values.yaml'));
    },
  },
])('it is not found when $what, and found again when that is undone', ({ edit }) => {
  const { root, folder } = shop();
  keep(folder, rendered, accessesIn(root));
  edit(root);
  expect(find(folder, root)).toBeUndefined();
  expect(find(folder, shop().root)).toEqual(rendered);
});

test.each<Partial<HelmTarget>>([
  helmTarget('charts/api', { ...target.request, release: 'api-2' }),
  helmTarget('charts/api', { ...target.request, namespace: 'shop-staging' }),
  helmTarget('charts/api', { ...target.request, values: [repoPath('values/prod.yaml')] }),
  helmTarget('charts/api', { ...target.request, set: [] }),
  helmTarget('charts/api', { ...target.request, setFile: [{ key: 'ca', file: repoPath('values/prod.yaml') }] }),
  helmTarget('charts/api', { ...target.request, kubeVersion: '1.34.0' }),
  helmTarget('charts/api', { ...target.request, includeCrds: true }),
  { id: 'charts/api (prod)' },
])('it is not found for the target with %j', (change) => {
  const { root, folder } = shop();
  keep(folder, rendered, accessesIn(root));
  expect(find(folder, root, { ...target, ...change })).toBeUndefined();
});

test('it is not found by other tools, nor where files may be smaller only', () => {
  const { root, folder } = shop();
  keep(folder, rendered, accessesIn(root));
  const found = (changed: Partial<typeof options>): Rendered | undefined =>
    openRenders(openStore(folder), { ...options, ...changed }).finderIn({ root })(target);
  expect(found({ tools: 'helm 4.3.2' })).toBeUndefined();
  expect(found({ fileBytes: 5 })).toBeUndefined();
  expect(found({ fileBytes: 2000 })).toEqual(rendered);
});

test('outcomes of several states of the repository live side by side', () => {
  const { root, folder } = shop();
  keep(folder, rendered, accessesIn(root));
  const later = { ...rendered, output: `${text}# later\n` };
  writeFileSync(join(root, 'charts/api/Chart.yaml'), 'name: later\n');
  keep(folder, later, accessesIn(root));
  expect(find(folder, root)).toEqual(later);
  expect(find(folder, shop().root)).toEqual(rendered);
});

const failed = (code: FailureCode): Rendered => ({
  ...{ status: 'failed', target, inputs: rendered.inputs },
  failure: { code, message: 'template: api: no such value', file: repoPath('charts/api/Chart.yaml'), line: 3 },
});

test('a failure that comes again is kept, one of time or memory is not', () => {
  for (const [code, isKept] of [
    ['template-failed', true],
    ['chart-invalid', true],
    ['render-timeout', false],
    ['render-memory', false],
    ['engine-failed', false],
    ['file-unreadable', false],
  ] as const) {
    const { root, folder } = shop();
    keep(folder, failed(code), accessesIn(root));
    expect([code, find(folder, root)]).toEqual([code, isKept ? failed(code) : undefined]);
  }
});

test('what rests on more than the repository is not kept, nor what was seen to change meanwhile', () => {
  const { root, folder } = shop();
  keep(folder, failed('template-failed'), undefined);
  keep(
    folder,
    rendered,
    accessesIn(root).map((access) => ({ ...access, digest: 'changing' })),
  );
  expect(find(folder, root)).toBeUndefined();
});

const entry = (accesses: unknown, body: unknown): string => `${JSON.stringify(accesses)}\n${JSON.stringify(body)}`;
const body = { status: 'rendered', output: text, documents: rendered.documents, inputs: rendered.inputs, reads: [] };

test.each([
  { what: 'no JSON', made: 'hello\n' },
  { what: 'no accesses', made: `\n${JSON.stringify(body)}` },
  { what: 'accesses of no kind', made: entry([{ kind: 'write', path: 'charts/api/Chart.yaml', digest: '' }], body) },
  { what: 'no status', made: entry([], { ...body, status: 'fine' }) },
  { what: 'numbers for text', made: entry([], { ...body, output: 3 }) },
  { what: 'inputs outside the repository', made: entry([], { ...body, inputs: ['../../etc/passwd'] }) },
  {
    what: 'an absolute source',
    made: entry([], { ...body, documents: [{ text, source: '/etc/passwd', sourceLine: 1 }] }),
  },
  { what: 'a document without a place', made: entry([], { ...body, documents: [{ text }] }) },
  { what: 'reads that are none', made: entry([], { ...body, reads: [{ ok: true }] }) },
  { what: 'a failure of time', made: entry([], { ...failed('render-timeout'), target: undefined }) },
  { what: 'a failure without words', made: entry([], { status: 'failed', failure: {}, inputs: [] }) },
])('an entry with $what is as good as none', ({ made }) => {
  const { root, folder } = shop();
  const name = `${digestOf(JSON.stringify([options.tools, target]))}.${digestOf('planted')}`;
  openStore(folder).write(name, entry([], body));
  expect(find(folder, root)).toEqual(rendered); // so it is the entry that is looked at
  openStore(folder).write(name, made);
  expect(find(folder, root)).toBeUndefined();
});
