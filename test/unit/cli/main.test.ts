import { expect, test } from 'vitest';
import { main, type RawIo } from '../../../src/cli/index.ts';
import { repository } from '../../support/repository.ts';

interface Session {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const pod = (extra = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: api\nspec:\n  containers:\n    - name: api\n      image: api:1.0.0\n${extra}`;
const killed = '  terminationGracePeriodSeconds: 0\n'; // an error of shutdown/grace-zero, on line 9
const complete = '      resources: {requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 64Mi}}\n';

async function session(cwd: string, ...argv: string[]): Promise<Session> {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (into: string[]): RawIo['stdout'] => ({
    write: (text) => void into.push(text),
    isTTY: false,
    columns: 80,
  });
  const files = new Map<string, string>();
  const io: RawIo = {
    cwd,
    platform: 'linux',
    env: {},
    stdin: async function* () {},
    stdout: sink(out),
    stderr: sink(err),
    now: () => 0,
    outputFile: (path) => ({ write: (text) => void files.set(path, text) }),
    readFile: (path) => files.get(path),
  };
  const code = await main(argv, io);
  for (const [path, content] of files) out.push(`[${path.slice(cwd.length + 1)}]\n${content}`);
  return { code, out: out.join(''), err: err.join('') };
}

test('findings exit 1, a clean repository exits 0', async () => {
  const root = repository({ 'bad/pod.yaml': pod(killed), 'good/pod.yaml': pod(complete) });
  expect(await session(root, 'check', 'bad', '--rule', 'shutdown/grace-zero')).toMatchObject({
    code: 1,
    err: '',
  });
  expect(await session(root, 'good', '--rule', 'resources/*')).toEqual({
    code: 0,
    out: 'No findings · judged: 1 object of 1 target by 3 rules\n',
    err: '',
  });
});

test('check is the default command, and fail-on decides the exit code', async () => {
  const root = repository({ 'pod.yaml': pod(killed) });
  expect((await session(root)).code).toBe(1);
  expect((await session(root, '--fail-on', 'never')).code).toBe(0);
});

test('several formats can be written at once', async () => {
  const root = repository({ 'pod.yaml': pod(killed) });
  const { out } = await session(
    root,
    '--format',
    'json=out/report.json',
    '--format',
    'github',
    '--rule',
    'shutdown/grace-zero',
  );
  expect(out).toMatch(/^::error file=pod.yaml,line=9,/);
  expect(out).toContain('[out/report.json]\n{\n  "version": 1,');
});

test('a report goes to its file while another goes to the terminal', async () => {
  const root = repository({ 'pod.yaml': pod() });
  const { out } = await session(root, '--format', 'sarif=out.sarif', '--format', 'text', '--format', 'html=out.html');
  expect(out).toMatch(/^pod\.yaml:7:\d+ {2}\w+ {2}\w+/);
  expect(out).toContain('[out.sarif]\n{\n  "$schema":');
  expect(out).toContain('[out.html]\n<!doctype html>');
});

test.each([
  [['--formt', 'json'], "unknown option '--formt'"],
  [['--format', 'jsn'], "seaworthy: unknown format 'jsn'; did you mean 'json'?"],
  [
    ['--rule', 'probes/readines-required'],
    "seaworthy: unknown rule 'probes/readines-required'; did you mean 'probes/readiness-required'?",
  ],
  [['--kube-version', 'latest'], "seaworthy: 'latest' is not a Kubernetes version; write it like 1.33.0"],
  [['--fail-on', 'fatal'], 'Allowed choices are error, warning, info, never'],
  [['nowhere'], "seaworthy: 'nowhere' does not exist; check the spelling"],
  [['explain', 'hpa/nothing'], "seaworthy: unknown rule 'hpa/nothing'"],
])('%s is a usage error: exit 2, and a hint', async (argv, message) => {
  const result = await session(repository({ 'pod.yaml': pod() }), ...argv);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain(message);
});

test('an empty repository has no findings, and says that nothing was judged', async () => {
  const { code, out } = await session(repository({ 'README.md': '' }));
  expect(code).toBe(2);
  expect(out).toMatch(/^No objects judged: no chart, kustomization or manifest found/);
});

test('render prints what would be deployed, and names what does not render', async () => {
  const root = repository({ 'pod.yaml': pod(), 'base/kustomization.yaml': 'resources: [absent.yaml]\n' });
  expect(await session(root, 'render', 'pod.yaml')).toEqual({ code: 0, out: pod(), err: '' });
  expect(await session(root, 'render', 'base')).toMatchObject({
    code: 1,
    out: '',
    err: 'base/kustomization.yaml:1: absent.yaml, listed under resources, does not exist; correct the path or add the file\n',
  });
});

test('rules lists each rule with its severity and the origin of its setting', async () => {
  const root = repository({ 'seaworthy.yaml': 'rules:\n  probes/liveness-recommended: warning\n  resources/*: off\n' });
  const { out } = await session(root, 'rules');
  expect(out).toMatch(/^probes\/liveness-recommended +warning +seaworthy.yaml:2 +/m);
  expect(out).toMatch(/^resources\/requests-and-limits +off +seaworthy.yaml:3 +/m);
});

test('explain shows why, how to fix, and both examples', async () => {
  const { code, out } = await session(repository({}), 'explain', 'probes/readiness-required');
  expect(code).toBe(0);
  for (const part of ['error, enabled by default', 'How to fix', 'Parameters', 'Bad', 'Good', 'https://kubernetes.io/'])
    expect(out).toContain(part);
});
