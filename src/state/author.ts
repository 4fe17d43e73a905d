import { nodeFiles } from '../host/index.ts';
import { byPlace, type Config, type Failure, type RuleMeta, type RunOptions, SeaworthyError } from '../model/index.ts';
import type { TestedPolicies } from '../policies/index.ts';
import { treePolicies } from './policies.ts';
import { configBytes, openSession, policyLimits } from './session.ts';
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
export async function testedPolicies(options: RunOptions): Promise<readonly TestedPolicies[]> {
  const { config, files } = await openSession(options);
  requirePolicies(config);
  const { createCompiler, testPolicies } = await import('../policies/index.ts');
  const compiler = createCompiler({ root: files.root, limits: policyLimits });
  try {
    return await testPolicies(config.policies, {
      files: await treePolicies(nodeFiles(files.root, configBytes)),
      compiler,
    });
  } finally {
    await compiler.close();
  }
}

function requirePolicies({ policies }: Config): void {
  if (policies.length > 0) return;
  const hint = 'name a file or folder of policies, or list them under `policies` in seaworthy.yaml';
  throw new SeaworthyError({ code: 'usage', message: 'there are no policies of your own', hint });
}
