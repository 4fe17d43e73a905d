import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { repository } from '../support/repository.ts';
import { changeRuleIds, fileOf, type Mark, marksOf, ruleIds, schemaRuleIds } from './rules.ts';

const ofOneState = [...ruleIds(), ...schemaRuleIds].filter((rule) => !changeRuleIds.includes(rule));

describe.each(ofOneState)('%s', (rule) => {
  test('reports exactly the marked lines of its bad example', async () => {
    const marked = marksOf(rule, 'bad.yaml');
    expect(marked.length).toBeGreaterThan(0);
    expect(await findings(rule, 'bad.yaml')).toEqual(inOrder(marked));
  });

  test('reports nothing in its good example', async () => {
    expect(await findings(rule, 'good.yaml')).toEqual([]);
  });
});

test.each(changeRuleIds)('%s reports exactly the marked lines of a change to its bad example', async (rule) => {
  const root = repository({ 'all.yaml': readFileSync(fileOf(rule, 'good.yaml')) });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'good');
  cpSync(fileOf(rule, 'bad.yaml'), join(root, 'all.yaml'));
  const { verdicts } = await run(wholeRepository(root, { rules: [rule], base: 'main', workers: 1 }));
  expect(inOrder(verdicts.map(markOf))).toEqual(inOrder(marksOf(rule, 'bad.yaml')));
  expect((await run(wholeRepository(root, { rules: [rule], workers: 1 }))).verdicts).toEqual([]);
});

/** Findings of a complete run over one example with one rule; failures to read it count too. */
async function findings(rule: string, example: string): Promise<readonly Mark[]> {
  const folder = fileOf(rule, '');
  const report = await run(wholeRepository(folder, { paths: [example], rules: [rule], workers: 1 }));
  expect(report.counts.objects).toBeGreaterThan(0);
  return inOrder(report.verdicts.map(markOf));
}

function markOf({ location, severity, message }: Report['verdicts'][number]): Mark {
  return { line: location.span.start.line, severity, message };
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.line - b.line || (a.message < b.message ? -1 : 1));
}
