import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { createEngines, type Engines } from '../../../src/engine/index.ts';
import { builtInRules } from '../../../src/host/index.ts';
import type { EnabledRule } from '../../../src/model/index.ts';
import { judgeSchemas } from '../../../src/schema/index.ts';
import { judgeChanges, judgeValidation } from '../../../src/validation/index.ts';
import { manifestsOf } from '../../support/manifests.ts';

export const rules: readonly EnabledRule[] = builtInRules()
  .filter(({ id }) => id.startsWith('api/'))
  .map((meta) => ({ meta, severity: undefined, params: {}, from: 'default' }));

const root = fileURLToPath(new URL('../../..', import.meta.url));
const limits = { renderMs: 120_000, engineBytes: 1_073_741_824, fileBytes: 1_048_576 };

/** The engine itself, for all tests of a file. */
export function realEngines(): Engines {
  const engines = createEngines({ root, limits, workers: 1 });
  afterAll(() => engines.close());
  return engines;
}

const wanted = (): boolean => true;

/** `severity path message` of what is said of all objects of a file, by `api/validation` alone. */
export async function saidOf(text: string, engines: Engines): Promise<readonly string[]> {
  const manifests = manifestsOf({ 'all.yaml': text });
  const schemas = judgeSchemas({ manifests, wanted, kubeVersion: '1.33.0', isVersionStated: true, rules });
  const { findings, failures } = (await judgeValidation({ manifests, wanted, rules }, { engines }))(schemas.findings);
  return [
    ...failures.map(({ failure }) => `failure ${failure.code} ${failure.message}`),
    ...findings.map(({ severity, path, message }) => `${severity} ${path.join('.')} ${message}`),
  ];
}

/** The same of a change. */
export async function saidOfChange(before: string, after: string, engines: Engines): Promise<readonly string[]> {
  const [head, base] = [manifestsOf({ 'all.yaml': after }), manifestsOf({ 'all.yaml': before })];
  const { findings } = await judgeChanges({ head, base, wanted, rules }, { engines });
  return findings.map(({ severity, path, message }) => `${severity} ${path.join('.')} ${message}`);
}
