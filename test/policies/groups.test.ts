import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groups-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Rules that find something in a manifest, each once. */
async function findingsOf(manifest: string): Promise<readonly string[]> {
  writeFileSync(join(folder, 'shop.yaml'), manifest);
  const { verdicts } = await run(wholeRepository(folder, { workers: 1 }));
  return [...new Set(verdicts.map(({ rule }) => rule))].sort();
}

const lostService = (apiVersion: string): string =>
  `apiVersion: ${apiVersion}\nkind: Service\nmetadata: { name: api, namespace: shop }\nspec: { selector: { app: api }, ports: [{ port: 80 }] }\n`;

test('a Service of another group is not judged as one of the core group', async () => {
  expect(await findingsOf(lostService('v1'))).toEqual(['wiring/service-selects-pods']);
  expect(await findingsOf(lostService('serving.knative.dev/v1'))).toEqual([]);
});

const scaled = (group: string): string => `apiVersion: ${group}/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: api@sha256:${'0'.repeat(64)}
          resources: { requests: { cpu: 1, memory: 1Gi }, limits: { memory: 1Gi } }
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: api, namespace: shop }
spec:
  scaleTargetRef: { apiVersion: ${group}/v1, kind: Deployment, name: api }
  minReplicas: 2
  maxReplicas: 4
`;

test('a Deployment of another group is not judged as one of apps', async () => {
  expect(await findingsOf(scaled('apps'))).toEqual(['hpa/no-static-replicas']);
  expect(await findingsOf(scaled('apps.shop.example'))).toEqual([]);
});

const tooFew = (apiVersion: string): string =>
  `apiVersion: ${apiVersion}\nkind: HorizontalPodAutoscaler\nmetadata: { name: api, namespace: shop }\nspec: { scaleTargetRef: { apiVersion: shop.example/v1, kind: Shop, name: api }, minReplicas: 4, maxReplicas: 2 }\n`;

test('a HorizontalPodAutoscaler of another group is not judged as one of autoscaling', async () => {
  expect(await findingsOf(tooFew('autoscaling/v2'))).toEqual(['hpa/max-above-min']);
  expect(await findingsOf(tooFew('autoscaling.shop.example/v1'))).toEqual([]);
});
