import { nodeFiles } from '../host/index.ts';
import { type Config, type RuleMeta, type RunOptions, SeaworthyError } from '../model/index.ts';
import type { TestedPolicies } from '../policies/index.ts';
import { treePolicies } from './policies.ts';
import { configBytes, openSession, policyLimits } from './session.ts';

/** The rules of the policies that the working tree names. Throws a SeaworthyError for what is wrong with any of them. */
export async function checkedPolicies(options: RunOptions): Promise<readonly RuleMeta[]> {
  const { config, known } = await openSession(options);
  requirePolicies(config);
  return known.filter(({ source }) => source !== undefined);
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
