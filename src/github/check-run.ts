import type { Severity } from '../model/index.ts';
import type { GitHub } from './api.ts';
import {
  annotationBytes,
  annotationsPerRequest,
  checkSummaryBytes,
  cut,
  cutBytes,
  cutLines,
  titleCharacters,
} from './limits.ts';
import type { Sha } from './names.ts';
import { notAgain, once } from './once.ts';
import { type Answer, attempt, type Refusal } from './refusal.ts';

/** A message for a line of a file, as plain text. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
  /** From the root of the repository on GitHub. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** First and last column, 1-based, the last exclusive. Undefined where the location is not exact. */
  readonly columns: readonly [number, number] | undefined;
}

/** A check run of its own, so that annotations are not limited to ten of each level, as those of a job are. */
export interface CheckRun {
  readonly name: string;
  /** The head of the change, never the merge commit: GitHub shows a check run on its own commit. */
  readonly head: Sha;
  /** Identifies this run, so that it is not created twice. */
  readonly id: string;
  /** The page with the log. */
  readonly url: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  /** The most severe first. */
  readonly annotations: readonly Annotation[];
}

export interface CheckRunDone {
  /** Number of annotations that GitHub accepted, from the first on. */
  readonly annotated: number;
  /** Why it did not accept all. */
  readonly stopped: Refusal | undefined;
}

/** Creates the check run and appends its annotations; refused only when it could not be created. */
export async function publishCheckRun(api: GitHub, run: CheckRun): Promise<Answer<CheckRunDone>> {
  const [first = [], ...more] = batches(run.annotations);
  const made = await attempt(() => create(api, run, { annotations: first, last: more.length === 0 }));
  if (!made.ok) return made;
  let annotated = first.length;
  for (const [index, annotations] of more.entries()) {
    const part = { annotations, last: index === more.length - 1 };
    const appended = await attempt(() => append(api, made.value, { run, part }));
    if (!appended.ok) {
      await attempt(() => append(api, made.value, { run, part: { annotations: [], last: true } })); // so that it does not stay in progress
      return { ok: true, value: { annotated, stopped: appended.refusal } };
    }
    annotated += annotations.length;
  }
  return { ok: true, value: { annotated, stopped: undefined } };
}

interface Part {
  readonly annotations: readonly Annotation[];
  readonly last: boolean;
}

function batches(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const count = Math.ceil(annotations.length / annotationsPerRequest);
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest),
  );
}

/** Creates the check run; returns its number. */
async function create({ owner, repo, request, pages }: GitHub, run: CheckRun, part: Part): Promise<number> {
  const identity = { owner, repo, name: run.name, head_sha: run.head, external_id: run.id };
  const url = run.url === undefined ? {} : { details_url: run.url };
  const make = async (): Promise<number> => {
    const body = { ...identity, ...url, ...progress(run, part), output: output(run, part), ...notAgain };
    return Number((await request('POST /repos/{owner}/{repo}/check-runs', body)).data.id);
  };
  const find = async (): Promise<number | undefined> => {
    const where = { owner, repo, ref: run.head, check_name: run.name };
    for await (const { data } of pages('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', where)) {
      const same = data.find(({ external_id }) => external_id === run.id);
      if (same !== undefined) return Number(same.id);
    }
    return undefined;
  };
  return once(make, find);
}

async function append(
  { owner, repo, request }: GitHub,
  id: number,
  { run, part }: { readonly run: CheckRun; readonly part: Part },
): Promise<void> {
  const body = { owner, repo, check_run_id: id, ...progress(run, part), output: output(run, part) };
  await request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', body);
}

/** A check run is in progress until its last part; the conclusion completes it. */
function progress({ conclusion }: CheckRun, { last }: Part) {
  return last ? ({ status: 'completed', conclusion } as const) : ({ status: 'in_progress' } as const);
}

function output({ title, summary }: CheckRun, { annotations }: Part) {
  return {
    title: cut(title, titleCharacters),
    summary: cutLines(summary, checkSummaryBytes, Buffer.byteLength, '… cut here: see the job summary for the rest.'),
    ...(annotations.length === 0 ? {} : { annotations: annotations.map(checkAnnotation) }),
  };
}

const levels = { error: 'failure', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

function checkAnnotation({ severity, title, text, file, line, columns }: Annotation) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    ...(columns === undefined ? {} : { start_column: columns[0], end_column: Math.max(columns[0], columns[1] - 1) }),
    annotation_level: levels[severity],
    title: cut(title, titleCharacters),
    message: cutBytes(text, annotationBytes),
  };
}
