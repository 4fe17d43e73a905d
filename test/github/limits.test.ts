import { describe, expect } from 'vitest';
import type { Destination } from '../../src/action/destination.ts';
import { publishReport } from '../../src/action/publish.ts';
import { type Annotation, publishCheckRun } from '../../src/github/index.ts';
import { formats, plainPresentation, summary } from '../../src/report/index.ts';
import { comparisonOf, reportOf, verdictOf } from '../support/report.ts';
import type { MockGitHub } from './server.ts';
import { annotations, client, head, number, run, test } from './shop.ts';

const findings = 10_000;
const report = reportOf(
  Array.from({ length: findings }, (_, index) => verdictOf({ message: `api is killed while it drains (${index})` })),
);
const publication = {
  report,
  title: `${findings} errors`,
  markdown: formats.markdown(report, plainPresentation),
  suggestions: [],
};
const wanted = { annotations: 50, checks: 'auto', comment: 'auto', review: 'auto' } as const;

/** The Action's own client and pace. */
function destinationOf(github: MockGitHub): Destination {
  const api = client(github, { pace: { secondMs: 1000, throttle: {} } });
  const change = { head, pull: number, diff: undefined, blobOf: () => undefined, prefix: '' };
  return { api, ...change, run, runUrl: undefined, id: 'shop', commands: true };
}

function annotationsIn(body: unknown): number {
  const output = Object(Object(body).output);
  return Array.isArray(output.annotations) ? output.annotations.length : 0;
}

describe('ten thousand findings', () => {
  test('are published within every limit, and all are counted', async ({ github }) => {
    const written: Annotation[] = [];
    const log = {
      info: () => undefined,
      warning: () => undefined,
      annotate: (each: Annotation) => void written.push(each),
    };
    const started = performance.now();
    const { rest } = await publishReport(publication, destinationOf(github), { wanted, log });
    const seconds = (performance.now() - started) / 1000;
    console.log(`${findings} findings published in ${seconds.toFixed(1)} s, ${github.requests.length} requests`);
    expect(github.repository.checkRuns.map(({ annotations: all }) => all.length)).toEqual([50]);
    expect(github.repository.comments.length).toBe(1);
    expect(github.repository.comments[0]?.body).toContain('10000 errors');
    expect(written).toEqual([]);
    expect(rest).toBe('9950 more findings without annotation: see the job summary');
  });

  test('are counted too where the token is read-only', async ({ github }) => {
    const written: Annotation[] = [];
    const log = {
      info: () => undefined,
      warning: () => undefined,
      annotate: (each: Annotation) => void written.push(each),
    };
    github.fault = ({ route }) =>
      route.startsWith('GET')
        ? undefined
        : { status: 403, body: { message: 'Resource not accessible by integration' } };
    const { rest } = await publishReport(publication, destinationOf(github), { wanted, log });
    expect(written.length).toBe(9); // the tenth error GitHub keeps is the sentence that says how many there are
    expect(rest).toBe('9991 more findings without annotation: see the job summary');
  });

  test('of a change with as many fixed findings and changed objects are published within every limit', async ({
    github,
  }) => {
    const open = report.verdicts.map((each, at) => ({
      ...each,
      baselineState: at % 2 === 0 ? ('new' as const) : ('updated' as const),
      inDiff: at % 100 === 0,
    }));
    const known = open.map(
      (each) => ({ ...each, baselineState: 'unchanged', label: 'unchanged', inDiff: false }) as const,
    );
    const all = reportOf([...open, ...known]);
    const compared = { ...all, comparison: comparisonOf(findings), counts: { ...all.counts, unchanged: findings } };
    const started = performance.now();
    const markdown = formats.markdown(compared, plainPresentation);
    const page = summary(compared, plainPresentation);
    const json = JSON.parse(formats.json(compared));
    const publication = { report: compared, title: `${findings} errors`, markdown, suggestions: [] };
    const written: Annotation[] = [];
    const log = {
      info: () => undefined,
      warning: () => undefined,
      annotate: (each: Annotation) => void written.push(each),
    };
    const { rest } = await publishReport(publication, destinationOf(github), { wanted, log });
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `a change with ${findings} findings published in ${seconds.toFixed(1)} s, ${github.requests.length} requests`,
    );
    expect(github.repository.checkRuns.map(({ annotations: shown }) => shown.length)).toEqual([50]);
    expect(github.repository.comments[0]?.body.length).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_048_576);
    expect(github.requests.every(({ body }) => annotationsIn(body) <= 50)).toBe(true);
    expect(written).toEqual([]);
    expect(rest).toBe(
      '50 more findings without annotation, 9900 findings on lines that this change does not show: see the job summary',
    );
    expect([json.findings.length, json.comparison.objectChanges.length, json.comparison.fixed.length]).toEqual([
      2 * findings,
      findings,
      findings,
    ]);
  });

  test('as annotations are two hundred requests, each as large as GitHub accepts', async ({ github }) => {
    const checkRun = {
      name: 'Seaworthy',
      head,
      id: 'check',
      url: undefined,
      title: '10000 errors',
      summary: '',
    } as const;
    const large = { ...checkRun, conclusion: 'failure', annotations: annotations(findings) } as const;
    const done = await publishCheckRun(client(github), large);
    expect(done).toEqual({ ok: true, value: { annotated: findings, stopped: undefined } });
    expect(github.requests.length).toBe(200);
    const lines = github.repository.checkRuns[0]?.annotations.map(({ start_line }) => start_line) ?? [];
    expect(new Set(lines).size).toBe(findings);
  });
});
