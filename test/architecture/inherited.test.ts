import { expect, test } from 'vitest';
import { loosePlaces, programOf } from './inherited.ts';

const example = 'test/architecture/loose-example.ts';
const program = programOf([example]);

/** The one place that looks before it reads and prints. */
const helper = 'src/model/own.ts';

test('what objects inherit is never read, and values of a repository are never printed unchecked', () => {
  const isChecked = (path: string): boolean =>
    path.startsWith('src/') && path !== helper && !/\.(generated|d)\./.test(path);
  expect(loosePlaces(program, isChecked)).toEqual([]);
});

test('the search finds what it is there for', () => {
  const places = loosePlaces(program, (path) => path === example);
  expect(places.map((place) => place.replace(/^\S+ /, ''))).toEqual([
    'may read an inherited member: names[key]',
    'may read an inherited member: data[key]',
    'asks for inherited members too: key in data',
    'prints a value that may have no text: String(value)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
    'prints a value that may have no text: `${data.name}`',
    'prints a value that may have no text: list.join()',
    "may read an inherited member: data['constructor']",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
    'may read an inherited member: names[`a/${key}`]',
  ]);
});
