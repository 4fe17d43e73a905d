import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClosableEngines, createEngines, type Outcome } from '../../src/engine/index.ts';
import { policiesFolder } from './rules.ts';

const limits = { renderMs: 60_000, engineBytes: 1_073_741_824, fileBytes: 1_048_576 };
const capabilities: unknown = JSON.parse(readFileSync(`${policiesFolder}/capabilities.json`, 'utf8'));

/** Built-in functions that compile to WebAssembly and fail, or do not exist, when the policy runs. */
const lacking = [
  'units.parse("64Mi")',
  'units.parse_bytes("64Mi")',
  'semver.compare("1.2.3", "1.2.4")',
  'semver.is_valid("1.2.3")',
  'time.parse_duration_ns("30s")',
  'json.match_schema({}, {})',
  'object.union_n([{}, {}])',
];

/** Built-in functions that would let a rule read more than its input. */
const outside = [
  'http.send({"method": "get", "url": "https://shop.example"})',
  'time.now_ns()',
  'rand.intn("dice", 6)',
  'opa.runtime()',
];

describe('the capabilities', () => {
  let engines: ClosableEngines;
  beforeAll(() => {
    engines = createEngines({ root: policiesFolder, limits, workers: 1 });
  });
  afterAll(() => engines.close());

  const check = (expression: string): Promise<Outcome<object>> => {
    const text = `package shop\n\nreport contains answer if answer := ${expression}\n`;
    return engines.call('rego', 'check', { modules: { 'shop.rego': text }, capabilities });
  };

  test.each([...lacking, ...outside])('refuse %s, and say where', async (expression) => {
    const outcome = await check(expression);
    const name = expression.split('(')[0];
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'policy-failed', file: 'shop.rego', line: 3, message: expect.stringContaining(`${name}`) },
    });
  });

  test.each(['sprintf("%s", ["shop"])', 'object.union({}, {})', 'regex.match("^shop$", "shop")', '$"{1} shop"'])(
    'allow %s',
    async (expression) => {
      expect(await check(expression)).toMatchObject({ ok: true });
    },
  );
});
