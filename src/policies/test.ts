import type { RegoTestResult } from '../engine/index.ts';
import type { GatekeeperSource, PolicySource } from '../model/index.ts';
import type { Compiler, Engines } from './compile.ts';
import { dataDocument } from './data.ts';
import { type PolicyFiles, textsOf } from './files.ts';
import { type NamedSource, namedSource } from './named.ts';
import { sharedLibrary, shippedModules } from './own.ts';
import { refusal } from './problem.ts';
import { refusedFunctions } from './refused.ts';
import { suiteResults } from './suites.ts';

/** The outcomes of the `test_…` rules, or of the suites, of one source; none where it has no tests. */
export interface TestedPolicies {
  readonly source: PolicySource;
  readonly results: readonly RegoTestResult[];
}

/** Runs the tests of policies. Throws a SeaworthyError for policies that cannot be read. */
export async function testPolicies(
  sources: readonly PolicySource[],
  { files, compiler }: { readonly files: PolicyFiles; readonly compiler: Compiler },
): Promise<readonly TestedPolicies[]> {
  const tested: TestedPolicies[] = [];
  for (const each of sources) {
    const source = await namedSource(each, files);
    const results =
      source.kind === 'gatekeeper'
        ? await suiteResults(source, files, compiler)
        : await resultsOf(source, files, compiler.engine());
    tested.push({ source, results });
  }
  return tested;
}

async function resultsOf(
  source: Exclude<NamedSource, GatekeeperSource>,
  files: PolicyFiles,
  engines: Engines,
): Promise<readonly RegoTestResult[]> {
  const modules = await textsOf(files, (await files.list(source.path)) ?? [], ['.rego']);
  const isOwn = source.kind === 'rules';
  const request = isOwn
    ? { modules: { ...shippedModules(sharedLibrary()), ...modules } }
    : { modules, rego: source.rego, data: await dataDocument(source, files) };
  const outcome = await engines.call('rego', 'test', { ...request, refused: refusedFunctions });
  if (!outcome.ok) throw refusal(outcome.error, source.path);
  return outcome.answer.results;
}
