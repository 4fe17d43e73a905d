import { test as base, expect } from 'vitest';
import { type Annotation, type Connection, connect, type GitHub, type RunNumber } from '../../src/github/index.ts';
import { isSha, isSlug, type Sha, type Slug } from '../../src/github/names.ts';
import type { File, Repository } from './fake.ts';
import { type MockGitHub, startGitHub } from './server.ts';

export const token = 'ghs_shopShopShopShopShopShopShopShopShop';
export const number = 7;
export const run: RunNumber = { id: 41, attempt: 1 };

/** A commit, named by what its digits repeat. */
export function sha(digits: string): Sha {
  const whole = digits.repeat(40).slice(0, 40);
  if (!isSha(whole)) throw new RangeError(whole);
  return whole;
}

export function slug(text: string): Slug {
  if (!isSlug(text)) throw new RangeError(text);
  return text;
}

/** Head of the pull request that raises the checkout's grace period. */
export const head = sha('c0ffee');

/** Lines 8 to 15 of the checkout's Deployment: one removed, two added. */
export const deploymentPatch = `@@ -8,7 +8,8 @@ metadata:
 spec:
   replicas: 2
   template:
-    metadata: {}
+    metadata:
+      labels: { app: checkout }
     spec:
       terminationGracePeriodSeconds: 30
       containers:`;

export const deploymentFile = 'apps/checkout/deployment.yaml';

export function shop(files: readonly File[] = [file(deploymentFile, deploymentPatch)]): Repository {
  return {
    slug: 'shop/shop',
    viewer: undefined,
    pulls: [{ number, head: { sha: head, ref: 'longer-grace', repository: 'shop/shop' }, files }],
    comments: [],
    checkRuns: [],
    reviewComments: [],
  };
}

export function file(filename: string, patch?: string, changes = 3): File {
  return { filename, status: 'modified', changes, ...(patch === undefined ? {} : { patch }) };
}

/** The client as the Action makes it, but for waits of milliseconds. */
export function client(github: MockGitHub, changed: Partial<Connection> = {}): GitHub {
  return connect({
    token,
    apiUrl: github.url,
    repository: slug('shop/shop'),
    warn: () => undefined,
    fetch,
    pace: { secondMs: 1, throttle: { write: unpaced, notifications: unpaced } },
    ...changed,
  });
}

/** Takes the place of the limiters that let one writing request through a second. */
const unpaced = {
  key: () => ({
    schedule: (_how: object, task: (...given: unknown[]) => unknown, ...given: unknown[]) => task(...given),
  }),
} as never;

/** Annotations on the checkout, in the order of their lines. */
export function annotations(count: number): readonly Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    severity: 'error',
    title: 'shutdown/grace-covers-drain',
    text: `checkout is killed while it drains (${index})`,
    file: deploymentFile,
    line: index + 1,
    columns: undefined,
  }));
}

/** A test with a mock GitHub of its own; it fails when a request was not as GitHub's description says. */
export const test = base.extend<{ github: MockGitHub }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures it needs from here
  github: async ({}, use) => {
    const github = await startGitHub(shop());
    await use(github);
    await github.close();
    expect(github.violations).toEqual([]);
  },
});
