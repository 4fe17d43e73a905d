import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bridge } from '../../../src/engine/bridge.ts';
import { limitMemory, pageBytes } from '../../../src/engine/memory-limit.ts';
import { repository } from '../../support/repository.ts';

test('an engine sees files, folders and sizes, and each file it reads is noted', () => {
  const root = repository({ 'charts/api/Chart.yaml': 'name: api\n' });
  const seen = new Set<string>();
  const files = bridge(() => ({ root }), 1000, seen);
  expect(new TextDecoder().decode(files.read('charts/api/Chart.yaml'))).toBe('name: api\n');
  expect(files.stat('charts/api')).toMatchObject({ kind: 'dir' });
  expect(files.stat('charts/web')).toBeNull();
  expect(files.list('charts')).toEqual([{ name: 'api', kind: 'dir' }]);
  expect([...seen]).toEqual(['charts/api/Chart.yaml']);
});

test('nothing outside the root is read, neither by dots nor by links', () => {
  const outside = repository({ passwd: 'x' });
  const root = repository({ 'a.yaml': '' });
  symlinkSync(outside, join(root, 'out'));
  const files = bridge(() => ({ root }), 1000, new Set());
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
