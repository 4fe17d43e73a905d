import { afterAll, expect, test } from 'vitest';
import { builtInPolicySet, evaluate, type Judgements } from '../../../src/evaluate/index.ts';
import { buildGraph } from '../../../src/graph/index.ts';
import { createThreads, type Threads, TimeoutError } from '../../../src/host/index.ts';
import type { EnabledRule, RuleMeta } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

/** Enough services for several chunks; every third has no probe, every fourth asks for no memory. */
const files = Object.fromEntries(
  Array.from({ length: 320 }, (_, at) => [
    `shop/api-${at}.yaml`,
    `apiVersion: apps/v1
kind: Deployment
metadata: {name: api-${at}, namespace: shop}
spec:
  template:
    metadata: {labels: {app: api-${at}}}
    spec:
      containers:
        - name: api
          ports: [{name: http, containerPort: 8080}]
          ${at % 3 === 0 ? '' : 'readinessProbe: {httpGet: {path: /ready, port: http}}'}
          resources: {requests: {cpu: 100m${at % 4 === 0 ? '' : ', memory: 64Mi'}}}
---
apiVersion: v1
kind: Service
metadata: {name: api-${at}, namespace: shop}
spec: {selector: {app: api-${at}}, ports: [{port: 80, targetPort: http}]}
`,
  ]),
);
const policySet = builtInPolicySet();
const context = { graph: buildGraph(manifestsOf(files), true), kubeVersion: '1.33.0', external: [] };
const limitMs = 60_000;
const threads = [1, 2, 4].map(createThreads);

afterAll(() => Promise.all(threads.map((each) => each.close())));

function enabled(meta: RuleMeta): EnabledRule {
  const params = Object.fromEntries(Object.entries(meta.params).map(([name, param]) => [name, param.default]));
  return { meta, severity: undefined, params, from: 'default' };
}

const sets = [{ policySet, rules: policySet.rules.map(enabled) }];

test('the judgement is the same in this thread and in one, two and four others', async () => {
  const alone = await evaluate(sets, context, { limitMs });
  expect(alone.findings.length).toBeGreaterThan(100);
  for (const each of threads) expect(await evaluate(sets, context, { limitMs, threads: each })).toEqual(alone);
});

test('an object that takes too long is named, and all others are judged', async () => {
  const [one] = threads;
  if (one === undefined) throw new Error('no threads');
  const isSlow = (text: string): boolean => text.includes('"name":"api-7"') && text.includes('"kind":"Deployment"');
  const slow: Threads = {
    ...one,
    run(task, args, limit) {
      const inputs: unknown = args[1];
      const lines = inputs instanceof Uint8Array ? new TextDecoder().decode(inputs).split('\n') : [];
      if (lines.some(isSlow)) throw new TimeoutError('too long');
      return one.run(task, args, limit);
    },
  };
  const alone = await evaluate(sets, context, { limitMs });
  const { findings, failures } = await evaluate(sets, context, { limitMs, threads: slow });
  const named = failures.map(({ failure }) => failure.message);
  expect(named).toContain('Deployment api-7 could not be judged: it took longer than 60 s');
  const ofOthers = alone.findings.filter(({ manifest }) => manifest.id.name !== 'api-7');
  expect(findings.filter(({ manifest }) => manifest.id.name !== 'api-7')).toEqual(ofOthers);
});

test('what earlier runs have judged is not asked again', async () => {
  const alone = await evaluate(sets, context, { limitMs });
  const known = new Map<string, Parameters<Judgements['keep']>[2]>();
  const judgements: Judgements = {
    find: (input, rules) => {
      const violations = known.get(input);
      const key = `key of ${input}`;
      return violations === undefined ? { key, violations: [], missing: rules } : { key, violations, missing: [] };
    },
    keep: (key, _rules, violations) => known.set(key.slice('key of '.length), violations),
  };
  await evaluate(sets, context, { limitMs, judgementsOf: () => judgements });
  const unopened = { ...policySet, open: () => expect.unreachable('nothing is left to ask') };
  const again = [{ ...sets[0], policySet: unopened, rules: sets[0]?.rules ?? [] }];
  expect(await evaluate(again, context, { limitMs, judgementsOf: () => judgements })).toEqual(alone);
});

test('two policy sets judge each object in their order, each with its own rules', async () => {
  const [first, second] = [policySet.rules.slice(0, 15), policySet.rules.slice(15)];
  const half = (id: string, rules: readonly RuleMeta[]) => ({
    policySet: { ...policySet, id, rules },
    rules: rules.map(enabled),
  });
  const whole = await evaluate(sets, context, { limitMs });
  const both = await evaluate([half('one', first), half('two', second)], context, { limitMs });
  const texts = ({ findings }: typeof whole): readonly string[] =>
    findings.map(({ rule, manifest, message }) => `${manifest.id.name} ${rule} ${message}`).sort();
  expect(texts(both)).toEqual(texts(whole));
});

test('a finding on a workload knows the field of the autoscaler that makes it one', async () => {
  const graph = buildGraph(
    manifestsOf({
      'shop/till.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: till, namespace: shop}
spec:
  template: {metadata: {labels: {app: till}}, spec: {containers: [{name: till, image: till}]}}
`,
      'shop/hpa.yaml': `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: till, namespace: shop}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: till}
  maxReplicas: 3
  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}]
`,
    }),
    true,
  );
  const rules = policySet.rules.filter(({ id }) => id === 'hpa/cpu-needs-request').map(enabled);
  const { findings } = await evaluate([{ policySet, rules }], { ...context, graph }, { limitMs });
  const placed = findings.map(({ manifest, path, related }) => [
    [manifest.source, ...path],
    related?.map((each) => [each.manifest.source, ...each.path]),
  ]);
  const container = ['shop/till.yaml', 'spec', 'template', 'spec', 'containers', 0, 'resources', 'requests', 'cpu'];
  expect(placed).toEqual([[container, [['shop/hpa.yaml', 'spec', 'metrics', 0]]]]);
});
