import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { loosePlaces, programOf } from './inherited.ts';

/** The one place that looks before it reads and prints. */
const helper = 'src/model/own.ts';

test('what objects inherit is never read, and values of a repository are never printed unchecked', () => {
  const isChecked = (path: string): boolean =>
    path.startsWith('src/') && path !== helper && !/\.(generated|d)\./.test(path);
  expect(loosePlaces(programOf(), isChecked)).toEqual([]);
});

const example = `interface Data {
  readonly [key: string]: Data | string | undefined;
}

export function found(data: Data, key: string, value: unknown, names: Record<string, number>): readonly unknown[] {
  const list: readonly Data[] = [];
  names[key] = 1;
  return [data[key], key in data, String(value), \`\${data.name}\`, list.join(), data['constructor'], names[\`a/\${key}\`]];
}

export function allowed(level: 'low' | 'high', list: readonly string[], at: number): readonly unknown[] {
  const table = { low: 1, high: 2 } as const;
  return [table[level], list[at], \`\${at} \${level}\`, list.join(), 'low' in table, String(at)];
}
`;

test('the search finds what it is there for', () => {
  const path = join(repository({ 'example.ts': example }), 'example.ts');
  const places = loosePlaces(programOf([path]), (each) => each.endsWith('example.ts'));
  expect(places.map((place) => place.replace(/^\S+ /, ''))).toEqual([
    'may read an inherited member: names[key]',
    'may read an inherited member: data[key]',
    'asks for inherited members too: key in data',
    'prints a value that may have no text: String(value)',
    'prints a value that may have no text: `$' + '{data.name}`',
    'prints a value that may have no text: list.join()',
    "may read an inherited member: data['constructor']",
    'may read an inherited member: names[`a/$' + '{key}`]',
  ]);
});
