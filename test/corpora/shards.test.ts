import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { inEveryFormat, merged, partsOf } from '../support/shards.ts';
import { absence, corporaFolder, present } from './corpora.ts';

const fiveMinutes = 300_000; // a hang, not a measure of speed

/** What scales the services of the tree from a target of its own, as a platform team would keep it. */
const scaling = {
  'platform/scaling/kustomization.yaml': 'resources: [frontend.yaml, cart.yaml]\n',
  'platform/scaling/frontend.yaml': scaler('frontend', 'frontend'),
  'platform/scaling/cart.yaml': scaler('cartservice', 'cart-service'),
};

function scaler(name: string, target: string): string {
  return `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: ${name}
  namespace: default
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${target} }
  minReplicas: 2
  maxReplicas: 20
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }
`;
}

describe.skipIf(!present)(`the merged report of a repository is that of one run${absence}`, () => {
  const trees = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-shards-')));
  const singles = new Map<string, Report>();
  beforeAll(async () => {
    for (const name of ['podinfo', 'microservices-demo']) {
      cpSync(join(corporaFolder, 'dev', name), join(trees, name), { recursive: true });
    }
    mkdirSync(join(trees, 'microservices-demo/platform/scaling'), { recursive: true });
    for (const [path, text] of Object.entries(scaling)) writeFileSync(join(trees, 'microservices-demo', path), text);
    for (const name of ['podinfo', 'microservices-demo']) {
      singles.set(name, await run(wholeRepository(join(trees, name))));
    }
  }, fiveMinutes);
  afterAll(() => rmSync(trees, { recursive: true, force: true }));

  test('which joins objects of several targets', () => {
    const report = singles.get('microservices-demo');
    const messages = report?.verdicts.filter(({ target }) => target === 'platform/scaling').map(({ rule }) => rule);
    expect(messages).toContain('hpa/target-exists');
    const byAnother = report?.topology?.filter(({ from }) => from.kind === 'HorizontalPodAutoscaler');
    expect(byAnother).not.toEqual([]);
  });

  test.each(['podinfo', 'microservices-demo'].flatMap((name) => [1, 2, 3, 7].map((of) => [name, of] as const)))(
    '%s in %i',
    { timeout: fiveMinutes },
    async (name, of) => {
      const options = wholeRepository(join(trees, name));
      const single = singles.get(name);
      if (single === undefined) throw new Error(`${name} was not judged`);
      const report = await merged(options, await partsOf(options, of));
      expect(inEveryFormat(report)).toEqual(inEveryFormat(single));
    },
  );
});
