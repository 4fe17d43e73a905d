import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { project } from '../e2e/cli.ts';
import { type File, refused } from '../github/fake.ts';
import { file, number, test, token } from '../github/shop.ts';
import { act, node24, type Tool } from '../tools/tools.ts';
import { commitAll, git, runWorkflow, type Trigger, type WorkflowRun } from './act.ts';

const twentyMinutes = 1_200_000; // the first time, act is built from its source

/** The shop with all its mistakes, of which no change below is to hear anything; the Action lies beside it. */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-change-')));
let tools: { readonly runner: Tool; readonly node: Tool };

beforeAll(() => {
  tools = { runner: act(), node: node24() };
  cpSync(join(project, 'examples/shop'), root, { recursive: true });
  for (const part of ['action.yml', 'dist'])
    cpSync(join(project, part), join(root, '.seaworthy-action', part), { recursive: true });
  makeActionOfMock();
  commitAll(root, 'Open the shop');
}, twentyMinutes);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** act always says that the API is GitHub's own; this entry lets the very same Action take the mock's instead. */
function makeActionOfMock(): void {
  const folder = join(root, '.seaworthy-action/of-mock');
  mkdirSync(folder);
  const action = readFileSync(join(project, 'action.yml'), 'utf8');
  writeFileSync(join(folder, 'action.yml'), action.replace('main: dist/action.js', 'main: main.mjs'));
  writeFileSync(
    join(folder, 'main.mjs'),
    "process.env.GITHUB_API_URL = process.env.MOCK_API_URL;\nawait import('../dist/action.js');\n",
  );
}

interface Change {
  readonly base: string;
  readonly head: string;
}

/** Commits one edit on a branch of its own; checked out is the branch, or its merge as GitHub makes it. */
function change(path: string, was: string, is: string): Change {
  git(root, 'checkout', '--quiet', '--force', '-B', 'change', 'main');
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(was)) throw new Error(`${path} has no '${was}'`);
  writeFileSync(join(root, path), text.replace(was, is));
  commitAll(root, `Change ${path}`);
  return { base: git(root, 'rev-parse', 'main'), head: git(root, 'rev-parse', 'HEAD') };
}

function merged(made: Change): Change {
  git(root, 'checkout', '--quiet', '--detach', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge the change', made.head);
  return made;
}

const repository = { full_name: 'shop/shop' };

function pullRequest({ base, head }: Change, from = 'shop/shop'): Trigger {
  const pull_request = {
    number,
    base: { ref: 'main', sha: base },
    head: { ref: 'change', sha: head, repo: { full_name: from } },
  };
  return { event: 'pull_request', payload: { repository, pull_request } };
}

interface Step {
  /** Stands for GitHub; without it the Action has no token. */
  readonly api?: string;
  readonly skip: (why: string) => void;
}

async function runOn(trigger: Trigger, { api, skip }: Step): Promise<WorkflowRun> {
  const { runner, node } = tools;
  if (!node.found) skip(node.reason);
  if (!runner.found) skip(runner.reason);
  if (!node.found || !runner.found) throw new Error('unreachable');
  const own = { uses: './.seaworthy-action', with: { token: '' } };
  const mocked = { uses: './.seaworthy-action/of-mock', with: { token }, env: { MOCK_API_URL: api } };
  const steps = [{ uses: 'actions/checkout@v4' }, api === undefined ? own : mocked];
  const workflow = {
    on: ['pull_request', 'merge_group', 'push'],
    jobs: { seaworthy: { 'runs-on': 'ubuntu-latest', steps } },
  };
  return runWorkflow(root, JSON.stringify(workflow), { ...trigger, act: runner.path, node: node.path });
}

function placesOf({ annotations }: WorkflowRun): readonly string[] {
  return annotations.map(({ level, file, line, title }) =>
    file === undefined ? level : `${level} ${file}:${line} ${title}`,
  );
}

function closingOf({ annotations }: WorkflowRun): string | undefined {
  return annotations.find(({ file }) => file === undefined)?.message;
}

/** A file of the change as GitHub tells it. */
function shownByGitHub(path: string): File {
  const diff = git(root, 'diff', 'main', 'HEAD', '--', path);
  return { ...file(path, diff.slice(diff.indexOf('@@')), 2), sha: git(root, 'rev-parse', `HEAD:${path}`) };
}

/** The places that the summary's findings lead to. */
function linksOf({ summary }: WorkflowRun): readonly string[] {
  return [...summary.matchAll(/\[<samp>([^<]*)<\/samp>\]/g)].map(([, place = '']) => place);
}

/** Raises the least replicas of the api over the most: an error is made at the line of the values. */
const tooFew = ['charts/api/values-prod.yaml', 'maxReplicas: 40', 'maxReplicas: 2'] as const;
/** Gives the pods of the storefront another label than its Service, in a file that stays as it is, asks for. */
const otherLabel = [
  'manifests/storefront/deployment.yaml',
  `      app.kubernetes.io/name: storefront
  template:
    metadata:
      labels:
        app.kubernetes.io/name: storefront`,
  `      app.kubernetes.io/name: web
  template:
    metadata:
      labels:
        app.kubernetes.io/name: web`,
] as const;

describe('the Action, run by act on this machine', () => {
  const long = { timeout: twentyMinutes };
  const atValues = 'error charts/api/values-prod.yaml:10 hpa/max-above-min';
  const oneError = 'Seaworthy found 1 error, 0 warnings and 0 info, and fails on error';

  test(
    'annotates the changed line that makes a finding, and is silent about all that was there',
    long,
    async ({ skip }) => {
      const run = await runOn(pullRequest(merged(change(...tooFew))), { skip });
      expect({ code: run.code, places: placesOf(run) }).toEqual({ code: 1, places: [atValues, 'error'] });
      expect(closingOf(run)).toBe(oneError);
      expect(run.summary).toMatch(
        /^## Seaworthy: 1 error, 0 warnings\n\n21 of 21 targets .* · 22 unchanged · fails on error/,
      );
      expect(linksOf(run)).toEqual(['charts/api/values-prod.yaml:10']);
      expect(run.summary).toContain('- replicas 6 to 44 → 6\n');
      expect(run.summary).toContain(
        '| changed | HorizontalPodAutoscaler shop/api | <code>spec.maxReplicas: 40 → 2</code> |',
      );
    },
  );

  test(
    'fails for a finding in a file that the change does not touch, without an annotation there',
    long,
    async ({ skip }) => {
      const run = await runOn(pullRequest(merged(change(...otherLabel))), { skip });
      expect({ code: run.code, places: placesOf(run) }).toEqual({ code: 1, places: ['error'] });
      expect(closingOf(run)).toBe(`${oneError}; 1 finding on lines this change does not show: see the job summary`);
      expect(linksOf(run)).toEqual(['manifests/storefront/service.yaml:10']);
      expect(run.summary).toContain('Service storefront selects no pod');
      expect(run.summary).toContain(' · 20 unchanged · ');
    },
  );

  test(
    'of a fork, whose token may only read, falls back to annotations and the summary',
    long,
    async ({ github, skip }) => {
      const made = merged(change(...tooFew));
      github.fault = ({ route }) =>
        route.startsWith('GET') ? undefined : refused(403, 'Resource not accessible by integration');
      for (const pull of github.repository.pulls) pull.files = [shownByGitHub(tooFew[0])];
      const run = await runOn(pullRequest(made, 'captain/shop'), { api: github.url, skip });
      expect(github.requests.map(({ route }) => route)).toEqual([
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        'POST /repos/{owner}/{repo}/check-runs',
        'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      ]);
      expect({ code: run.code, places: placesOf(run) }).toEqual({ code: 1, places: [atValues, 'error'] });
      for (const left of ['no check run of its own', 'no comment'])
        expect(run.log).toContain(`${left}: the token may not do this: 403 Resource not accessible by integration`);
      expect(linksOf(run)).toEqual(['charts/api/values-prod.yaml:10']);
    },
  );

  test('in a merge queue, compares the group with what it is to be put on', long, async ({ skip }) => {
    const { base, head } = merged(change(...tooFew));
    const merge_group = { base_sha: base, base_ref: 'refs/heads/main', head_sha: head, head_ref: 'refs/heads/queue' };
    const run = await runOn({ event: 'merge_group', payload: { repository, merge_group } }, { skip });
    expect({ code: run.code, places: placesOf(run) }).toEqual({ code: 1, places: [atValues, 'error'] });
    expect(run.summary).toContain(' · 22 unchanged · ');
  });

  test(
    'fails at the line of a template that no longer renders, and says nothing else of that chart',
    long,
    async ({ skip }) => {
      const made = change('charts/api/templates/service.yaml', 'port: 80', 'port: {{ .Values.no.such }}');
      const run = await runOn(pullRequest(merged(made)), { skip });
      const place = 'charts/api/templates/service.yaml:12';
      expect({ code: run.code, places: placesOf(run) }).toEqual({
        code: 1,
        places: [`error ${place} gitops/render-failed`, 'error'],
      });
      expect(run.annotations[0]?.message).toBe(
        'the chart does not render: .Values.no is not set, so .Values.no.such cannot be read (charts/api (staging), charts/api (prod)). set no.such in a values file, or let the template do without it',
      );
      expect(linksOf(run)).toEqual([place]);
      expect(run.summary).toContain('19 of 21 targets rendered');
      expect(run.summary).not.toMatch(/\d fixed|deploys differently/);
    },
  );

  test('on a push, compares with what stood there before', long, async ({ skip }) => {
    const { base, head } = change(...tooFew);
    const payload = { repository, ref: 'refs/heads/change', before: base, after: head };
    const run = await runOn({ event: 'push', payload }, { skip });
    expect({ code: run.code, places: placesOf(run) }).toEqual({ code: 1, places: [atValues, 'error'] });
    expect(run.summary).toContain(' · 22 unchanged · ');
  });
});
