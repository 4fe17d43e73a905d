import { expect, test } from 'vitest';
import { type CheckedFiles, type Diff, type Place, placeInDiff } from '../../../src/github/index.ts';

const template = { file: 'charts/api/templates/deployment.yaml', line: 23 };
const chart = { file: 'charts/api/Chart.yaml', line: 2 };
const value = { file: 'charts/api/values-prod.yaml', line: 12 };

/** Each file with one hunk of three lines around the line it made. */
function changing(...places: readonly { readonly file: string; readonly line: number }[]): Diff {
  return {
    files: new Map(
      places.map(({ file, line }) => {
        const hunk = { first: line - 1, lines: ['above', 'made', 'below'], added: new Set([line]) };
        return [file, { blob: 'b10b', hunks: [hunk] }];
      }),
    ),
    complete: true,
  };
}

/** The head itself was judged. */
const onHead: CheckedFiles = { blobOf: () => 'b10b', textOf: () => undefined };

function place(diff: Diff, places: readonly [Place, ...Place[]], judged = onHead): unknown {
  return placeInDiff(diff, places, judged);
}

test('a finding stays where it is when the change shows its line', () => {
  expect(place(changing(template, value), [template, value])).toEqual({ at: template, isCause: false });
  expect(place(changing({ ...template, line: 24 }), [template, value])).toEqual({ at: template, isCause: false });
});

test('else it goes to the cause that the change made, before one that it only shows', () => {
  const shown = { ...chart, line: 3 };
  expect(place(changing(shown, value), [template, chart, value])).toEqual({ at: value, isCause: true });
  expect(place(changing(shown), [template, chart, value])).toEqual({ at: chart, isCause: true });
});

test('a finding whose chain the change does not show has no place', () => {
  expect(place(changing({ ...template, line: 40 }), [template, value])).toBeUndefined();
});

test('a file that GitHub does not list is not taken as unchanged', () => {
  const untold = { files: new Map([[template.file, { blob: 'b10b', hunks: undefined }]]), complete: true };
  expect(place(untold, [template])).toEqual({ at: template, isCause: false });
  expect(place({ files: new Map(), complete: false }, [template])).toEqual({ at: template, isCause: false });
});

test('in a file that the base has changed as well, the line is found by what it says', () => {
  const merged = (text: string | undefined): CheckedFiles => ({ blobOf: () => '3e46e', textOf: () => text });
  const moved = { ...value, line: 40 };
  expect(place(changing(value), [moved], merged('made'))).toEqual({ at: value, isCause: false });
  expect(place(changing(value), [value], merged('of the base'))).toBeUndefined();
  expect(place(changing(value), [value], merged(undefined))).toEqual({ at: value, isCause: false });
});

test('a line that is there twice is not guessed', () => {
  const hunk = { first: 11, lines: ['same', 'same'], added: new Set([11]) };
  const diff = { files: new Map([[value.file, { blob: 'b10b', hunks: [hunk] }]]), complete: true };
  expect(place(diff, [value], { blobOf: () => '3e46e', textOf: () => 'same' })).toBeUndefined();
});
