import type { AnswerOf } from '../engine/index.ts';
import { type GatekeeperSource, isInside, type PolicySource, repoPath } from '../model/index.ts';
import type { Compiler, Engines } from './compile.ts';
import { dataDocument } from './data.ts';
import { type PolicyFiles, textsOf } from './files.ts';
import { type NamedSource, namedSource } from './named.ts';
import { sharedLibrary, shippedModules } from './own.ts';
import { refusal } from './problem.ts';
import { refusedFunctions } from './refused.ts';
import { suiteResults } from './suites.ts';
import type { TestResult } from './test-result.ts';

/** The outcomes of the `test_…` rules, or of the suites, of one source; none where it has no tests. */
export interface TestedPolicies {
  readonly source: PolicySource;
  readonly results: readonly TestResult[];
  /** How much of the policies the tests reach, when it was asked for. */
  readonly coverage?: readonly FileCovered[];
}

/** How much of a file tests reach: lines that hold something to reach. */
export interface FileCovered {
  readonly file: string;
  readonly covered: number;
  /** 1-based. */
  readonly missed: readonly number[];
}

/** Runs the tests of policies. Throws a SeaworthyError for policies that cannot be read. */
export async function testPolicies(
  sources: readonly PolicySource[],
  { files, compiler, coverage = false }: TestTools,
): Promise<readonly TestedPolicies[]> {
  const tested: TestedPolicies[] = [];
  for (const each of sources) {
    const source = await namedSource(each, files);
    if (source.kind === 'gatekeeper') {
      tested.push({ source, results: await suiteResults(source, files, compiler) });
      continue;
    }
    const { results, coverage: reached } = await resultsOf(source, files, { engines: compiler.engine(), coverage });
    tested.push(reached === undefined ? { source, results } : { source, results, coverage: own(reached, source) });
  }
  return tested;
}

interface TestTools {
  readonly files: PolicyFiles;
  readonly compiler: Compiler;
  readonly coverage?: boolean;
}

/** Without the library, and without the tests themselves. */
function own(reached: readonly FileCovered[], { path }: PolicySource): readonly FileCovered[] {
  return reached.filter(({ file }) => isInside(repoPath(file), path) && !file.endsWith('_test.rego'));
}

async function resultsOf(
  source: Exclude<NamedSource, GatekeeperSource>,
  files: PolicyFiles,
  { engines, coverage }: { readonly engines: Engines; readonly coverage: boolean },
): Promise<AnswerOf<'rego', 'test'>> {
  const modules = await textsOf(files, (await files.list(source.path)) ?? [], ['.rego']);
  const isOwn = source.kind === 'rules';
  const request = isOwn
    ? { modules: { ...shippedModules(sharedLibrary()), ...modules } }
    : { modules, rego: source.rego, data: await dataDocument(source, files) };
  const outcome = await engines.call('rego', 'test', { ...request, coverage, refused: refusedFunctions });
  if (!outcome.ok) throw refusal(outcome.error, source.path);
  return outcome.answer;
}
