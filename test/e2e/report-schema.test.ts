import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { absence, corporaFolder, present } from '../corpora/corpora.ts';
import { schemaErrors } from '../support/report-schema.ts';
import { project, seaworthy } from './cli.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-report-schema-')));
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

beforeAll(() => {
  cpSync(join(project, 'examples/shop'), root, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'shop');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The report of a check that was made, whatever it found. */
function reportOf(args: readonly string[], folder = root): string {
  const { code, stdout, stderr } = seaworthy(['check', '--format', 'json', '--fail-on', 'never', ...args], folder);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

test('the report of the shop matches the schema', () => {
  expect(schemaErrors(reportOf([]))).toEqual([]);
});

test('the report of the shop with a baseline and resolved findings matches the schema', () => {
  seaworthy(['check', '--baseline', 'baseline.json', '--update-baseline'], root);
  rmSync(join(root, 'manifests/storefront/hpa.yaml'));
  const report = reportOf(['--baseline', 'baseline.json']);
  git('checkout', '-q', '--', '.');
  rmSync(join(root, 'baseline.json'));
  expect(JSON.parse(report).baseline.resolved).not.toEqual([]);
  expect(schemaErrors(report)).toEqual([]);
});

test('the report of a change with failures matches the schema', () => {
  rmSync(join(root, 'manifests/storefront/hpa.yaml'));
  appendFileSync(join(root, 'charts/catalog/values-prod.yaml'), '\nreplicaCount: 9\n');
  writeFileSync(join(root, 'charts/api/templates/broken.yaml'), 'apiVersion: v1\nkind: {{ .Values.missing.kind }}\n');
  const report = reportOf(['--base', 'main']);
  git('checkout', '-q', '--', '.');
  git('clean', '-qfd');
  const { comparison, targets, findings } = JSON.parse(report);
  expect(targets.map(({ status }: { status: string }) => status)).toContain('failed');
  expect(findings.some(({ object }: { object: unknown }) => object === null)).toBe(true);
  expect(comparison.fixed).not.toEqual([]);
  expect(comparison.objectChanges).not.toEqual([]);
  expect(schemaErrors(report)).toEqual([]);
});

test.skipIf(!present).each(['podinfo', 'kubernetes-examples'])(
  `the report of the public repository %s matches the schema${absence}`,
  (name) => {
    expect(schemaErrors(reportOf([], join(corporaFolder, 'dev', name)))).toEqual([]);
  },
);
