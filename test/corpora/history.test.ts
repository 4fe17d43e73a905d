import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compared, compareWithBase, openBase } from '../../src/change/index.ts';
import type { Finding, Json, Manifest } from '../../src/model/index.ts';
import { analyze, analyzeOther, run } from '../../src/run.ts';
import { type Analysis, openSession, type StateInput, withTools } from '../../src/state/index.ts';
import { wholeRepository } from '../support/options.ts';
import { absence, corporaFolder, present } from './corpora.ts';
import { type Edit, edits, type Repository } from './edits.ts';
import { printTable } from './table.ts';

const hour = 3_600_000; // a hang, not a measure of speed
/** The whole history is an npm script, `test:history`; a share of it shows on each run that it still can be told. */
const commits = Number(process.env.SEAWORTHY_HISTORY ?? edits.length);
const alsoThroughRun = 25; // every so many commits the whole of `run` is asked, too

const root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-history-')));
const repository: Repository = {
  root,
  plain: 'plain',
  overlays: 'overlays',
  chart: 'charts/podinfo',
  random: seeded(20_261_123),
  step: 0,
};

describe.skipIf(!present)(`a history of scripted edits, each compared with the commit before${absence}`, () => {
  beforeAll(async () => {
    const parts = [
      ['microservices-demo/release', repository.plain],
      ['podinfo/deploy', repository.overlays],
      ['podinfo/charts/podinfo', repository.chart],
    ] as const;
    for (const [from, to] of parts)
      cpSync(join(corporaFolder, 'dev', from), join(root, to), { recursive: true, dereference: true });
    git('init', '-q', '-b', 'main');
    // pods whose names are made by chance differ each time they are rendered, whatever the change
    rmSync(join(root, repository.chart, 'templates/tests'), { recursive: true });
    commit('the repositories as they are');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test(`${commits} commits show what their edits cause, and nothing else`, { timeout: hour }, async () => {
    let before = await now();
    const shown = { edits: 0, neutral: 0, opened: 0, fixed: 0, 'objects that deploy differently': 0 };
    for (let at = 0; at < commits; at += 1) {
      const edit = next(at);
      commit(edit.name);
      const { head, base } = await againstParent();
      const { comparison, baselineState } = base;
      const said = {
        open: [...baselineState]
          .filter(([, each]) => each !== 'unchanged')
          .map(([finding]) => keyOf(finding))
          .sort(),
        fixed: comparison.fixed
          .map(({ rule, message, object }) => `${rule} ${object?.kind}/${object?.name} ${message}`)
          .sort(),
        deploys: comparison.objectChanges.map(({ what, object }) => `${what} ${object.kind}/${object.name}`).sort(),
      };
      const meant = edit.neutral ? { open: [], fixed: [], deploys: [] } : difference(head, before);
      expect({ at, edit: edit.name, ...said }).toEqual({ at, edit: edit.name, ...meant });
      if (at % alsoThroughRun === 0) expect(await openIn(repository.root)).toEqual(places(baselineState));
      shown.edits += 1;
      shown.neutral += edit.neutral ? 1 : 0;
      shown.opened += said.open.length;
      shown.fixed += said.fixed.length;
      shown['objects that deploy differently'] += said.deploys.length;
      before = head;
    }
    printTable('history', [shown]);
    expect(shown.opened).toBeGreaterThan(0);
    expect(shown.fixed).toBeGreaterThan(0);
  });
});

/** The edits by turns at first, so that each comes up, then by chance; one that finds nothing to edit is passed over. */
function next(at: number): Edit {
  repository.step = at;
  for (let tries = 0; tries < 1000; tries += 1) {
    const edit = edits[at < edits.length && tries === 0 ? at : Math.floor(repository.random() * edits.length)];
    if (edit?.apply(repository) === true) return edit;
  }
  throw new Error('no edit finds anything to edit');
}

type Context = Parameters<typeof analyze>[1];

/** Lends what analyzes the repository as it is now: files are looked up anew, as each run does. */
async function withContext<T>(task: (input: StateInput, context: Context) => Promise<T>): Promise<T> {
  const session = await openSession({ ...wholeRepository(root), workers: 2 });
  const { files, config, paths, named } = session;
  return withTools(session, (tools) =>
    task(
      { files, documents: tools.documents, finders: tools.finders, config, paths, named, tools },
      { session, tools },
    ),
  );
}

/** All that is deployed and all that is found, judged without a comparison. */
function now(): Promise<Analysis> {
  return withContext(analyze);
}

/** The same for the newest commit, and how it differs from its parent. */
function againstParent(): Promise<{ readonly head: Analysis; readonly base: Compared }> {
  return withContext(async (input, context) => {
    await using opening = await openBase(input, { ref: 'HEAD~1', configOf: async () => input.config });
    const head = await analyze(input, context);
    const opened = await opening.opened;
    const base = await analyzeOther(opened.state, { analysis: head, changed: opened.changes.files }, context);
    return { head, base: await compareWithBase({ head, base }, opened, context.tools) };
  });
}

interface Difference {
  readonly open: readonly string[];
  readonly fixed: readonly string[];
  readonly deploys: readonly string[];
}

/** What two full judgements differ in, told without the comparison; no edit that changes objects moves a target. */
function difference(head: Analysis, base: Analysis): Difference {
  const [found, were] = [tallied(head), tallied(base)];
  const [objects, had] = [deployed(head), deployed(base)];
  const named = (key: string): string => key.slice(key.indexOf(' ') + 1);
  return {
    open: [...found]
      .filter(([key]) => !were.has(key))
      .map(([, finding]) => keyOf(finding))
      .sort(),
    fixed: [...were]
      .filter(([key]) => !found.has(key) && ![...found.values()].some((each) => sameField(each, were.get(key))))
      .map(([, { rule, message, manifest }]) => `${rule} ${manifest.id.kind}/${manifest.id.name} ${message}`)
      .sort(),
    deploys: [
      ...[...objects].flatMap(([key, text]) =>
        had.get(key) === text ? [] : [`${had.has(key) ? 'changed' : 'added'} ${named(key)}`],
      ),
      ...[...had.keys()].filter((key) => !objects.has(key)).map((key) => `removed ${named(key)}`),
    ].sort(),
  };
}

function keyOf({ rule, message, manifest, severity }: Finding): string {
  return `${rule} ${manifest.id.kind}/${manifest.id.name} ${message} ${severity}`;
}

function tallied({ judgement }: Analysis): ReadonlyMap<string, Finding> {
  return new Map(
    judgement.findings.map((each) => [
      JSON.stringify([keyOf(each), each.path, each.manifest.id.namespace, each.manifest.target.id]),
      each,
    ]),
  );
}

/** The same field of the same object with other words has changed, and is not fixed. */
function sameField(a: Finding, b: Finding | undefined): boolean {
  const field = ({ rule, manifest, path }: Finding): string =>
    JSON.stringify([rule, manifest.id, manifest.target.id, path]);
  return b !== undefined && field(a) === field(b);
}

function deployed({ parsed }: Analysis): ReadonlyMap<string, string> {
  const all = parsed.flatMap(({ manifests }) => manifests);
  return new Map(all.map((manifest) => [objectKey(manifest), JSON.stringify(sorted(manifest.value))]));
}

function objectKey({ id, target }: Manifest): string {
  return `${encodeURIComponent(`${target.id} ${id.namespace}`)} ${id.kind}/${id.name}`;
}

function sorted(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** What `run` says is open, by rule and object. */
async function openIn(folder: string): Promise<readonly string[]> {
  const { verdicts } = await run(wholeRepository(folder, { base: 'HEAD~1' }));
  const open = verdicts.filter(({ label }) => label === 'open');
  return [...new Set(open.map(({ rule, object }) => `${rule} ${object?.kind}/${object?.name}`))].sort();
}

function places(standing: Compared['baselineState']): readonly string[] {
  const open = [...standing].filter(([, each]) => each !== 'unchanged').map(([finding]) => finding);
  return [...new Set(open.map(({ rule, manifest }) => `${rule} ${manifest.id.kind}/${manifest.id.name}`))].sort();
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '-q', '-m', message);
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root });
}

/** mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
