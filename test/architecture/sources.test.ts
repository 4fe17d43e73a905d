import { expect, test } from 'vitest';
import { functionLengths, linesOf, sourcesBelow } from './sources.ts';

const mostLines = 300; // of a file
const mostFunctionLines = 40;

const product = sourcesBelow('src');
const everything = ['src', 'scripts', 'policies', 'engines', 'test'].flatMap(sourcesBelow);

test('no file is longer than a reader can hold', () => {
  const long = everything.filter((source) => linesOf(source) > mostLines);
  expect(long.map((source) => `${source.path}: ${linesOf(source)} lines`)).toEqual([]);
});

test('no function is longer than a screen', () => {
  const long = product.flatMap((source) =>
    functionLengths(source)
      .filter(({ lines }) => lines > mostFunctionLines)
      .map(({ name, lines }) => `${source.path} ${name}: ${lines} lines`),
  );
  expect(long).toEqual([]);
});

test.each([
  { what: '@open-policy-agent/opa-wasm', home: 'src/evaluate/' },
  { what: '@actions/core', home: 'src/action/' },
])('$what is imported by exactly one file', ({ what, home }) => {
  const importers = product
    .filter(({ path, text }) => !path.endsWith('.d.ts') && text.includes(`'${what}'`))
    .map(({ path }) => path);
  expect(importers).toEqual([expect.stringMatching(home)]);
});

test('the clock, randomness and the process are known at the edges alone', () => {
  const edge = /^src\/((host|engine|cli|action)\/|(bin|action)\.ts$)/;
  const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\.now\b/;
  expect(product.filter(({ path, text }) => !edge.test(path) && impure.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing escapes the type checker', () => {
  const loophole = /@ts-(ignore|nocheck|expect-error)|:\s*any\b|\bas any\b|\bas unknown as\b/;
  expect(product.filter(({ text }) => loophole.test(text)).map(({ path }) => path)).toEqual([]);
});

test('a note of work to do names an issue', () => {
  const loose = /\b(TODO|FIXME|XXX)\b(?!\(#\d+\))/;
  const here = /^test\/architecture\//;
  expect(everything.filter(({ path, text }) => !here.test(path) && loose.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});
