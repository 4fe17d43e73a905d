import { describe, expect } from 'vitest';
import type { Audience } from '../../src/action/audience.ts';
import { tell } from '../../src/action/tell.ts';
import { type Annotation, publishCheckRun } from '../../src/github/index.ts';
import { formats, plainPresentation } from '../../src/report/index.ts';
import { reportOf, verdictOf } from '../support/report.ts';
import type { MockGitHub } from './server.ts';
import { annotations, client, head, number, run, test } from './shop.ts';

const findings = 10_000;
const report = reportOf(
  Array.from({ length: findings }, (_, index) => verdictOf({ message: `api is killed while it drains (${index})` })),
);
const words = {
  report,
  title: `${findings} errors`,
  markdown: formats.markdown(report, plainPresentation),
  suggestions: [],
};
const wanted = { annotations: 50, checks: 'auto', comment: 'auto', review: 'auto' } as const;

/** The Action's own client and pace. */
function audienceOf(github: MockGitHub): Audience {
  const api = client(github, { pace: { secondMs: 1000, throttle: {} } });
  const change = { head, pull: number, diff: undefined, blobOf: () => undefined, prefix: '' };
  return { api, ...change, run, runUrl: undefined, id: 'shop', commands: true };
}

describe('ten thousand findings', () => {
  test('are told within every limit, and none is lost from the count', async ({ github }) => {
    const written: Annotation[] = [];
    const log = {
      info: () => undefined,
      warning: () => undefined,
      annotate: (each: Annotation) => void written.push(each),
    };
    const started = performance.now();
    const { rest } = await tell(words, audienceOf(github), { wanted, log });
    const seconds = (performance.now() - started) / 1000;
    console.log(`${findings} findings told in ${seconds.toFixed(1)} s, ${github.requests.length} requests`);
    expect(github.repository.checkRuns.map(({ annotations: all }) => all.length)).toEqual([50]);
    expect(github.repository.comments.length).toBe(1);
    expect(github.repository.comments[0]?.body).toContain('10000 errors');
    expect(written).toEqual([]);
    expect(rest).toBe('9950 more findings without an annotation: see the job summary');
  });

  test('are counted as well where the token may only read', async ({ github }) => {
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
    const { rest } = await tell(words, audienceOf(github), { wanted, log });
    expect(written.length).toBe(9); // the tenth error GitHub keeps is the sentence that says how many there are
    expect(rest).toBe('9991 more findings without an annotation: see the job summary');
  });

  test('as annotations are two hundred requests, each as large as GitHub takes', async ({ github }) => {
    const checkRun = {
      name: 'Seaworthy',
      head,
      id: 'check',
      url: undefined,
      title: '10000 errors',
      summary: '',
    } as const;
    const flood = { ...checkRun, conclusion: 'failure', annotations: annotations(findings) } as const;
    const done = await publishCheckRun(client(github), flood);
    expect(done).toEqual({ ok: true, value: { annotated: findings, stopped: undefined } });
    expect(github.requests.length).toBe(200);
    const lines = github.repository.checkRuns[0]?.annotations.map(({ start_line }) => start_line) ?? [];
    expect(new Set(lines).size).toBe(findings);
  });
});
