import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { repositoryPolicies } from '../../src/evaluate/policy.ts';
import {
  defaultDestination,
  isObject,
  type JsonObject,
  type Manifest,
  plainTarget,
  podTemplatePath,
  type RuleId,
  repoPath,
} from '../../src/model/index.ts';
import { createCompiler, loadPolicies, type PolicyFiles, type RepositoryPolicies } from '../../src/policies/index.ts';

/** A case of a suite of `gator verify`. */
export interface SuiteCase {
  readonly suite: string;
  readonly name: string;
  readonly rule: RuleId;
  readonly object: JsonObject;
  /** Of an admission; missing for an object that is not one. */
  readonly operation: string | undefined;
  readonly inventory: readonly JsonObject[];
  readonly assertions: readonly Assertion[];
}

export interface Assertion {
  readonly violations?: 'yes' | 'no' | boolean | number;
  readonly message?: string;
}

interface Suite {
  readonly tests: readonly {
    readonly template: string;
    readonly constraint: string;
    readonly cases: readonly {
      readonly name: string;
      readonly object: string;
      readonly inventory?: readonly string[];
      readonly assertions: readonly Assertion[];
    }[];
  }[];
}

/** Suites that are ready to be run, through the same sets as a run of Seaworthy. */
export interface OpenSuites {
  readonly sets: readonly RepositoryPolicies[];
  readonly cases: readonly SuiteCase[];
  /** What it took to make the sets. */
  readonly seconds: number;
  /** The messages of a case. */
  answersOf(each: SuiteCase): Promise<readonly string[]>;
}

/** `cache`: folder in which compiled templates are kept. */
export async function openSuites(root: string, cache: string): Promise<OpenSuites> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('suite.yaml'));
  const manifests: Manifest[] = [];
  const cases = paths.sort().flatMap((path) => casesOf(path, root, manifests));
  const started = process.hrtime.bigint();
  const sets = await compiled(root, { manifests, cache });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const opened = new Map<RepositoryPolicies, WebAssembly.Module>();
  for (const set of sets) opened.set(set, await WebAssembly.compile(Uint8Array.from(set.open())));
  return {
    sets,
    cases,
    seconds,
    async answersOf(each) {
      const set = sets.find(({ rules }) => rules.some(({ id }) => id === each.rule));
      const module = set && opened.get(set);
      if (set === undefined || module === undefined) throw new Error(`${each.rule} was not compiled`);
      return messagesOf(each, set, module);
    },
  };
}

/** Names of constraints are used again in other suites: here each has one of its own. */
function casesOf(path: string, root: string, manifests: Manifest[]): readonly SuiteCase[] {
  const base = dirname(join(root, path));
  const [suite] = readAll(join(root, path)) as unknown as readonly Suite[];
  return (suite?.tests ?? []).flatMap((test) => {
    const [template = {}] = readAll(join(base, test.template));
    const [constraint = {}] = readAll(join(base, test.constraint));
    const name = `c${manifests.length}`;
    const kind = String(constraint.kind);
    manifests.push(manifest(template, relative(root, join(base, test.template))));
    manifests.push(manifest({ ...constraint, metadata: { name } }, relative(root, join(base, test.constraint))));
    return test.cases.map((each): SuiteCase => {
      const [read = {}] = readAll(join(base, each.object));
      const request = read.kind === 'AdmissionReview' && isObject(read.request) ? read.request : undefined;
      const object = isObject(request?.object) ? request.object : read;
      const inventory = (each.inventory ?? []).flatMap((file) => readAll(join(base, file)));
      const { assertions } = each;
      const operation = request === undefined ? undefined : String(request.operation);
      const rule = `gatekeeper/${kind}/${name}` as RuleId;
      return { suite: path, name: each.name, rule, object, operation, inventory, assertions };
    });
  });
}

function manifest(value: JsonObject, file: string): Manifest {
  const path = repoPath(file.replaceAll('\\', '/'));
  const metadata = isObject(value.metadata) ? value.metadata : {};
  const id = {
    apiVersion: String(value.apiVersion),
    kind: String(value.kind),
    namespace: '',
    name: String(metadata.name),
  };
  return {
    ...{ id, value, target: plainTarget(path), destination: defaultDestination, source: path, sourceLine: 1 },
    ...{ text: '', document: { index: 0, firstLine: 0 }, inDocument: [], verbatim: false },
  };
}

async function compiled(
  root: string,
  { manifests, cache }: { readonly manifests: readonly Manifest[]; readonly cache: string },
): Promise<readonly RepositoryPolicies[]> {
  const limits = { renderMs: 600_000, engineBytes: 2_147_483_648, fileBytes: 1_048_576 };
  const compiler = createCompiler({ root, limits, cache });
  const files: PolicyFiles = {
    root,
    list: async (path) => [path],
    readText: async () => '',
    objects: async () => manifests,
  };
  try {
    const source = { kind: 'gatekeeper', path: repoPath('library') } as const;
    return await loadPolicies([source], { files, compiler, builtIn: [] });
  } finally {
    await compiler.close();
  }
}

async function messagesOf(
  { rule, object, operation, inventory }: SuiteCase,
  set: RepositoryPolicies,
  module: WebAssembly.Module,
): Promise<readonly string[]> {
  const known = inventory.map((value) => ({ value, namespace: namespaceOf(value) }));
  const data = set.inventory?.dataOf(known) ?? set.data;
  const chosen = set.choose?.({ value: object, namespace: namespaceOf(object), namespaceLabels: {} }).get(rule);
  if (chosen === undefined) return [];
  const path = podTemplatePath({ apiVersion: String(object.apiVersion), kind: String(object.kind) }, object);
  const node = {
    object,
    pod: path === undefined ? null : { path },
    target: { namespace: namespaceOf(object) },
    ...(operation === undefined ? {} : { operation }),
  };
  const batch = { parameters: [{ [rule]: chosen }], nodes: [node], asked: [{ node: 0, rules: 0, links: {} }] };
  const open = await repositoryPolicies(module, data);
  const [answers = []] = open().judge(new TextEncoder().encode(JSON.stringify(batch)));
  return answers.map(({ message }) => message);
}

function namespaceOf({ metadata }: JsonObject): string {
  return isObject(metadata) && typeof metadata.namespace === 'string' ? metadata.namespace : '';
}

/** Words such as yes are those of YAML 1.1. */
function readAll(path: string): readonly JsonObject[] {
  const documents = parseAllDocuments(readFileSync(path, 'utf8'), { version: '1.1' });
  return Array.from(documents).flatMap((each) => (each.contents === null ? [] : [each.toJS()]));
}
