import { type Failure, type PolicySource, type RuleMeta, repoPath } from '../model/index.ts';
import type { Compiler } from './compile.ts';
import { readConftest } from './conftest.ts';
import type { PolicyFiles } from './files.ts';
import { readGatekeeper } from './gatekeeper.ts';
import { namedSource } from './named.ts';
import { readOwnRules } from './own.ts';
import { inPolicy, refuse } from './problem.ts';
import type { RepositoryPolicies } from './set.ts';

/** First parts of ids that are not a category of rules. */
const reserved: ReadonlySet<string> = new Set(['conftest', 'gatekeeper', 'waivers']);

interface Loading {
  readonly files: PolicyFiles;
  readonly compiler: Compiler;
  /** Rules that ship with Seaworthy. */
  readonly builtIn: readonly RuleMeta[];
}

/** Reads policies, compiled and in the order of the sources. Throws a SeaworthyError that says what is wrong with them. */
export async function loadPolicies(
  sources: readonly PolicySource[],
  { files, compiler, builtIn }: Loading,
): Promise<readonly RepositoryPolicies[]> {
  const sets: RepositoryPolicies[] = [];
  for (const each of sources) {
    const source = await namedSource(each, files);
    if (source.kind === 'rules') sets.push(await readOwnRules(source, files, compiler));
    else if (source.kind === 'conftest') sets.push(await readConftest(source, files, compiler));
    else sets.push(...(await readGatekeeper(source, files, compiler)));
  }
  refuse(clashes(sets, builtIn));
  return sets;
}

/** Ids that two rules have, and those that are not free. */
function clashes(sets: readonly RepositoryPolicies[], builtIn: readonly RuleMeta[]): readonly Failure[] {
  const known = new Map<string, string>(builtIn.map(({ id }) => [id, 'a built-in rule']));
  const found: Failure[] = [];
  for (const { rules, source } of sets) {
    for (const { id, source: place } of rules) {
      const other = known.get(id);
      const at = place ?? { file: repoPath(source.path), line: 1 };
      if (other !== undefined) found.push(inPolicy(at, `${other} has the id ${id} too`, renaming(source)));
      else if (source.kind === 'rules' && reserved.has(categoryOf(id)))
        found.push(inPolicy(at, `${categoryOf(id)} is not free as a category`, renaming(source)));
      known.set(id, `the rule at ${at.file}:${at.line}`);
    }
  }
  return found;
}

function renaming({ kind }: PolicySource): string {
  return kind === 'rules'
    ? 'rename the folder of the rule, or of its category'
    : 'give the entry in `policies` another name, which is the first part of its ids';
}

function categoryOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
