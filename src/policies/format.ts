import type { PolicySource } from '../model/index.ts';
import type { Compiler } from './compile.ts';
import { type PolicyFiles, textsOf } from './files.ts';
import { atSource, refusal, refuse } from './problem.ts';

/** Policies whose text OPA would write otherwise: path to that text. Throws a SeaworthyError for text that is not Rego v1. */
export async function formattedPolicies(
  sources: readonly PolicySource[],
  { files, compiler }: { readonly files: PolicyFiles; readonly compiler: Compiler },
): Promise<Readonly<Record<string, string>>> {
  let changed: Readonly<Record<string, string>> = {};
  for (const source of sources) {
    const paths = await files.list(source.path);
    if (paths === undefined) refuse([atSource(source, `'${source.path}' does not exist`, 'correct the path')]);
    const modules = await textsOf(files, paths ?? [], ['.rego']);
    const outcome = await compiler.engine().call('rego', 'fmt', { modules });
    if (!outcome.ok) throw refusal(outcome.error, source.path);
    changed = { ...changed, ...outcome.answer.formatted };
  }
  return changed;
}
