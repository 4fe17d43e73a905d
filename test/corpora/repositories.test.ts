import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report, TargetSummary, Verdict } from '../../src/model/index.ts';
import { run } from '../../src/run.ts';
import { judged, named, nameOf as nameOfFinding, shownIn } from '../judged/judged.ts';
import { wholeRepository } from '../support/options.ts';
import { absence, corporaFolder, nameOf, present, trees, type Unit, unitsOf } from './corpora.ts';
import { knownDifferences } from './differences.ts';
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
    expect(failedAlone(name, report)).toEqual([]);
    expect(falseAgain(name, report)).toEqual([]);
  });
});

const judgedFalse = new Set(
  judged()
    .filter(({ judgement }) => judgement === 'false')
    .map(nameOfFinding),
);

/** Findings that a person has judged to be false. */
function falseAgain(name: string, report: Report): readonly string[] {
  const shown = shownIn(report).map((verdict) => nameOfFinding(named(name, verdict)));
  return shown.filter((each) => judgedFalse.has(each));
}

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

/** What the native tool prints and the cluster refuses: its text is no object, so the target failed here. */
const refusedLater: readonly string[] = ['manifest-invalid', 'yaml-invalid'];

/** Targets that do not render here and do natively, but for those in the table of differences. */
function failedAlone(name: string, report: Report): readonly string[] {
  const failed = report.rendered.filter(({ failure }) => failure !== undefined && !refusedLater.includes(failure.code));
  return failed.map(({ target }) => nativeName(name, target)).filter((target) => native.has(target));
}

const native = new Set([...nativeNames('helm'), ...nativeNames('kustomize')]);

function nativeNames(type: Unit['type']): readonly string[] {
  const known = knownDifferences(type);
  return unitsOf(type)
    .filter(({ flags }) => flags.length === 0)
    .map((unit) => nameOf(unit))
    .filter((unit) => !known.has(unit));
}

/** A target as the table of differences would name it; in brackets stands the values file of `ci/`. */
function nativeName(repository: string, target: TargetSummary): string {
  const path = target.path === '.' ? `dev/${repository}` : `dev/${repository}/${target.path}`;
  const files = / \((.+)\)$/.exec(target.id)?.slice(1) ?? [];
  return [path, ...files.map((file) => `--values ${file}`)].join(' ');
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
