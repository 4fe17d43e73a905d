import { builtInRules } from '../../../src/host/index.ts';
import type { Finding, SchemaCoverage, SchemaSettings } from '../../../src/model/index.ts';
import { judgeSchemas } from '../../../src/schema/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

const rules = builtInRules()
  .filter(({ id }) => id.startsWith('api/'))
  .map((meta) => ({ meta, severity: undefined, params: {}, from: 'default' }));

export interface JudgedText {
  readonly findings: readonly Finding[];
  readonly coverage: SchemaCoverage;
}

/** What is said of all objects of a file. */
export function judgedText(text: string, kubeVersion?: string, settings?: SchemaSettings): JudgedText {
  const manifests = manifestsOf({ 'all.yaml': text });
  const version = { kubeVersion: kubeVersion ?? '1.33.0', isVersionStated: kubeVersion !== undefined };
  return judgeSchemas({ manifests, wanted: () => true, ...version, rules, ...(settings && { settings }) });
}

/** `path message` of each finding. */
export function saidOf(text: string, kubeVersion?: string): readonly string[] {
  return judgedText(text, kubeVersion).findings.map(({ path, message }) => `${path.join('.')} ${message}`);
}

/** A Deployment with these lines in its spec, in the spec of its pods and in its container. */
export function deployment({ spec = '', pod = '', container = '' }: Readonly<Record<string, string>>): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: till, namespace: shop}
spec:
  selector: {matchLabels: {app: till}}
${indented(spec, 2)}  template:
    metadata: {labels: {app: till}}
    spec:
${indented(pod, 6)}      containers:
        - name: till
          image: shop.example/till:7
${indented(container, 10)}`;
}

function indented(text: string, by: number): string {
  if (text === '') return '';
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(by)}${line}\n`)
    .join('');
}
