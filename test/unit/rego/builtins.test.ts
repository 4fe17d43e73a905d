import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { callHost } from '../../../src/rego/call-host.ts';
import { functionsFor, hostNames } from '../../../src/rego/host-functions.ts';
import { readValue } from '../../../src/rego/read-value.ts';
import { printValue } from '../../../src/rego/write-value.ts';
import { allCalls, type Call } from './calls.ts';

const functions = await functionsFor(hostNames);

type Answers = Readonly<Record<string, readonly (string | null)[]>>;

const answers: Answers = JSON.parse(readFileSync(new URL('answers.generated.json', import.meta.url), 'utf8'));
const all = allCalls();
const calls = new Map(all.map(({ name }) => [name, all.filter((each) => each.name === name)]));

function answerTo({ name, operands }: Call): string | null {
  const { value } = callHost({ functions }, name, operands.map(readValue));
  return value === undefined ? null : printValue(value);
}

test.each(Array.from(calls))('%s answers as native OPA', (name, list) => {
  const expected = answers[name] ?? [];
  const written = (answer: (index: number, call: Call) => string | null | undefined): readonly string[] =>
    list.map((call, index) => `${name}(${call.operands.join(', ')}) = ${answer(index, call)}`);
  expect(expected).toHaveLength(list.length);
  const real = written((_, call) => answerTo(call));
  const wanted = written((index) => expected[index]);
  const different = real.flatMap((line, index) =>
    line === wanted[index] ? [] : [{ answered: line, opa: wanted[index] }],
  );
  expect(different.slice(0, 12)).toEqual([]);
});
