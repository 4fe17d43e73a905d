import { expect, test } from 'vitest';
import { knownRules } from '../../../src/rules.ts';
import { annotationWaivers } from '../../../src/waivers/annotations.ts';
import { rulesOfTool } from '../../../src/waivers/other-tools.ts';
import { trivyWaivers } from '../../../src/waivers/trivy.ts';
import { manifestsOf } from '../../support/manifests.ts';

const known = new Set(['hpa/min-replicas', 'all']);

/** What annotations of a Deployment, and of its pod template, waive. */
function waived(annotations: Record<string, string>, ofPods: Record<string, string> = {}): readonly string[] {
  const object = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'api', annotations },
    spec: { template: { metadata: { annotations: ofPods } } },
  };
  return annotationWaivers(manifestsOf({ 'api.json': JSON.stringify(object) }), known).map(
    ({ source, path, directive }) => {
      const said = directive.ok
        ? `${directive.terms.rules.join()} because ${directive.terms.reason}`
        : directive.message;
      return `${source} ${path.slice(0, -1).join('.')}: ${said}`;
    },
  );
}

const tools = ['kube-linter', 'kube-score', 'polaris', 'checkov', 'trivy'] as const;

test.each(tools)('every rule of the table of %s exists', (tool) => {
  const ids = knownRules().map(({ id }) => String(id));
  expect(rulesOfTool(tool).filter((rule) => !ids.includes(rule))).toEqual([]);
});

test('an annotation of Seaworthy waives on the object and on its pod template, a line each', () => {
  const text = 'hpa/min-replicas because of a\nall because of b\n';
  expect(waived({ 'seaworthy.dev/ignore': text }, { 'seaworthy.dev/ignore': 'all because of c' })).toEqual([
    'annotation metadata.annotations: hpa/min-replicas because of a',
    'annotation metadata.annotations: all because of b',
    'annotation spec.template.metadata.annotations: all because of c',
  ]);
});

test.each([
  ['', 'it names no rule'],
  ['all', 'it has no reason'],
  ['toString because x', "unknown rule 'toString'"],
])("the annotation '%s' is malformed", (text, message) => {
  expect(waived({ 'seaworthy.dev/ignore': text })).toEqual([`annotation metadata.annotations: ${message}`]);
});

test('checks of kube-linter are waived with the value as the reason', () => {
  expect(
    waived({
      'ignore-check.kube-linter.io/no-readiness-probe': 'it is a worker',
      'ignore-check.kube-linter.io/run-as-non-root': 'no rule is the same',
      'kube-linter.io/ignore-all': 'vendored',
    }),
  ).toEqual([
    `kube-linter metadata.annotations: ${rulesOfTool('kube-linter').join()} because vendored`,
    'kube-linter metadata.annotations: probes/readiness-required because it is a worker',
  ]);
});

test('several checks that together are one rule waive it together, and one of them waives nothing', () => {
  const cpu = { 'ignore-check.kube-linter.io/unset-cpu-requirements': 'measured' };
  const memory = { 'ignore-check.kube-linter.io/unset-memory-requirements': 'shared' };
  expect(waived(cpu)).toEqual([]);
  expect(waived({ ...memory, ...cpu })).toEqual([
    'kube-linter metadata.annotations: resources/requests-and-limits because measured; shared',
  ]);
  const checks = ['cpuRequestsMissing', 'memoryRequestsMissing', 'memoryLimitsMissing'];
  const exempt = checks.map((check) => [`polaris.fairwinds.com/${check}-exempt`, 'true']);
  expect(waived(Object.fromEntries(exempt))).toEqual([
    'polaris metadata.annotations: resources/requests-and-limits because ',
  ]);
  expect(waived(Object.fromEntries(exempt.slice(1)))).toEqual([]);
});

test('checks of kube-score are a list, also on the pod template', () => {
  expect(waived({}, { 'kube-score/ignore': 'pod-probes-identical, pod-networkpolicy,pod-probes' })).toEqual([
    'kube-score spec.template.metadata.annotations: probes/readiness-required,probes/liveness-recommended because ',
    'kube-score spec.template.metadata.annotations: probes/not-identical because ',
  ]);
});

test('checks of Polaris are waived by true', () => {
  expect(
    waived({
      'polaris.fairwinds.com/hpaMinAvailability-exempt': 'true',
      'polaris.fairwinds.com/hpaMaxAvailability-exempt': 'false',
      'polaris.fairwinds.com/exempt': 'true',
    }),
  ).toEqual([
    `polaris metadata.annotations: ${rulesOfTool('polaris').join()} because `,
    'polaris metadata.annotations: hpa/min-replicas because ',
  ]);
});

test('checks of Checkov have the reason behind the id', () => {
  expect(
    waived({ 'checkov.io/skip1': 'CKV_K8S_9=x = y', 'checkov.io/skip2': 'CKV_K8S_20', 'checkov.io/skip': 'CKV_K8S_8' }),
  ).toEqual([
    'checkov metadata.annotations: probes/liveness-recommended because ',
    'checkov metadata.annotations: probes/readiness-required because x = y',
  ]);
});

test('annotations that objects inherit, and those that are no texts, waive nothing', () => {
  expect(waived({ constructor: 'x', __proto__: 'y', 'example.org/ignore': 'all' })).toEqual([]);
});

test('comments of Trivy name checks, which hold until the first of their days', () => {
  const all = 'trivy:ignore:AVD-KSV-0015 trivy:ignore:KSV016:exp:2027-01-31 x #trivy:ignore:KSV-0018:exp:2028-01-31';
  expect(trivyWaivers(all)).toEqual([{ rules: ['resources/requests-and-limits'], reason: '', until: '2027-01-31' }]);
  expect(trivyWaivers(all.replace('2028-01-31', 'soon'))).toEqual([]);
  expect(trivyWaivers('trivy:ignore:KSV-0015')).toEqual([]);
  expect(trivyWaivers('mentions trivy:ignore')).toEqual([]);
});
