import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf, openStore } from '../../../src/host/index.ts';
import { repository } from '../../support/repository.ts';

const name = (what: string): string => `${what}.${digestOf(what)}`;

test('what one run writes the next one reads, and nobody but the owner', () => {
  const folder = join(repository({}), 'cache/seaworthy');
  const first = openStore(folder);
  expect(first.read(name('api'))).toBeUndefined();
  first.write(name('api'), 'kind: Secret\n');
  expect(first.close()).toBeUndefined();
  const second = openStore(folder);
  expect(second.names).toEqual([name('api')]);
  expect(second.read(name('api'))).toBe('kind: Secret\n');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
});

test('git and backup programs leave the folder out', () => {
  const folder = join(repository({}), 'cache');
  openStore(folder).close();
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  expect(readFileSync(join(folder, 'CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f597d28d172789f06886806bc55\n/);
});

test.each([
  { how: 'cut short', damage: (text: string) => text.slice(0, -4) },
  { how: 'empty', damage: () => '' },
  { how: 'altered in one place', damage: (text: string) => text.replace('replicas: 3', 'replicas: 1') },
  { how: 'without its digest', damage: (text: string) => text.slice(text.indexOf('\n') + 1) },
])('an entry that is $how is not there', ({ damage }) => {
  const folder = join(repository({}), 'cache');
  openStore(folder).write(name('api'), 'replicas: 3\n');
  const file = join(folder, name('api'));
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  const store = openStore(folder);
  expect(store.read(name('api'))).toBeUndefined();
  store.write(name('api'), 'replicas: 3\n');
  expect(store.read(name('api'))).toBe('replicas: 3\n');
});

test('beyond the bounds, what was not used for longest goes', () => {
  const folder = join(repository({}), 'cache');
  const before = openStore(folder);
  const long = ['api', 'catalog', 'checkout'];
  for (const [at, each] of long.entries()) {
    before.write(name(each), each);
    utimesSync(join(folder, name(each)), 1000 + at, 1000 + at);
  }
  const store = openStore(folder, { entries: 2, bytes: 1_000_000 });
  expect(store.names).toEqual([...long].reverse().map(name));
  store.read(name('api'));
  store.write(name('till'), 'till');
  store.close();
  expect(new Set(openStore(folder).names)).toEqual(new Set([name('api'), name('till')]));
  openStore(folder, { entries: 100, bytes: 10 }).close();
  expect(openStore(folder).names).toEqual([]);
});

test('what a run that was killed left half written goes after an hour', () => {
  const folder = join(repository({}), 'cache');
  openStore(folder).close();
  const [old, young] = ['.3b241101-e2bb-4255-8caf-4136c566a962', '.9a9f42c1-0000-4255-8caf-4136c566a962'];
  for (const each of [old, young]) writeFileSync(join(folder, each), '');
  utimesSync(join(folder, old), 1000, 1000);
  openStore(folder).close();
  expect(readdirSync(folder).sort()).toEqual([young, '.gitignore', 'CACHEDIR.TAG']);
});

test('a folder with files of somebody else is refused, and left as it is', () => {
  const root = repository({ 'charts/api/Chart.yaml': 'name: api\n' });
  expect(() => openStore(root)).toThrow(`'${root}' cannot be the cache: it holds other files`);
  expect(readdirSync(root)).toEqual(['charts']);
});

test('a folder that cannot be used is one in which nothing is found, and the reason is told', () => {
  const root = repository({ 'values.yaml': '' });
  const store = openStore(join(root, 'values.yaml/cache'));
  store.write(name('api'), 'replicas: 3\n');
  expect(store.read(name('api'))).toBeUndefined();
  expect(store.close()).toMatch(/^ENOTDIR: not a directory/);
});

test('an entry that cannot be written is told of, and nothing is thrown', () => {
  const folder = join(repository({}), 'cache');
  const store = openStore(folder);
  mkdirSync(join(folder, name('api'), 'in the way'), { recursive: true });
  store.write(name('api'), 'replicas: 3\n');
  store.write(name('till'), 'replicas: 2\n');
  expect(store.close()).toMatch(/^E(ISDIR|NOTEMPTY|EXIST|PERM)/);
});
