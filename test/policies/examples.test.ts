import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { fileOf, type Mark, marksOf, ruleIds, schemaRuleIds } from './rules.ts';

describe.each([...ruleIds(), ...schemaRuleIds])('%s', (rule) => {
  test('reports exactly the marked lines of its bad example', async () => {
    const marked = marksOf(rule, 'bad.yaml');
    expect(marked.length).toBeGreaterThan(0);
    expect(await findings(rule, 'bad.yaml')).toEqual(inOrder(marked));
  });

  test('reports nothing in its good example', async () => {
    expect(await findings(rule, 'good.yaml')).toEqual([]);
  });
});

/** Findings of a complete run over one example with one rule; failures to read it count too. */
async function findings(rule: string, example: string): Promise<readonly Mark[]> {
  const folder = fileOf(rule, '');
  const report = await run(wholeRepository(folder, { paths: [example], rules: [rule], workers: 1 }));
  expect(report.counts.objects).toBeGreaterThan(0);
  return inOrder(
    report.verdicts.map(({ location, severity, message }) => ({ line: location.span.start.line, severity, message })),
  );
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.line - b.line || (a.message < b.message ? -1 : 1));
}
