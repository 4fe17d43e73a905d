import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report, Verdict } from '../../src/model/index.ts';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { absence, corporaFolder, present, trees } from './corpora.ts';
import { printTable } from './table.ts';

const fiveMinutes = 300_000; // a hang, not a measure of speed

const figures: Readonly<Record<string, string | number>>[] = [];

describe.skipIf(!present)(`each repository of the corpora is checked to the end${absence}`, () => {
  afterAll(() => printTable('repositories', [...figures, total()]));

  test.each(trees())('%s', { timeout: fiveMinutes }, async (name) => {
    const root = join(corporaFolder, 'dev', name);
    const report = await run(wholeRepository(root));
    figures.push(figuresOf(name, report));
    expect(report.counts.targets).toBe(report.rendered.length);
    expect(misplaced(report.verdicts, root)).toEqual([]);
  });
});

function figuresOf(name: string, report: Report): Readonly<Record<string, string | number>> {
  const count = (status: 'rendered' | 'failed'): number =>
    report.rendered.filter((each) => each.status === status).length;
  return {
    repository: name,
    'targets found': report.rendered.length,
    rendered: count('rendered'),
    failed: count('failed'),
    skipped: report.skipped.length,
    objects: report.counts.objects,
    findings: report.verdicts.length,
  };
}

function total(): Readonly<Record<string, string | number>> {
  const sum = (key: string): number => figures.reduce((all, row) => all + Number(row[key]), 0);
  const keys = Object.keys(figures[0] ?? {}).slice(1);
  return { repository: 'all', ...Object.fromEntries(keys.map((key) => [key, sum(key)])) };
}

/** Findings whose place does not exist: no such file, or no such line in it. */
function misplaced(verdicts: readonly Verdict[], root: string): readonly string[] {
  const lines = new Map<string, number>();
  const lineCount = (file: string): number => {
    const known = lines.get(file) ?? countLines(join(root, file));
    lines.set(file, known);
    return known;
  };
  return verdicts.flatMap(({ rule, location, related }) =>
    [location.span, ...related.map((each) => each.span)]
      .filter(({ file, start }) => start.line < 1 || start.column < 1 || start.line > lineCount(file))
      .map(({ file, start }) => `${rule} at ${file}:${start.line}:${start.column}`),
  );
}

/** An archive or an empty file still has its first line; a file that is not there has none. */
function countLines(file: string): number {
  return existsSync(file) ? readFileSync(file, 'latin1').split('\n').length : 0;
}
