import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { corporaFolder, unitsOf } from './corpora.ts';

/**
 * Kustomizations that take in the charts of the corpora, made for the test: in three ways by turns, so that values,
 * namespaces, names, labels, patches and generators all meet what charts print.
 */
const ways: readonly ((chart: string) => string)[] = [
  (chart) => `helmCharts:
- name: ${chart}
  releaseName: rel
`,
  (chart) => `namespace: shop
labels:
- pairs: {team: till}
  includeSelectors: true
commonAnnotations: {who: me}
helmCharts:
- name: ${chart}
  releaseName: rel
  includeCRDs: true
  valuesInline:
    replicaCount: 3
    seaworthy: {list: [1, two], off: false, text: "on"}
    resources:
      requests: {cpu: 123m}
    nodeSelector: {disk: ssd}
`,
  (chart) => `namePrefix: pre-
nameSuffix: -suf
helmCharts:
- name: ${chart}
  releaseName: rel
  skipTests: true
  skipHooks: true
  valuesMerge: merge
  valuesInline:
    replicaCount: 3
    podAnnotations: {a: b}
patches:
- target: {kind: Deployment}
  patch: |-
    - op: add
      path: /spec/revisionHistoryLimit
      value: 3
- target: {kind: Service}
  patch: |-
    apiVersion: v1
    kind: Service
    metadata: {name: any}
    spec: {sessionAffinity: None}
configMapGenerator:
- name: extra
  literals: [a=b]
`,
];

/** One kustomization around one chart. */
export interface Inflated {
  /** The chart, relative to the corpora. */
  readonly chart: string;
  /** Folder of the kustomization. */
  readonly folder: string;
}

/** Writes a kustomization around a copy of each chart of the corpora below `root`, in an order that never changes. */
export function writeInflated(root: string): readonly Inflated[] {
  const charts = [...new Set(unitsOf('helm').map(({ path }) => path))].sort();
  return charts.map((chart, at) => {
    const folder = `u${String(at).padStart(3, '0')}`;
    const name = posix.basename(chart);
    mkdirSync(join(root, folder, 'charts'), { recursive: true });
    cpSync(join(corporaFolder, chart), join(root, folder, 'charts', name), { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(root, folder, 'kustomization.yaml'), ways[at % ways.length]?.(JSON.stringify(name)) ?? '');
    return { chart, folder };
  });
}

/** What native Kustomize and Helm made of a kustomization; null when they failed. */
export type Native = null | {
  /** Of the output with the random lines left empty. */
  readonly sha256: string;
  /** 0-based numbers of the lines that differ from run to run. */
  readonly random: readonly number[];
};

export function digestWithout(output: string, random: readonly number[]): string {
  const lines = output.split('\n');
  for (const line of random) lines[line] = '';
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
