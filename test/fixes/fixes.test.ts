import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { fix, run } from '../../src/run.ts';
import { fileOf, ruleIds } from '../policies/rules.ts';
import { wholeRepository } from '../support/options.ts';
import { repository } from '../support/repository.ts';
import { sources } from './sources.ts';

const strict = { 'seaworthy.yaml': 'profile: strict\n' };

/** Every example of a mistake, each in a namespace of its own. */
const examples = ruleIds().map((id) => {
  const name = id.replace('/', '-');
  return {
    name,
    // what the marks say of a finding, nobody writes: a comment about a field is a reason not to touch it
    text: readFileSync(fileOf(id, 'bad.yaml'), 'utf8')
      .replaceAll('namespace: shop', `namespace: ${name}`)
      .replaceAll(/ # (?:ERROR|WARNING|INFO): .*$/gm, ''),
  };
});

/** Rules of the examples for which there is a fix that needs no decision of a person. */
const fixable = [
  'hpa/no-static-replicas',
  'hpa/scale-down-stabilization',
  'pdb/blocks-drain',
  'pdb/invalid',
  'probes/liveness-stricter-than-readiness',
  'probes/named-port-resolves',
  'probes/slow-start-uses-startup',
  'resources/quantity-suspicious',
  'resources/request-within-limit',
  'shutdown/grace-covers-drain',
  'shutdown/grace-zero',
  'shutdown/prestop-required',
  'wiring/service-target-port',
];

/** Each of these fixes by itself brings another finding: a request above its limit, of a container that is wrong in all. */
const wouldBreak = ['requests.memory', 'requests.memory'];

test.each(Object.keys(sources))('every rule with a fix is fixed in %s', { timeout: 120_000 }, async (source) => {
  const filesOf = sources[source] ?? (() => ({}));
  const files = Object.assign({ ...strict }, ...examples.map(filesOf));
  const root = repository(files);
  const { fixed, remaining, texts } = await fix(wholeRepository(root));
  expect([...new Set(fixed.filter(hasFix).map(({ rule }) => rule))].sort()).toEqual(fixable);
  expect(
    remaining
      .filter(hasFix)
      .map(({ path }) => path.slice(-2).join('.'))
      .sort(),
  ).toEqual(wouldBreak);

  // what is written is what was proven
  const written = repository({ ...files, ...Object.fromEntries(texts) });
  const report = await run(wholeRepository(written));
  expect(report.verdicts.filter((verdict) => verdict.fix !== undefined)).toHaveLength(wouldBreak.length);
  expect(report.rendered.every(({ status }) => status === 'rendered')).toBe(true);
});

function hasFix(finding: Finding): boolean {
  return finding.fix !== undefined;
}

/** A workload in a template; what it requests and its limit may be actions. */
function deployment(name: string, { request, limit }: { request: string; limit: string }): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers:
        - name: ${name}
          image: ghcr.io/shop/${name}:1.4.2
          resources:
            requests: {cpu: 100m, memory: ${request}}
            limits: {memory: ${limit}}
`;
}

const chart = {
  'charts/api/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
  'charts/api/templates/deployment.yaml': deployment('api', {
    request: '{{ .Values.memory }}',
    limit: '{{ .Values.limit }}',
  }),
};
const only = { rules: ['resources/request-within-limit'] };

test('an edit that would bring another finding is not offered', { timeout: 60_000 }, async () => {
  // the limit of api is also what worker requests: raised, worker would be above its own
  const root = repository({
    ...chart,
    'charts/api/values.yaml': 'memory: 512Mi\nlimit: 256Mi\n',
    'charts/api/templates/worker.yaml': deployment('worker', { request: '{{ .Values.limit }}', limit: '256Mi' }),
  });
  const report = await run(wholeRepository(root, { ...only, fixes: 30 }));
  expect(report.verdicts.map(({ object }) => object?.name)).toEqual(['api']);
  expect(report.fixes).toEqual([]);
});

test('an edit after which an object is gone is not offered', { timeout: 60_000 }, async () => {
  const root = repository({
    ...chart,
    'charts/api/values.yaml': 'memory: 512Mi\nlimit: 256Mi\n',
    'charts/api/templates/cache.yaml': `{{- if eq .Values.limit "256Mi" }}
apiVersion: v1
kind: ConfigMap
metadata: {name: small, namespace: shop}
{{- end }}
`,
  });
  expect((await run(wholeRepository(root, { ...only, fixes: 30 }))).fixes).toEqual([]);
});

test('an edit that would change another field too is not offered', { timeout: 60_000 }, async () => {
  const text = deployment('api', { request: '{{ .Values.memory }}', limit: '{{ .Values.limit }}' });
  const root = repository({
    ...chart,
    'charts/api/values.yaml': 'memory: 512Mi\nlimit: 256Mi\n',
    'charts/api/templates/deployment.yaml': `${text}          env: [{name: HEAP, value: "{{ .Values.limit }}"}]\n`,
  });
  const report = await run(wholeRepository(root, { ...only, fixes: 30 }));
  expect(report.verdicts.map(({ fix }) => fix?.value)).toEqual(['512Mi']);
  expect(report.fixes).toEqual([]);
});

test('what is offered names the lines as they stand and as they should', { timeout: 60_000 }, async () => {
  const root = repository({
    ...chart,
    'charts/api/values.yaml': '# the peak\nmemory: 512Mi\nlimit: 256Mi # too low\n',
  });
  const { fixes = [] } = await run(wholeRepository(root, { ...only, fixes: 30 }));
  expect(fixes.map(({ file, changes }) => ({ file, changes }))).toEqual([
    {
      file: 'charts/api/values.yaml',
      changes: [
        { startLine: 3, endLine: 3, original: 'limit: 256Mi # too low', replacement: 'limit: 512Mi # too low' },
      ],
    },
  ]);
});

test('an action of a template is not replaced by a value, and a vendored dependency is left alone', {
  timeout: 60_000,
}, async () => {
  const root = repository({
    ...chart,
    'charts/api/templates/deployment.yaml': deployment('api', {
      request: '{{ .Values.memory }}',
      limit: '{{ printf "%dMi" 256 }}',
    }),
    'charts/api/values.yaml': 'memory: 512Mi\n',
    'charts/shop/Chart.yaml': `apiVersion: v2
name: shop
version: 1.0.0
dependencies:
  - name: pay
    version: 1.0.0
    repository: https://charts.shop.example
`,
    'charts/shop/charts/pay/Chart.yaml': 'apiVersion: v2\nname: pay\nversion: 1.0.0\n',
    'charts/shop/charts/pay/templates/deployment.yaml': deployment('api', { request: '512Mi', limit: '256Mi' }),
  });
  const report = await run(wholeRepository(root, { ...only, fixes: 30 }));
  expect(report.verdicts.map(({ target }) => target).sort()).toEqual(['charts/api', 'charts/shop']);
  expect(report.fixes).toEqual([]);
});

test('a chart that a base fetches is left alone', { timeout: 60_000 }, async () => {
  const root = repository({
    'seaworthy.yaml': 'lower: {vendoredCharts: keep}\n',
    'overlays/prod/kustomization.yaml': 'resources: [../../base]\n',
    'base/kustomization.yaml': `helmCharts:
  - name: pay
    version: 1.0.0
    repo: https://charts.shop.example
`,
    'base/charts/pay-1.0.0/pay/Chart.yaml': 'apiVersion: v2\nname: pay\nversion: 1.0.0\n',
    'base/charts/pay-1.0.0/pay/values.yaml': '{}\n',
    'base/charts/pay-1.0.0/pay/templates/deployment.yaml': deployment('api', { request: '512Mi', limit: '256Mi' }),
  });
  const report = await run(wholeRepository(root, { ...only, fixes: 30 }));
  expect(report.verdicts.map(({ rule, location }) => [rule, location.span.file])).toEqual([
    ['resources/request-within-limit', 'base/kustomization.yaml'],
  ]);
  expect(report.fixes).toEqual([]);
});
