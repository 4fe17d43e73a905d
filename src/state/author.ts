import { insideRoot, nodeFiles } from '../host/index.ts';
import {
  byPlace,
  type Config,
  type Failure,
  type RepoPath,
  type RuleMeta,
  type RunOptions,
  SeaworthyError,
} from '../model/index.ts';
import type { Compiler, PolicyFiles, SurveyedFile, TestedPolicies } from '../policies/index.ts';
import { treePolicies } from './policies.ts';
import { configBytes, openSession, policyLimits, repositoryRootOf } from './session.ts';
import { unmatchedRules } from './unmatched.ts';

/** The rules of policies, and what of the policies is not judged. */
export interface CheckedPolicies {
  readonly rules: readonly RuleMeta[];
  /** By file and line. */
  readonly notices: readonly Failure[];
}

/** The policies that the working tree names. Throws a SeaworthyError for what is wrong with any of them. */
export async function checkedPolicies(options: RunOptions): Promise<CheckedPolicies> {
  const session = await openSession(options);
  requirePolicies(session.config);
  const known = session.policySets.flatMap(({ policySet: { notices = [] } }) => notices);
  const said = new Set(known.map(({ file, line }) => `${file}:${line}`));
  const unmatched = (await unmatchedRules(session)).filter(({ file, line }) => !said.has(`${file}:${line}`));
  const notices = [...known, ...unmatched].map((each) => ({ line: 1, ...each }));
  const placed = notices.flatMap(({ file, ...each }) => (file === undefined ? [] : [{ ...each, file }]));
  return { rules: session.known.filter(({ source }) => source !== undefined), notices: placed.sort(byPlace) };
}

/** The policies that the working tree names, and what their tests say. Throws a SeaworthyError as {@link checkedPolicies} does. */
export async function testedPolicies(options: RunOptions, coverage = false): Promise<readonly TestedPolicies[]> {
  const { config, files } = await openSession(options);
  requirePolicies(config);
  const { testPolicies } = await import('../policies/index.ts');
  return withCompiler(files.root, (tools) => testPolicies(config.policies, { ...tools, coverage }));
}

/** Policies that OPA would write otherwise: path to that text. They are read as text, so that they may be wrong in any other way. */
export async function formattedPolicies(options: RunOptions): Promise<Readonly<Record<string, string>>> {
  const root = repositoryRootOf(options);
  const { formattedPolicies: format } = await import('../policies/index.ts');
  const sources = (options.policies ?? []).map(
    (path) => ({ kind: 'unnamed', path: pathIn(root, path, options) }) as const,
  );
  if (sources.length > 0) return withCompiler(root, (tools) => format(sources, tools));
  const { config } = await openSession(options);
  requirePolicies(config);
  return withCompiler(root, (tools) => format(config.policies, tools));
}

/** What of a folder of policies will run. Throws a SeaworthyError when nothing is there. */
export async function surveyedPolicies(folder: string, options: RunOptions): Promise<readonly SurveyedFile[]> {
  const root = repositoryRootOf(options);
  const { surveyed } = await import('../policies/index.ts');
  const found = await withCompiler(root, (tools) => surveyed(pathIn(root, folder, options), tools));
  if (found.length === 0) {
    const hint = 'name a folder of policies';
    throw new SeaworthyError({ code: 'usage', message: `'${folder}' holds no policy`, hint });
  }
  return found;
}

function pathIn(root: string, path: string, { cwd }: RunOptions): RepoPath {
  const [inside] = insideRoot(root, cwd, [path]);
  if (inside !== undefined) return inside;
  throw new SeaworthyError({ code: 'usage', message: `'${path}' is outside of ${root}`, hint: 'name a path below it' });
}

async function withCompiler<T>(
  root: string,
  task: (tools: { readonly files: PolicyFiles; readonly compiler: Compiler }) => Promise<T>,
): Promise<T> {
  const { createCompiler } = await import('../policies/index.ts');
  const compiler = createCompiler({ root, limits: policyLimits });
  try {
    return await task({ files: await treePolicies(nodeFiles(root, configBytes)), compiler });
  } finally {
    await compiler.close();
  }
}

function requirePolicies({ policies }: Config): void {
  if (policies.length > 0) return;
  const hint = 'name a file or folder of policies, or list them under `policies` in seaworthy.yaml';
  throw new SeaworthyError({ code: 'usage', message: 'there are no policies of your own', hint });
}
