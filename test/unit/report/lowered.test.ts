import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/decide/index.ts';
import { type Report, repoPath, type Verdict, wholeLine } from '../../../src/model/index.ts';
import { github } from '../../../src/report/github.ts';
import { html } from '../../../src/report/html/html.ts';
import { json } from '../../../src/report/json.ts';
import { junit } from '../../../src/report/junit.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { plainPresentation } from '../../../src/report/presentation.ts';
import { sarif } from '../../../src/report/sarif.ts';
import { text } from '../../../src/report/text.ts';
import { reportOf, verdictOf } from '../../support/report.ts';

const reason = 'examples is a folder of examples';
const why = `lowered from error, in examples: ${reason}`;
const lowered = verdictOf({
  severity: 'info',
  message: 'an example',
  lowered: { by: 'examples', from: 'error', reason },
});
const [worker, other] = ['worker', 'api'].map((name) => ({
  ...{ object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name }, target: 'apps/worker' },
  ...{ otherTargets: [], location: lowered.location, message: `${name} as well`, fingerprint: 'b'.repeat(32) },
}));
const joined = verdictOf({ otherObjects: [worker, other].flatMap((each) => each ?? []), fingerprint: 'a'.repeat(32) });

function report(verdicts: readonly Verdict[], failOn: Report['failOn'] = 'error'): Report {
  const base = reportOf(verdicts);
  return { ...base, failOn, counts: countsOf(verdicts, base.rendered, { rules: 1, failOn }) };
}
const both = report([lowered, joined]);
const verbose = { ...plainPresentation, verbose: true };

describe('a finding that is lowered', () => {
  test('is counted in the last line of the text, and shown on demand', () => {
    const shown = text(both, plainPresentation);
    expect(shown).not.toContain('an example');
    expect(shown).toContain('1 error, 0 warnings · ');
    expect(shown).toContain('lowered: 1 finding (1 in examples) · --verbose lists what is lowered');
    expect(text(both, verbose)).toContain(
      `apps/api/deployment.yaml:12:7  shutdown/grace-covers-drain  an example; ${why}`,
    );
  });

  test('is shown as others are where it fails the run', () => {
    const shown = text(report([lowered], 'info'), plainPresentation);
    expect(shown).toContain('1 info · ');
    expect(shown).toContain(`  ${why}\n`);
  });

  test('is shown with its reason where it is a warning', () => {
    const shown = text(report([{ ...lowered, severity: 'warning' }]), plainPresentation);
    expect(shown).toContain('0 errors, 1 warning · ');
    expect(shown).toContain(`  ${why}\n`);
  });

  test('alone leaves no findings, and says so', () => {
    expect(text(report([lowered]), plainPresentation)).toMatch(
      /^No findings · .* · lowered: 1 finding \(1 in examples\)/,
    );
  });

  test('is folded in Markdown and HTML, and no annotation', () => {
    expect(markdown(both, plainPresentation)).toContain('<details><summary>1 finding lowered</summary>');
    expect(markdown(both, plainPresentation)).toContain(why);
    expect(html(both, plainPresentation)).toContain('<h2 id="lowered">Lowered</h2>');
    expect(html(both, plainPresentation)).toContain(why);
    expect(github(both)).not.toContain('an example');
  });

  test('is a note in SARIF, and a skipped test in JUnit', () => {
    const { results } = JSON.parse(sarif(both, plainPresentation)).runs[0];
    expect(results.map(({ level }: { level: string }) => level).sort()).toEqual(['error', 'note']);
    expect(sarif(both, plainPresentation)).toContain(why);
    expect(junit(both)).toContain(`<skipped>${why}</skipped>`);
    expect(junit(both)).toContain('failures="1"');
  });

  test('is in the JSON report with its reason, and in a number of its own', () => {
    const { findings, summary } = JSON.parse(json(both));
    expect(findings[0].lowered).toEqual({ by: 'examples', from: 'error', reason });
    expect([summary.errors, summary.infos, summary.lowered]).toEqual([1, 0, 1]);
  });
});

test('what else one edit answers is listed with its objects', () => {
  const shown = text(report([joined]), plainPresentation);
  expect(shown).toContain('  and Deployment shop/worker: worker as well\n  and api as well\n');
  expect(html(both, plainPresentation)).toContain('<summary>2 more findings of the same cause</summary>');
  expect(markdown(both, plainPresentation)).toContain('Deployment shop/api and 2 others of the same cause');
  expect(sarif(both, plainPresentation)).toContain('2 more findings of the same cause.');
  expect(JSON.parse(json(both)).findings[1].otherObjects[0]).toEqual({
    ...{ object: worker?.object, target: 'apps/worker', otherTargets: [] },
    ...{ file: 'apps/api/deployment.yaml', line: 12, message: 'worker as well', fingerprint: 'b'.repeat(32) },
  });
});

test('copies in other files are told with their places', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name, at) => ({
    ...{ object: joined.object, target: `${name}.yaml`, otherTargets: [], message: joined.message },
    ...{ location: { span: wholeLine(repoPath(`${name}.yaml`), at + 3), precision: 'exact' as const } },
    fingerprint: name.repeat(32),
  }));
  const copied = report([verdictOf({ otherObjects: [a, b, c, d].flatMap((each) => each ?? []) })]);
  const where = 'the same in 4 other files: a.yaml:3, b.yaml:4, c.yaml:5, and 1 more';
  expect(text(copied, plainPresentation)).toContain(`  ${where}\n`);
  expect(text(copied, verbose)).toContain('the same in 4 other files: a.yaml:3, b.yaml:4, c.yaml:5, d.yaml:6\n');
  expect(html(copied, plainPresentation)).toContain('b.yaml:4, c.yaml:5, d.yaml:6</p>');
  expect(html(copied, plainPresentation)).not.toContain('of the same cause');
  expect(markdown(copied, plainPresentation)).toContain('the same in 4 other files');
  expect(github(copied)).toContain(`(Deployment shop/api; ${where})`);
  expect(sarif(copied, plainPresentation)).toContain('The same in 4 other files: a.yaml:3');
  expect(junit(copied)).toContain('<testsuite name="d.yaml"');
  expect(JSON.parse(json(copied)).findings[0].otherObjects[3]).toMatchObject({ file: 'd.yaml', line: 6 });
});

test('a lowered finding tells its copies as well', () => {
  const copy = { ...lowered, location: { ...lowered.location, span: wholeLine(repoPath('a.yaml'), 3) } };
  const shown = text(report([{ ...lowered, otherObjects: [copy] }]), verbose);
  expect(shown).toContain(`an example, the same in 1 other file: a.yaml:3; ${why}`);
});

test('targets that need what is not in the repository are not judged, and have not failed', () => {
  const path = repoPath('overlays/prod');
  const target = { kind: 'kustomize', id: path, path } as const;
  const verdict = verdictOf({
    ...{ object: undefined, target: path, severity: 'info' },
    lowered: { by: 'remote', from: 'error', reason: 'it is not in the repository' },
  });
  const base = report([verdict]);
  const rendered = [{ target, status: 'failed', objects: 0 }] as const;
  const counts = countsOf([verdict], rendered, { rules: 1, failOn: 'error' });
  const shown = text({ ...base, rendered, counts }, plainPresentation);
  expect(shown).toContain('not judged: 1 target that is remote, 1 skipped target · lowered: 1 finding (1 remote)');
});
