import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { createEngines } from '../../src/engine/index.ts';
import { likelyFields } from '../../src/infer/choose.ts';
import { isObject, type Json, type JsonObject, type JsonPath } from '../../src/model/index.ts';
import { deprek8ion, type Label, trivy } from './labels.ts';

/**
 * Measures how often the inferred field is the one that a reader labelled:
 *
 *   node --import tsx test/infer/infer.ts TRIVY-CHECKS DEPREK8ION [--verbose]
 *
 * with the folders of aquasecurity/trivy-checks and swade1987/deprek8ion. `result.new(message, cause)`, which only Trivy has,
 * is read as the message without the cause; nothing else of a policy is changed.
 */

const [checks = '', deprecations = '', ...flags] = process.argv.slice(2);
const isVerbose = flags.includes('--verbose');
const engines = createEngines({
  root: process.cwd(),
  limits: { renderMs: 300_000, engineBytes: 2_147_483_648, fileBytes: 1 },
  workers: 1,
});
const objects = parseAllDocuments(readFileSync(join(import.meta.dirname, 'objects.yaml'), 'utf8')).flatMap((each) => {
  const value: Json = each.toJS();
  return isObject(value) ? [value] : [];
});
const count = { all: 0, exact: 0, inBlock: 0 };
const library = ['kubernetes', 'security_context', 'utils'].map((name) => join(checks, 'lib/kubernetes', `${name}.rego`));
for (const [name, label] of Object.entries(trivy)) {
  const files = [join(checks, 'checks/kubernetes', `${name}.rego`), ...library];
  await measure(name, label, Object.fromEntries(files.map((file) => [file, textOf(file)])));
}
for (const [name, label] of Object.entries(deprek8ion)) {
  const file = join(deprecations, 'policies', `${name}.rego`);
  await measure(name, label, { [file]: textOf(file) });
}
await engines.close();
const percent = (part: number): string => `${((100 * part) / count.all).toFixed(1)} %`;
console.log(`${count.all} violations: exact ${count.exact} (${percent(count.exact)}), in block ${percent(count.inBlock)}`);

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/result\.new\(\s*(msg|sprintf\([\s\S]*?\)|"[^"]*"),\s*[^\n]*?,?\s*\)\n/g, '{"msg": $1}\n');
}

async function measure(name: string, label: Label, modules: Readonly<Record<string, string>>): Promise<void> {
  const text = Object.values(modules)[0] ?? '';
  const rules = [...new Set([...text.matchAll(/^(deny|warn|violation)\b/gm)].map(([rule]) => rule))];
  const keys = /^package (\S+)/m.exec(text)?.[1]?.split('.') ?? [];
  const questions = objects.flatMap((input) => rules.map((rule) => ({ rule: [...keys, rule], input })));
  const outcome = await engines.call('rego', 'trace', { modules, rego: 'auto', base: [], questions });
  if (!outcome.ok) {
    console.log(`${name}: ${outcome.error.file}:${outcome.error.line} ${outcome.error.message}`);
    return;
  }
  for (const [at, { results }] of outcome.answer.answers.entries()) {
    const object = objects[Math.floor(at / rules.length)] ?? {};
    const seen = new Set<string>();
    for (const { value, looks } of results) {
      const message = messageOf(value);
      if (message === undefined || seen.has(message)) continue;
      seen.add(message);
      compare({ name, message, object }, labelOf(label, message, object), likelyFields(looks, { message, object })[0]);
    }
  }
}

function messageOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const isMessage = typeof value === 'object' && value !== null && 'msg' in value && typeof value.msg === 'string';
  return isMessage ? value.msg : undefined;
}

interface About {
  readonly name: string;
  readonly message: string;
  readonly object: JsonObject;
}

function compare({ name, message }: About, wanted: JsonPath | undefined, found: JsonPath = []): void {
  if (wanted === undefined) {
    if (isVerbose) console.log(`? ${name}: ${message}: no label`);
    return;
  }
  count.all += 1;
  const isInside = wanted.every((step, at) => String(step) === String(found[at]));
  if (isInside) count.inBlock += 1;
  if (isInside && wanted.length === found.length) count.exact += 1;
  else if (isVerbose)
    console.log(`${isInside ? '~' : 'x'} ${name}: ${message}\n    ${found.join('/')}\n    wanted ${wanted.join('/')}`);
}

/** The labelled field as a path; undefined where there is no label for it. */
function labelOf(label: Label, message: string, object: JsonObject): JsonPath | undefined {
  const metadata = object.metadata;
  const name = isObject(metadata) ? String(metadata.name) : '';
  const written = typeof label === 'string' ? label : label[name];
  const pod = podOf(object);
  if (written === undefined) return undefined;
  const [start, ...steps] = written.split('/').map((step) => step.replaceAll('~1', '/'));
  if (start === '') return steps;
  if (start === 'p') return pod && [...pod.path, ...steps];
  const index = pod?.containers.findIndex((each) => new RegExp(`['" ]${each}['" ]`).test(message)) ?? -1;
  return pod === undefined || index === -1 ? undefined : [...pod.path, 'containers', index, ...steps];
}

function podOf({ kind, spec }: JsonObject): { readonly path: JsonPath; readonly containers: readonly string[] } | undefined {
  const path = kind === 'Pod' ? ['spec'] : kind === 'CronJob' ? 'spec jobTemplate spec template spec'.split(' ') : 'spec template spec'.split(' ');
  let at: Json | undefined = spec;
  for (const step of path.slice(1)) at = isObject(at) ? at[step] : undefined;
  if (!isObject(at) || !Array.isArray(at.containers)) return undefined;
  return { path, containers: at.containers.map((each) => (isObject(each) ? String(each.name) : '')) };
}
