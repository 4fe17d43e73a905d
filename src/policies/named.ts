import { type ConftestSource, conftestDefaults, type PolicySource, type RulesSource } from '../model/index.ts';
import type { PolicyFiles } from './files.ts';
import { atSource, refuse } from './problem.ts';

/** The source with its kind, as known from its files where nothing says it. Throws a SeaworthyError when they are of none. */
export async function namedSource(source: PolicySource, files: PolicyFiles): Promise<RulesSource | ConftestSource> {
  if (source.kind !== 'unnamed') return source;
  const { path } = source;
  const paths = await files.list(path);
  if (paths === undefined) refuse([atSource(source, `'${path}' does not exist`, 'correct the path')]);
  const rego = (paths ?? []).filter((each) => each.endsWith('.rego'));
  if (rego.length === 0)
    refuse([atSource(source, `'${path}' holds no policy`, 'name a folder with files that end in .rego')]);
  if (rego.some((each) => each.endsWith('/rule.rego'))) return { kind: 'rules', path };
  return { kind: 'conftest', path, ...conftestDefaults, data: [] };
}
