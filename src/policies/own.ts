import { digestOf, shippedText } from '../host/index.ts';
import {
  compareTexts,
  type Failure,
  type FollowedPolicies,
  type RepoPath,
  type RuleMeta,
  type RulesSource,
  repoPath,
} from '../model/index.ts';
import type { Compiled, Compiler, Engines } from './compile.ts';
import { modulesOf, type PolicyFiles } from './files.ts';
import { readMetadata } from './metadata.ts';
import { atSource, inPolicy, refusal, refuse } from './problem.ts';
import { refusedFunctions } from './refused.ts';
import { type RepositoryPolicies, setOf } from './set.ts';

/** What rules are compiled with; `policies/generate.ts` writes it. */
export interface Library {
  /** Main module and library of the built-in rules, by their paths. */
  readonly modules: Readonly<Record<string, string>>;
  /** What tests use besides. */
  readonly testing: Readonly<Record<string, string>>;
  /** As OPA writes them. */
  readonly capabilities: unknown;
  /** JSON Schema of the input document. */
  readonly input: unknown;
}

/** Below it are the modules that come with Seaworthy. */
const shippedFolder = 'seaworthy/';

/** Reads rules in the shape of the built-in ones. Throws a SeaworthyError for what is wrong with them. */
export async function readOwnRules(
  source: RulesSource,
  files: PolicyFiles,
  compiler: Compiler,
): Promise<RepositoryPolicies> {
  const modules = await modulesOf(source, files);
  if (!Object.keys(modules).some((path) => idOf(path, source.path) !== undefined)) {
    const message = `'${source.path}' holds no rule`;
    refuse([
      atSource(
        source,
        message,
        'write each to <category>/<name>/rule.rego, as examples/policies of Seaworthy has them',
      ),
    ]);
  }
  const library = sharedLibrary();
  const parts = ['rules', source.path, modules, { ...library }];
  const compiled = await compiler.compiled(parts, (engines) => compile({ source, modules, library }, engines));
  const followed: FollowedPolicies = {
    ...{
      modules: { ...shippedModules({ ...library, testing: {} }), ...modules },
      rego: 'v1',
      base: ['object'],
      fields: [],
    },
    question: () => undefined, // their input is more than the object
  };
  return setOf(compiled, { id: `rules:${source.path}`, source, followed });
}

/** The main module and the library of the built-in rules. */
export function sharedLibrary(): Library {
  return JSON.parse(shippedText('policies/library.json'));
}

/** Everything of the library, below a folder of its own. */
export function shippedModules({ modules, testing }: Library): Readonly<Record<string, string>> {
  const all = Object.entries({ ...modules, ...testing });
  return Object.fromEntries(all.map(([path, text]) => [`${shippedFolder}${path}`, text]));
}

interface Sources {
  readonly source: RulesSource;
  readonly modules: Readonly<Record<string, string>>;
  readonly library: Library;
}

async function compile({ source, modules, library }: Sources, engines: Engines): Promise<Compiled> {
  const { capabilities } = library;
  const inspected = await engines.call('rego', 'inspect', { modules, refused: refusedFunctions });
  if (!inspected.ok) throw refusal(inspected.error, source.path);
  const { annotations } = inspected.answer;
  refuse(inspected.answer.modules.flatMap((each) => misplaced(each, source.path)));
  const all = { ...shippedModules({ ...library, testing: {} }), ...modules };
  const checked = await engines.call('rego', 'check', { modules: all, capabilities, schema: library.input });
  if (!checked.ok) throw refusal(checked.error, source.path);
  const request = { modules: all, capabilities, entrypoints: ['seaworthy/main/reports'] };
  const outcome = await engines.call('rego', 'compile', request);
  if (!outcome.ok) throw refusal(outcome.error, source.path);
  const digest = digestOf(JSON.stringify(all));
  return { wasm: outcome.answer.wasm, rules: rulesIn({ source, modules }, { annotations, digest }) };
}

/** `<category>/<name>` of a rule file; undefined for any other file. */
function idOf(path: string, folder: RepoPath): string | undefined {
  const below = folder === '.' ? path : path.slice(folder.length + 1);
  return /^([a-z][a-z0-9-]*\/[a-z][a-z0-9-]*)\/rule\.rego$/.exec(below)?.[1];
}

/** Packages that are not where the main module looks for them, or that stand in for those of Seaworthy. */
function misplaced(
  { file, package: keys }: { readonly file: string; readonly package: readonly string[] },
  folder: RepoPath,
): readonly Failure[] {
  const id = idOf(file, folder);
  const place = { file: repoPath(file), line: 1 };
  const written = keys
    .map((key, at) => (/^[a-z_]\w*$/i.test(key) ? `${at === 0 ? '' : '.'}${key}` : `["${key}"]`))
    .join('');
  if (id === undefined) {
    if (keys[0] !== 'seaworthy') return [];
    return [inPolicy(place, `package ${written} is one of Seaworthy's`, 'give the package another first name')];
  }
  const wanted = ['seaworthy', 'rules', ...id.split('/')];
  if (keys.join('/') === wanted.join('/')) return [];
  const [, , category = '', name = ''] = wanted;
  const hint = `write package seaworthy.rules["${category}"]["${name}"]`;
  return [inPolicy(place, `package ${written} is not that of the rule ${id}`, hint)];
}

function rulesIn(
  { source, modules }: Pick<Sources, 'source' | 'modules'>,
  { annotations, digest }: { readonly annotations: readonly unknown[]; readonly digest: string },
): readonly RuleMeta[] {
  const rules: RuleMeta[] = [];
  const failures: Failure[] = [];
  for (const path of Object.keys(modules)) {
    const id = idOf(path, source.path);
    if (id === undefined) continue;
    const read = readMetadata({ file: repoPath(path), id, annotations });
    failures.push(...read.failures);
    if (read.rule !== undefined) rules.push({ ...read.rule, digest });
  }
  refuse(failures);
  return rules.sort((a, b) => compareTexts(a.id, b.id));
}
