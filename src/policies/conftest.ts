import { nearest } from '../config/index.ts';
import type { AnswerOf } from '../engine/index.ts';
import { digestOf, globMatcher } from '../host/index.ts';
import {
  type ConftestSource,
  compareTexts,
  everyKind,
  type FollowedPolicies,
  type RepoPath,
  type RuleId,
  type RuleMeta,
  repoPath,
} from '../model/index.ts';
import type { Compiled, Compiler, Engines } from './compile.ts';
import { type AskedRule, conftestMain } from './conftest-main.ts';
import { dataDocument } from './data.ts';
import { modulesOf, type PolicyFiles } from './files.ts';
import { namedFields } from './named-fields.ts';
import { atSource, inPolicy, refusal, refuse } from './problem.ts';
import { refusedFunctions } from './refused.ts';
import { type RepositoryPolicies, setOf } from './set.ts';

type Inspected = AnswerOf<'rego', 'inspect'>;

const mainPath = 'seaworthy/main.rego';

/** Reads policies that were written for conftest; they stay as they are. Throws a SeaworthyError for what is wrong with them. */
export async function readConftest(
  source: ConftestSource,
  files: PolicyFiles,
  compiler: Compiler,
): Promise<RepositoryPolicies> {
  const modules = await modulesOf(source, files);
  if (Object.keys(modules).length === 0)
    refuse([atSource(source, `'${source.path}' holds no policy`, 'name a folder with files that end in .rego')]);
  const data = await dataDocument(source, files);
  const { name, namespaces, rego, path } = source;
  const parts = ['conftest', path, name, [...namespaces], rego, modules, data];
  const compiled = await compiler.compiled(parts, (engines) => compile({ source, modules, data }, engines));
  const followed: FollowedPolicies = {
    ...{ modules, rego, base: [], fields: compiled.fields ?? [] },
    question: (rule, input) => ({ rule: keysOf(rule, name), input }),
  };
  return setOf(compiled, { id: `${name}:${path}`, source, data: JSON.stringify(data), followed });
}

interface Sources {
  readonly source: ConftestSource;
  readonly modules: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
}

async function compile({ source, modules, data }: Sources, engines: Engines): Promise<Compiled> {
  const { rego, path } = source;
  const request = { modules, rego, refused: refusedFunctions };
  const inspected = await engines.call('rego', 'inspect', request);
  if (!inspected.ok) throw refusal(inspected.error, path);
  const { answer } = inspected;
  refuse(unsupported(answer));
  const asked = askedRules(source, answer);
  const outcome = await engines.call('rego', 'compile', {
    ...request,
    modules: { ...modules, [mainPath]: conftestMain(asked.map(({ rule }) => rule)) },
    entrypoints: ['seaworthy/main/reports'],
  });
  if (!outcome.ok) throw refusal(outcome.error, path);
  const digest = digestOf(JSON.stringify([modules, data, rego]));
  const rules = asked.map((each) => metaOf(each, { inspected: answer, digest }));
  return { wasm: outcome.answer.wasm, rules, fields: namedFields(answer) };
}

/** `conftest/lib.shop/deny_latest` is `data.lib.shop.deny_latest`. */
function keysOf(rule: RuleId, source: string): readonly string[] {
  const [namespace = '', name = ''] = rule.slice(source.length + 1).split('/');
  return [...namespace.split('.'), name];
}

/** What conftest gives to policies, and Seaworthy does not. */
function unsupported({ modules }: Inspected): ReturnType<typeof inPolicy>[] {
  return modules
    .filter(({ data }) => data.includes('conftest'))
    .map(({ file }) =>
      inPolicy({ file: repoPath(file), line: 1 }, 'data.conftest is not known here', 'decide by the object alone'),
    );
}

interface Found {
  readonly rule: AskedRule;
  /** Its first definition. */
  readonly file: RepoPath;
  readonly line: number;
}

const asksFor = /^(?:deny|violation|warn)(?:_[a-zA-Z0-9]+)*$/;

/** The rules of the namespaces that are asked, by id. */
function askedRules(source: ConftestSource, { modules }: Inspected): readonly Found[] {
  const names = [...new Set(modules.map((each) => namespaceOf(each.package)))].sort();
  const wanted = new Set(source.namespaces.flatMap((pattern) => matching(pattern, names, source)));
  const found = new Map<string, Found>();
  for (const { file, rules, package: keys } of modules) {
    const namespace = namespaceOf(keys);
    if (!wanted.has(namespace)) continue;
    for (const { name, row } of rules) {
      const id = `${source.name}/${namespace}/${name}`;
      if (!asksFor.test(name) || found.has(id)) continue;
      const hasExceptions = modules.some(
        (each) => namespaceOf(each.package) === namespace && each.rules.some((rule) => rule.name === 'exception'),
      );
      found.set(id, { rule: { id, keys, name, hasExceptions }, file: repoPath(file), line: row });
    }
  }
  if (found.size === 0) {
    const asked = [...wanted].join(', ');
    refuse([
      atSource(
        source,
        `no rule of ${asked} is called deny, violation or warn`,
        'call the rules so, such as deny_latest',
      ),
    ]);
  }
  return [...found.values()].sort((a, b) => compareTexts(a.rule.id, b.rule.id));
}

function namespaceOf(keys: readonly string[]): string {
  return keys.join('.');
}

function matching(pattern: string, names: readonly string[], source: ConftestSource): readonly string[] {
  const matches = globMatcher([pattern]);
  const found = names.filter((name) => name === pattern || matches(name));
  if (found.length > 0) return found;
  const near = nearest(pattern, names);
  const hint =
    near === undefined ? `namespaces: [${names.join(', ')}] would ask all of them` : `did you mean '${near}'?`;
  refuse([atSource(source, `no policy of '${source.path}' has the package ${pattern}`, hint)]);
  return [];
}

interface Known {
  readonly inspected: Inspected;
  readonly digest: string;
}

function metaOf({ rule, file, line }: Found, { inspected, digest }: Known): RuleMeta {
  const { id, name, keys } = rule;
  const described = annotationOf(inspected, `data.${[...keys, name].join('.')}`);
  return {
    id: id as RuleId,
    title: described.title ?? `${name} of ${namespaceOf(keys)}`,
    description: described.description ?? `A policy of this repository, in ${file}.`,
    severity: name.startsWith('warn') ? 'warning' : 'error',
    profile: 'default',
    kinds: [everyKind],
    links: [],
    params: {},
    remediation: `Change the object as the message says; the rule is at ${file}:${line}.`,
    resources: [],
    digest,
    source: { file, line },
  };
}

/** The METADATA of a rule, as far as reports show it. */
function annotationOf(
  { annotations }: Inspected,
  path: string,
): { readonly title?: string; readonly description?: string } {
  const found: unknown = annotations.find((each) => each.path === path)?.annotations;
  if (typeof found !== 'object' || found === null) return {};
  return {
    ...('title' in found && typeof found.title === 'string' ? { title: found.title } : {}),
    ...('description' in found && typeof found.description === 'string' ? { description: found.description } : {}),
  };
}
