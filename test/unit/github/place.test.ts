import { expect, test } from 'vitest';
import type { Diff } from '../../../src/github/index.ts';
import { placeInDiff } from '../../../src/github/index.ts';

const template = { file: 'charts/api/templates/deployment.yaml', line: 23 };
const chart = { file: 'charts/api/Chart.yaml', line: 2 };
const value = { file: 'charts/api/values-prod.yaml', line: 12 };

/** Each file with one hunk of three lines around the line it made. */
function changing(...places: readonly { readonly file: string; readonly line: number }[]): Diff {
  return {
    files: new Map(
      places.map(({ file, line }) => [file, [{ first: line - 1, lines: ['', '', ''], added: new Set([line]) }]]),
    ),
    complete: true,
  };
}

test('a finding stays where it is when the change shows its line', () => {
  expect(placeInDiff(changing(template, value), [template, value])).toBe(template);
  expect(placeInDiff(changing({ ...template, line: 24 }), [template, value])).toBe(template);
});

test('else it goes to the cause that the change made, before one that it only shows', () => {
  const shown = { ...chart, line: 3 };
  expect(placeInDiff(changing(shown, value), [template, chart, value])).toBe(value);
  expect(placeInDiff(changing(shown), [template, chart, value])).toBe(chart);
});

test('a finding whose chain the change does not show has no place', () => {
  expect(placeInDiff(changing({ ...template, line: 40 }), [template, value])).toBeUndefined();
});

test('what GitHub does not tell is not taken for unchanged', () => {
  expect(placeInDiff({ files: new Map([[template.file, undefined]]), complete: true }, [template])).toBe(template);
  expect(placeInDiff({ files: new Map(), complete: false }, [template])).toBe(template);
});
