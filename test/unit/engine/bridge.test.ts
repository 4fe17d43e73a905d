import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bridge, type FileAccesses } from '../../../src/engine/bridge.ts';
import { limitMemory, pageBytes } from '../../../src/engine/memory-limit.ts';
import { digestOf } from '../../../src/host/index.ts';
import { repository } from '../../support/repository.ts';

test('an engine sees files, folders and sizes, and all it looks at is noted', () => {
  const root = repository({ 'charts/api/Chart.yaml': 'name: api\n' });
  const looks: FileAccesses = new Map();
  const files = bridge(() => ({ root }), 1000, looks);
  expect(new TextDecoder().decode(files.read('charts/api/Chart.yaml'))).toBe('name: api\n');
  expect(files.stat('charts/api')).toMatchObject({ kind: 'dir' });
  expect(files.stat('charts/web')).toBeNull();
  expect(files.list('charts')).toEqual([{ name: 'api', kind: 'dir' }]);
  expect([...looks.values()]).toEqual([
    { kind: 'read', path: 'charts/api/Chart.yaml', digest: digestOf('name: api\n') },
    { kind: 'stat', path: 'charts/api', digest: 'dir' },
    { kind: 'stat', path: 'charts/web', digest: 'nothing' },
    { kind: 'list', path: 'charts', digest: digestOf('[{"name":"api","kind":"dir"}]') },
  ]);
});

test('a look that is refused is noted with the reason, and one that sees a change with none that comes again', () => {
  const root = repository({ 'values.yaml': 'replicas: 3\n' });
  const looks: FileAccesses = new Map();
  const files = bridge(() => ({ root }), 20, looks);
  expect(() => files.read('Chart.yaml')).toThrow('Chart.yaml does not exist');
  files.read('values.yaml');
  writeFileSync(join(root, 'values.yaml'), 'replicas: 4\n');
  files.read('values.yaml');
  expect([...looks.values()]).toEqual([
    { kind: 'read', path: 'Chart.yaml', digest: `refused ${digestOf('Chart.yaml does not exist')}` },
    { kind: 'read', path: 'values.yaml', digest: 'changing' },
  ]);
});

test('nothing outside the root is read, neither by dots nor by links', () => {
  const outside = repository({ passwd: 'x' });
  const root = repository({ 'a.yaml': '' });
  symlinkSync(outside, join(root, 'out'));
  const files = bridge(() => ({ root }), 1000, new Map());
  expect(() => files.read('../passwd')).toThrow();
  expect(() => files.read('out/passwd')).toThrow('out/passwd leads outside the repository root');
  expect(() => files.stat('out')).toThrow('out leads outside the repository root');
});

test('a module cannot grow its memory beyond the limit', async () => {
  // (module (memory (export "m") 1))
  const module = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 5, 3, 1, 0, 1, 7, 5, 1, 1, 109, 2, 0]);
  const limited = await WebAssembly.instantiate(await WebAssembly.compile(limitMemory(module, 3 * pageBytes)), {});
  const memory = limited.exports.m;
  expect(memory).toHaveProperty('buffer.byteLength', pageBytes);
  const grow = (pages: number): unknown => Reflect.apply(Reflect.get(Object(memory), 'grow'), memory, [pages]);
  expect(grow(2)).toBe(1);
  expect(() => grow(1)).toThrow();
});
