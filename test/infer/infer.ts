import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { createEngines } from '../../src/engine/index.ts';
import { likelyFields } from '../../src/infer/choose.ts';
import { isObject, type Json, type JsonObject, type JsonPath } from '../../src/model/index.ts';
import { deprek8ion, type Label, raspbernetes, redhat, trivy } from './labels.ts';

/**
 * Measures how often the inferred field is the one that a reader labelled:
 *
 *   node --import tsx test/infer/infer.ts FOLDER [--verbose]
 *
 * FOLDER holds clones of public collections by name: for tuning aquasecurity/trivy-checks and swade1987/deprek8ion, for the
 * measurement raspbernetes/k8s-security-policies and redhat-cop/rego-policies, on which nothing was tuned.
 * `result.new(message, cause)`, which only Trivy has, is read as the message without the cause; nothing else of a policy is
 * changed.
 */

const [folder = '', ...flags] = process.argv.slice(2);
const isVerbose = flags.includes('--verbose');
const engines = createEngines({
  root: process.cwd(),
  limits: { renderMs: 300_000, engineBytes: 2_147_483_648, fileBytes: 1 },
  workers: 1,
});
let objects = objectsIn('objects.yaml');
const count = { all: 0, exact: 0, inBlock: 0 };
const trivyChecks = join(folder, 'trivy-checks');
const trivyLibrary = ['kubernetes', 'security_context', 'utils'].map((name) =>
  join(trivyChecks, 'lib/kubernetes', `${name}.rego`),
);
for (const [name, label] of Object.entries(trivy))
  await measure(name, label, [join(trivyChecks, 'checks/kubernetes', `${name}.rego`), ...trivyLibrary]);
for (const [name, label] of Object.entries(deprek8ion))
  await measure(name, label, [join(folder, 'deprek8ion/policies', `${name}.rego`)]);
report('tuning');

objects = [...objects, ...objectsIn('more-objects.yaml')];
const secured = join(folder, 'k8s-security-policies/policies');
for (const [name, label] of Object.entries(raspbernetes))
  await measure(name, label, [join(secured, name, `${name}.rego`), ...regoIn(join(secured, 'lib'))]);
const practices = join(folder, 'rego-policies/policy');
for (const [name, label] of Object.entries(redhat))
  await measure(name, label, [
    join(practices, 'ocp/bestpractices', name, 'src.rego'),
    ...regoIn(join(practices, 'lib')),
  ]);
report('measurement');
await engines.close();

function objectsIn(file: string): readonly JsonObject[] {
  return parseAllDocuments(readFileSync(join(import.meta.dirname, file), 'utf8')).flatMap((each) => {
    const value: Json = each.toJS();
    return isObject(value) ? [value] : [];
  });
}

function regoIn(path: string): readonly string[] {
  const all = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return all.filter((each) => each.endsWith('.rego') && !each.endsWith('_test.rego')).map((each) => join(path, each));
}

function report(of: string): void {
  const percent = (part: number): string => `${((100 * part) / count.all).toFixed(1)} %`;
  console.log(
    `${of}: ${count.all} violations, exact ${count.exact} (${percent(count.exact)}), in block ${percent(count.inBlock)}`,
  );
  Object.assign(count, { all: 0, exact: 0, inBlock: 0 });
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replace(
    /result\.new\(\s*(msg|sprintf\([\s\S]*?\)|"[^"]*"),\s*[^\n]*?,?\s*\)\n/g,
    '{"msg": $1}\n',
  );
}

async function measure(name: string, label: Label, files: readonly string[]): Promise<void> {
  const modules = Object.fromEntries(files.map((file) => [file, textOf(file)]));
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
  if (typeof value !== 'object' || value === null || !('msg' in value)) return undefined;
  return typeof value.msg === 'string' ? value.msg : undefined;
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
  const index = pod?.containers.findIndex((each) => new RegExp(`(?:^|['" ])${each}['" ]`).test(message)) ?? -1;
  return pod === undefined || index === -1 ? undefined : [...pod.path, 'containers', index, ...steps];
}

function podOf({
  kind,
  spec,
}: JsonObject): { readonly path: JsonPath; readonly containers: readonly string[] } | undefined {
  const path =
    kind === 'Pod'
      ? ['spec']
      : kind === 'CronJob'
        ? 'spec jobTemplate spec template spec'.split(' ')
        : 'spec template spec'.split(' ');
  let at: Json | undefined = spec;
  for (const step of path.slice(1)) at = isObject(at) ? at[step] : undefined;
  if (!isObject(at) || !Array.isArray(at.containers)) return undefined;
  return { path, containers: at.containers.map((each) => (isObject(each) ? String(each.name) : '')) };
}
