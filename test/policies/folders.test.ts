import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../src/evaluate/index.ts';
import { isEvaluated } from '../../src/model/index.ts';
import { fileOf, hasFile, ruleIds, schemaRuleIds } from './rules.ts';

const files = ['rule.rego', 'rule_test.rego', 'bad.yaml', 'good.yaml'];
const mostRuleLines = 100;

describe('the folders of policies/', () => {
  test.each(ruleIds())('%s is complete', (rule) => {
    expect(files.filter((name) => !hasFile(rule, name))).toEqual([]);
  });

  test.each(ruleIds())('%s is short enough to be read on one page', (rule) => {
    expect(readFileSync(fileOf(rule, 'rule.rego'), 'utf8').split('\n').length).toBeLessThanOrEqual(mostRuleLines);
  });

  test.each(ruleIds())('%s is the package of its rule', (rule) => {
    const [category, name] = rule.split('/');
    const text = readFileSync(fileOf(rule, 'rule.rego'), 'utf8');
    expect(text).toMatch(new RegExp(`^package seaworthy\\.rules\\.${category}(\\["${name}"\\]|\\.${name})$`, 'm'));
  });

  test('are the rules that ship, one for one', () => {
    expect(
      builtInRules()
        .filter(isEvaluated)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ruleIds(), ...schemaRuleIds].sort());
  });

  test('have no two rules with the same name', () => {
    const names = ruleIds().map((rule) => rule.split('/')[1]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

test('everything that is generated from the rules is current', () => {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const generate = ['--import', 'tsx', 'policies/generate.ts', '--check'];
  expect(() => execFileSync(process.execPath, generate, { cwd: project, stdio: 'pipe' })).not.toThrow();
});
