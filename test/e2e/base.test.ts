import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type JsonReport, project, seaworthy } from './cli.ts';

/** A JSON report with a base. */
type Compared = JsonReport & Required<Pick<JsonReport, 'comparison'>>;

const root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-base-e2e-')));
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(join(root, path), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing was changed in ${path}`);
  writeFileSync(join(root, path), changed);
}

/** A template that prints something else each time, in two objects. */
const lot = `apiVersion: v1
kind: Secret
metadata:
  name: lot
  labels: { size: small }
stringData:
  password: {{ randAlphaNum 12 }}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: seen
  annotations: { checksum/secret: {{ randAlphaNum 64 | sha256sum }} }
`;

function compared(base = 'main'): { code: number | null; report: Compared; open: readonly string[] } {
  const { code, stdout, stderr } = seaworthy(['check', '--base', base, '--format', 'json'], root);
  if (stdout === '') throw new Error(stderr);
  const report: Compared = JSON.parse(stdout);
  const open = report.findings
    .filter(({ status }) => status === 'open')
    .map(({ rule, baselineState, location }) => `${baselineState} ${rule} ${location.file}:${location.line}`);
  return { code, report, open };
}

function indentedAnew(text: string): string {
  return parseAllDocuments(text)
    .map((document) => String(document.toString({ indent: 4, indentSeq: false })))
    .join('---\n');
}

describe('compared with the branch it left', () => {
  beforeAll(() => {
    cpSync(join(project, 'examples/shop'), root, { recursive: true });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'the shop as it is');
    git('checkout', '-q', '-b', 'feature');
  });
  beforeEach(() => {
    git('reset', '-q', '--hard', 'main');
    git('clean', '-q', '-f', '-d');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('a repository without changes has no open findings, although it has mistakes', () => {
    const { code, report, open } = compared();
    expect({ code, open }).toEqual({ code: 0, open: [] });
    expect(new Set(report.findings.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    expect(report.comparison).toMatchObject({ fixed: [], objectChanges: [], unchangedTargets: 21 });
  });

  test('only findings that an edit causes are open, and those that it repairs are fixed', () => {
    edit('charts/catalog/values-prod.yaml', (text) => text.replace('memory: 768Mi', 'memory: 300Mi'));
    edit('charts/api/values-prod.yaml', (text) => text.replace('maxReplicas: 40', 'maxReplicas: 4'));
    edit('manifests/redis/statefulset.yaml', (text) =>
      text.replace('terminationGracePeriodSeconds:', 'terminationGracePeriodSeconds: 0 #'),
    );
    const { code, report, open } = compared();
    expect(open).toEqual([
      'new hpa/max-above-min charts/api/values-prod.yaml:10',
      expect.stringMatching(/^new shutdown\/grace-zero manifests\/redis\/statefulset\.yaml:/),
    ]);
    expect(report.comparison.fixed).toMatchObject([{ rule: 'resources/request-within-limit' }]);
    expect(report.findings.filter(({ status }) => status === 'open').every(({ inDiff }) => inDiff)).toBe(true);
    expect(code).toBe(1);
  });

  test('files that are moved, renamed or indented differently give no new findings', () => {
    renameSync(join(root, 'manifests/redis'), join(root, 'manifests/cache'));
    renameSync(join(root, 'manifests/storefront/hpa.yaml'), join(root, 'manifests/storefront/scaling.yaml'));
    edit('manifests/recommendations.yaml', (text) => `# moved down\n\n${indentedAnew(text)}`);
    git('add', '-A');
    git('commit', '-q', '-m', 'tidy up');
    const { code, report, open } = compared();
    expect({ code, open, fixed: report.comparison.fixed, objectChanges: report.comparison.objectChanges }).toEqual({
      code: 0,
      open: [],
      fixed: [],
      objectChanges: [],
    });
  });

  test('nondeterministic values of a chart are no change, and other changes of the same object are', () => {
    mkdirSync(join(root, 'charts/lot/templates'), { recursive: true });
    writeFileSync(join(root, 'charts/lot/Chart.yaml'), 'apiVersion: v2\nname: lot\nversion: 1.0.0\n');
    writeFileSync(join(root, 'charts/lot/templates/secret.yaml'), lot);
    git('add', '-A');
    git('commit', '-q', '-m', 'draw lots');
    edit('charts/lot/Chart.yaml', (text) => `${text}description: Lots\n`);
    const touched = compared('HEAD').report.comparison;
    expect(touched).toMatchObject({ objectChanges: [], nondeterministicObjects: 2 });

    edit('charts/lot/templates/secret.yaml', (text) => text.replace('size: small', 'size: large'));
    const { objectChanges, nondeterministicObjects } = compared('HEAD').report.comparison;
    expect({ objectChanges, nondeterministicObjects }).toMatchObject({
      objectChanges: [
        { change: 'changed', object: { name: 'lot' }, fields: [{ path: ['metadata', 'labels', 'size'] }] },
      ],
      nondeterministicObjects: 1,
    });
  });

  test('a chart that no longer renders is new, and nothing else is', () => {
    edit('charts/api/templates/service.yaml', (text) => `${text}\n{{ .Values.no.such }}\n`);
    const { code, report, open } = compared();
    expect(open).toEqual([expect.stringMatching(/^new gitops\/render-failed charts\/api\/templates\/service.yaml:/)]);
    expect(code).toBe(1);
    expect(report.comparison).toMatchObject({ fixed: [], objectChanges: [] }); // unknown what it would deploy
  });

  test('a base that is not there is an error that says how to fetch it', () => {
    const { code, stderr } = seaworthy(['check', '--base', 'origin/next'], root);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "seaworthy: commit 'origin/next' to compare with not found; fetch it first: git fetch --no-tags --depth=1 origin next\n",
    });
  });
});
