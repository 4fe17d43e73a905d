import xmlbuilder from 'xmlbuilder';
import type { Report, Verdict } from '../model/index.ts';
import { describeLowered, isRenderFailure, targetsOf } from './describe.ts';
import { shownVerdicts } from './most-severe.ts';
import { oneLine } from './plain-text.ts';
import { plainPresentation } from './presentation.ts';
import { findingText } from './text.ts';

/** Name of the test that a target can be rendered and read; the same whether it passes or fails. */
const renders = 'renders';

/** One `testcase`; a test without a verdict has passed. */
interface Case {
  readonly name: string;
  readonly verdict: Verdict | undefined;
  /** It has a finding that does not count. */
  readonly isSkipped: boolean;
}

/**
 * JUnit XML: a suite for each target, with a test that the target renders and one for each finding. An open finding is a
 * failure of any severity (`type` names it), a target that does not render is an error, and a finding that is not open or is
 * lowered is a skipped test. Only elements that all JUnit schemas in use have are written; locations are in the text.
 */
export function junit(report: Report): string {
  const suites = suitesOf(report);
  const all = [...suites.values()].flat();
  const root = xmlbuilder.create(
    'testsuites',
    { encoding: 'UTF-8' },
    {},
    { invalidCharReplacement: '\uFFFD' }, // XML has no way to write a control character
  );
  root.att({ name: 'Seaworthy', ...tally(all) });
  for (const [target, cases] of suites) {
    const suite = root.ele('testsuite', {
      name: oneLine(target),
      ...tally(cases),
      skipped: cases.filter(skipped).length,
    });
    for (const each of numbered(cases)) writeCase(suite, oneLine(target), { test: each, report });
  }
  return `${root.end({ pretty: true })}\n`;
}

function suitesOf(report: Report): ReadonlyMap<string, readonly Case[]> {
  const suites = new Map<string, Case[]>();
  const suite = (target: string): Case[] => {
    const known = suites.get(target) ?? [];
    suites.set(target, known);
    return known;
  };
  const shown = new Set(shownVerdicts(report));
  for (const { target } of report.rendered) suite(target.id);
  for (const verdict of report.verdicts)
    for (const target of suitesWith(verdict))
      suite(target).push({ name: nameOf(verdict), verdict, isSkipped: !shown.has(verdict) });
  for (const cases of suites.values())
    if (!cases.some(({ name }) => name === renders))
      cases.unshift({ name: renders, verdict: undefined, isSkipped: false });
  return suites;
}

/** A copy in another file is of a target of its own. */
function suitesWith(verdict: Verdict): ReadonlySet<string> {
  return new Set([...targetsOf(verdict), ...(verdict.otherObjects ?? []).flatMap(({ target }) => target)]);
}

/** Contains no line and no namespace, so that it stays the same when lines move. */
function nameOf(verdict: Verdict): string {
  const { rule, object, path, location } = verdict;
  if (isRenderFailure(verdict)) return renders;
  if (object === undefined) return oneLine(`${rule}: ${location.span.file}`);
  return oneLine(`${rule}: ${object.kind} ${object.name} ${path.join('.')}`.trimEnd());
}

/** Viewers identify tests by their names, so a second test of the same name gets a number. */
function numbered(cases: readonly Case[]): readonly Case[] {
  const seen = new Map<string, number>();
  return cases.map(({ name, ...rest }) => {
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    return { name: ordinal === 1 ? name : `${name} (${ordinal})`, ...rest };
  });
}

function tally(cases: readonly Case[]): { tests: number; failures: number; errors: number } {
  return { tests: cases.length, failures: cases.filter(failed).length, errors: cases.filter(broken).length };
}

function failed({ verdict, isSkipped }: Case): boolean {
  return verdict !== undefined && !isSkipped && !isRenderFailure(verdict);
}

function broken({ verdict, isSkipped }: Case): boolean {
  return verdict !== undefined && !isSkipped && isRenderFailure(verdict);
}

function skipped({ isSkipped }: Case): boolean {
  return isSkipped;
}

function writeCase(
  suite: xmlbuilder.XMLElement,
  target: string,
  { test, report }: { readonly test: Case; readonly report: Report },
): void {
  const { name, verdict } = test;
  const element = suite.ele('testcase', { classname: target, name });
  if (verdict === undefined) return;
  if (skipped(test)) {
    const { label, lowered, reason, message } = verdict;
    const why = label === 'open' && lowered !== undefined ? describeLowered(lowered) : `${label}: ${reason ?? message}`;
    element.ele('skipped', {}, oneLine(why));
    return;
  }
  element.ele(
    broken(test) ? 'error' : 'failure',
    { message: oneLine(verdict.message), type: verdict.severity },
    findingText(verdict, report, plainPresentation),
  );
}
