import {
  type ConftestSource,
  conftestDefaults,
  type GatekeeperSource,
  type PolicySource,
  type RepoPath,
  type RulesSource,
} from '../model/index.ts';
import { type PolicyFiles, textsOf } from './files.ts';
import { atSource, refuse } from './problem.ts';

/** A source whose kind is known. */
export type NamedSource = RulesSource | ConftestSource | GatekeeperSource;

/** The source with its kind, as known from its files where nothing says it. Throws a SeaworthyError when they are of none. */
export async function namedSource(source: PolicySource, files: PolicyFiles): Promise<NamedSource> {
  if (source.kind !== 'unnamed') return source;
  const { path } = source;
  const paths = await files.list(path);
  if (paths === undefined) refuse([atSource(source, `'${path}' does not exist`, 'correct the path')]);
  const rego = (paths ?? []).filter((each) => each.endsWith('.rego'));
  if (rego.some((each) => each.endsWith('/rule.rego'))) return { kind: 'rules', path };
  if (await namesTemplates(paths ?? [], files)) return { kind: 'gatekeeper', path };
  if (rego.length > 0) return { kind: 'conftest', path, ...conftestDefaults, data: [] };
  // what a chart or kustomization holds is not known before it is rendered
  if ((paths ?? []).some((each) => isRendered(each))) return { kind: 'gatekeeper', path };
  const hint = 'name a folder with files that end in .rego, or with ConstraintTemplates';
  refuse([atSource(source, `'${path}' holds no policy`, hint)]);
  return { kind: 'gatekeeper', path };
}

const rendered: ReadonlySet<string> = new Set([
  'Chart.yaml',
  'kustomization.yaml',
  'kustomization.yml',
  'Kustomization',
]);

function isRendered(path: RepoPath): boolean {
  return rendered.has(path.slice(path.lastIndexOf('/') + 1));
}

const groups = ['templates.gatekeeper.sh/', 'constraints.gatekeeper.sh/'];

async function namesTemplates(paths: readonly RepoPath[], files: PolicyFiles): Promise<boolean> {
  const texts = await textsOf(files, paths, ['.yaml', '.yml', '.json']);
  return Object.values(texts).some((text) => groups.some((group) => text.includes(group)));
}
