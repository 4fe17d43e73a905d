import { judgeTask } from '../evaluate/index.ts';
import { readConstraint, ruleIdOf } from '../gatekeeper/index.ts';
import { digestOf } from '../host/index.ts';
import {
  asText,
  defaultDestination,
  type GatekeeperSource,
  isObject,
  type JsonObject,
  type Manifest,
  plainTarget,
  podTemplatePath,
  type RepoPath,
} from '../model/index.ts';
import type { Compiler } from './compile.ts';
import type { PolicyFiles } from './files.ts';
import { readGatekeeper } from './gatekeeper.ts';
import type { RepositoryPolicies } from './set.ts';
import { type SuiteCase, suiteCases } from './suite-files.ts';
import type { TestResult } from './test-result.ts';

const limitMs = 10_000; // of one case

/** Runs the suites of `gator verify` at the path of a source, by the same sets as a run. */
export async function suiteResults(
  source: GatekeeperSource,
  files: PolicyFiles,
  compiler: Compiler,
): Promise<readonly TestResult[]> {
  const cases = await suiteCases(source.path, files);
  if (cases.length === 0) return [];
  const named = cases.map((each, at) => ({ ...each, constraint: renamed(each.constraint, `case-${at}`) }));
  const manifests = named.flatMap(({ template, constraint, file }) => [
    manifestOf(template, file),
    manifestOf(constraint, file),
  ]);
  const ofSuites = { ...files, objects: () => Promise.resolve(manifests) };
  const sets = await readGatekeeper(source, ofSuites, compiler);
  const results: TestResult[] = [];
  for (const each of named) results.push(await resultOf(each, sets));
  return results;
}

/** Suites call several constraints by one name. */
function renamed(constraint: JsonObject, name: string): JsonObject {
  const metadata = isObject(constraint.metadata) ? constraint.metadata : {};
  return { ...constraint, metadata: { ...metadata, name } };
}

function manifestOf(value: JsonObject, path: RepoPath): Manifest {
  const metadata = isObject(value.metadata) ? value.metadata : {};
  const [apiVersion, kind, name] = [value.apiVersion, value.kind, metadata.name].map((each) =>
    typeof each === 'string' ? each : '',
  ) as [string, string, string];
  return {
    ...{ id: { apiVersion, kind, namespace: '', name }, value, target: plainTarget(path) },
    ...{ destination: defaultDestination, source: path, sourceLine: 1, text: '' },
    ...{ document: { index: 0, firstLine: 0 }, inDocument: [], verbatim: false },
  };
}

async function resultOf(each: SuiteCase, sets: readonly RepositoryPolicies[]): Promise<TestResult> {
  const { file, row, name } = each;
  const about = { package: 'suite', name, file, row };
  if (each.isSkipped) return { ...about, status: 'skip' };
  const answer = await answerOf(each, sets);
  if ('error' in answer) return { ...about, status: 'error', message: answer.error };
  const wrong = await differenceOf(answer.messages, each.assertions);
  return wrong === undefined ? { ...about, status: 'pass' } : { ...about, status: 'fail', message: wrong };
}

type Answer = { readonly messages: readonly string[] } | { readonly error: string };

async function answerOf(each: SuiteCase, sets: readonly RepositoryPolicies[]): Promise<Answer> {
  const id = ruleIdOf(readConstraint(each.constraint));
  const set = sets.find(({ rules }) => rules.some((rule) => rule.id === id));
  if (set === undefined)
    return { error: 'the template is not judged: it is written in CEL alone, or is of another kind' };
  const { object, operation } = reviewed(each.object);
  const namespace = namespaceOf(object);
  const params = set.choose?.({ value: object, namespace, namespaceLabels: {} }).get(id);
  if (params === undefined) return { messages: [] };
  const path = podTemplatePath({ apiVersion: asText(object.apiVersion), kind: asText(object.kind) }, object);
  const node = { object, pod: path === undefined ? null : { path }, target: { namespace }, ...operation };
  const batch = { parameters: [{ [id]: params }], nodes: [node], asked: [{ node: 0, rules: 0, links: {} }] };
  const known = each.inventory.map((value) => ({ value, namespace: namespaceOf(value) }));
  const data = set.inventory?.dataOf(known) ?? set.data ?? '{}';
  const module = {
    ...{ digest: digestOf(set.digest + data), policies: set.digest, trust: set.trust, data },
    wasm: await moduleOf(set),
  };
  const [judged] = await judgeTask.run(module, new TextEncoder().encode(`${JSON.stringify(batch)}\n`), limitMs);
  if (judged === undefined || 'error' in judged) return { error: judged?.error ?? 'there was no answer' };
  const [failed] = judged.failed ?? [];
  return failed === undefined ? { messages: judged.violations.map(({ message }) => message) } : { error: failed.why };
}

const modules = new WeakMap<RepositoryPolicies, Promise<WebAssembly.Module>>();

function moduleOf(set: RepositoryPolicies): Promise<WebAssembly.Module> {
  const module = modules.get(set) ?? WebAssembly.compile(Uint8Array.from(set.open()));
  modules.set(set, module);
  return module;
}

/** An AdmissionReview is reviewed as its request says. */
function reviewed(value: JsonObject): {
  readonly object: JsonObject;
  readonly operation: { readonly operation?: string };
} {
  const request = value.kind === 'AdmissionReview' && isObject(value.request) ? value.request : undefined;
  const object = isObject(request?.object) ? request.object : value;
  return { object, operation: typeof request?.operation === 'string' ? { operation: request.operation } : {} };
}

function namespaceOf({ metadata }: JsonObject): string {
  return isObject(metadata) && typeof metadata.namespace === 'string' ? metadata.namespace : '';
}

/** The first assertion that does not hold, as a sentence. Where there is none, nothing is to be said of the object. */
async function differenceOf(
  messages: readonly string[],
  assertions: readonly JsonObject[],
): Promise<string | undefined> {
  for (const { violations = 'yes', message } of assertions.length === 0 ? [{ violations: 'no' }] : assertions) {
    const isSaid = typeof message === 'string' ? await patternOf(message) : () => true;
    if (isSaid === undefined) return `'${asText(message)}' is not a pattern of Go`;
    const count = messages.filter(isSaid).length;
    const isExpected = typeof violations === 'number' ? count === violations : isYes(violations) === count > 0;
    if (isExpected) continue;
    const wanted =
      typeof violations === 'number' ? `${violations} violations` : `${isYes(violations) ? 'a' : 'no'} violation`;
    const saying = message === undefined ? '' : ` that says ${asText(message)}`;
    return `expected ${wanted}${saying}; found ${messages.length === 0 ? 'none' : messages.join('; ')}`;
  }
  return undefined;
}

/** Patterns are those of Go, which take no time that grows without bounds. */
async function patternOf(pattern: string): Promise<((text: string) => boolean) | undefined> {
  const { RE2JS, RE2JSSyntaxException } = await import('re2js');
  try {
    const compiled = RE2JS.compile(pattern);
    return (text) => compiled.matcher(text).find();
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return undefined;
    throw error;
  }
}

function isYes(violations: unknown): boolean {
  return violations === true || violations === 'yes';
}
