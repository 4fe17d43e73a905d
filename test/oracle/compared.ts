import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInRules } from '../../src/host/index.ts';
import { locate } from '../../src/locate/index.ts';
import type { EnabledRule, JsonObject, Manifest } from '../../src/model/index.ts';
import { judgeSchemas } from '../../src/schema/index.ts';
import { judgeChanges, judgeValidation, type ValidationTools } from '../../src/validation/index.ts';
import { isValidated } from '../../src/validation/kinds.ts';
import { manifestsOf } from '../support/manifests.ts';
import { type Mutation, mutated } from './mutations.ts';

const rules: readonly EnabledRule[] = builtInRules()
  .filter(({ id }) => id.startsWith('api/'))
  .map((meta) => ({ meta, severity: undefined, params: {}, from: 'default' }));

/** The good examples of all rules, as far as the API server itself validates them. */
export function goodObjects(): readonly JsonObject[] {
  const folder = fileURLToPath(new URL('../../policies', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('good.yaml'));
  return files
    .sort()
    .flatMap((path) => manifestsOf({ 'good.yaml': readFileSync(join(folder, path), 'utf8') }))
    .filter(({ id, unknowns }) => isValidated(id) && unknowns === undefined)
    .map(({ value }) => value);
}

/** `count` mutations; the same for the same number. */
export function mutations(good: readonly JsonObject[], count: number): readonly Mutation[] {
  const found: Mutation[] = [];
  for (let seed = 0; found.length < count; seed += 1) {
    const object = good[seed % good.length];
    const mutation = object && mutated(object, seed);
    if (mutation !== undefined) found.push(mutation);
  }
  return found;
}

/** What is said of a mutation here. */
export interface Said {
  readonly messages: readonly string[];
  readonly lines: readonly number[];
}

export async function saidOf(all: readonly Mutation[], tools: ValidationTools): Promise<readonly Said[]> {
  const read = all.map(({ text }, at) => manifestsOf({ [`${at}.yaml`]: text }));
  const manifests = read.flat();
  const wanted = (): boolean => true;
  const schemas = judgeSchemas({ manifests, wanted, kubeVersion: '1.37.0', isVersionStated: true, rules });
  const validation = (await judgeValidation({ manifests, wanted, rules }, tools))(schemas.findings);
  const isChange = (manifest: Manifest): boolean => all[Number.parseInt(manifest.source, 10)]?.before !== undefined;
  const base = all.flatMap(({ before }, at) =>
    before === undefined ? [] : manifestsOf({ [`${at}.yaml`]: JSON.stringify(before) }),
  );
  const changes = await judgeChanges({ head: manifests.filter(isChange), base, wanted, rules }, tools);
  const findings = [...schemas.findings, ...validation.findings, ...changes.findings].filter(
    ({ severity }) => severity === 'error',
  );
  const located = locate(findings, { texts: new Map(), traces: new Map(), causes: new Map(), rules });
  return all.map((_, at) => {
    const own = located.filter(({ location }) => location.span.file === `${at}.yaml`);
    return {
      messages: own.map(({ rule, message }) => `${rule} ${message}`),
      lines: own.flatMap(({ location, related }) => [location, ...related].map(({ span }) => span.start.line)),
    };
  });
}
