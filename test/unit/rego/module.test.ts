import { beforeAll, expect, test } from 'vitest';
import { ownFunctions, RegoModule } from '../../../src/rego/index.ts';
import { compiledRego } from '../../support/rego.ts';

const megabyte = 1_048_576;
const utf8 = new TextEncoder();

/** Packages by name: an entrypoint each, compiled in one go. */
const packages = {
  values: 'answer := sprintf("%v %v %v %v", [{2, 1}, {"b": set(), "a": [1]}, input.x, 1.0])',
  failing: 'a := semver.compare(input.x, "1.2.3")\nb := 1',
  data_of: 'answer := [data.x, count(input)]',
  big: 'answer := count([x | some a in input; some b in input; x := sprintf("%v%v", [a, b])])',
  refused: 'answer := opa.runtime()',
  twice: 'answer := x if some x in input',
};

let module: WebAssembly.Module;

beforeAll(async () => {
  const texts = Object.entries(packages).map(([name, text]) => [`${name}.rego`, `package ${name}\n${text}`]);
  module = await compiledRego(Object.fromEntries(texts), Object.keys(packages));
});

function opened(memoryBytes = 64 * megabyte): RegoModule {
  return new RegoModule(module, { host: { functions: ownFunctions }, memoryBytes });
}

const json = (value: unknown) => utf8.encode(JSON.stringify(value));

test('sets, objects and numbers reach a host function as they are', () => {
  expect(opened().evaluate(utf8.encode('{"x": 12345678901234567890.5}'), 'values')).toEqual({
    ok: true,
    result: { answer: '{1, 2} {"a": [1], "b": set()} 1.2345678901234567e+19 1' },
    failures: [],
  });
});

test('a built-in function that fails is undefined, and said beside the answer', () => {
  expect(opened().evaluate(json({ x: 'v1' }), 'failing')).toEqual({
    ok: true,
    result: { b: 1 },
    failures: [{ name: 'semver.compare', message: 'operand 1: string "v1" is not a valid SemVer' }],
  });
});

test('data is replaced, and evaluations do not fill the memory', () => {
  const policy = opened(megabyte);
  const big = json(Array.from({ length: 1000 }, (_, index) => `item ${index}`));
  for (const x of [1, 2, 'three']) {
    policy.setData(JSON.stringify({ x }));
    for (let times = 0; times < 50; times++)
      expect(policy.evaluate(big, 'data_of')).toMatchObject({ result: { answer: [x, 1000] } });
  }
});

test('an evaluation that needs more memory than allowed says so', () => {
  const many = json(Array.from({ length: 2000 }, (_, index) => index));
  const long = json('x'.repeat(megabyte));
  const tooMuch = { ok: false, error: 'it took more memory than allowed' };
  expect([opened(megabyte).evaluate(many, 'big'), opened(megabyte).evaluate(long, 'data_of')]).toEqual([
    tooMuch,
    tooMuch,
  ]);
});

test('a function that is not offered, and an entrypoint that is not there', () => {
  expect([opened().evaluate(json({}), 'refused'), opened().evaluate(json({}), 'none')]).toEqual([
    { ok: false, error: 'the built-in function opa.runtime is not available' },
    { ok: false, error: 'the policies have no entrypoint none' },
  ]);
  expect(opened().entrypoints.toSorted()).toEqual(Object.keys(packages).toSorted());
});

test('two values of one rule are an error with its line', () => {
  expect(opened().evaluate(json([1, 2]), 'twice')).toEqual({
    ok: false,
    error: 'twice.rego:2:1: var assignment conflict',
  });
});
