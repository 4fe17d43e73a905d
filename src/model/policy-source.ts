import type { RepoPath } from './location.ts';

/** Policies of a repository, as the configuration or the command line names them. */
export type PolicySource = RulesSource | ConftestSource | GatekeeperSource | UnnamedSource;

interface NamedPath {
  /** A file or folder. */
  readonly path: RepoPath;
  /** Where it is named; missing for the command line. */
  readonly place?: PolicyPlace;
}

/** A line of a configuration. */
export interface PolicyPlace {
  readonly file: RepoPath;
  readonly line: number;
  readonly column: number;
}

/** Rules in the shape of the built-in ones: `<category>/<name>/rule.rego` below the path. */
export interface RulesSource extends NamedPath {
  readonly kind: 'rules';
}

/** Policies that were written for conftest. */
export interface ConftestSource extends NamedPath {
  readonly kind: 'conftest';
  /** The first part of the ids of its rules. */
  readonly name: string;
  /** Names or globs of packages; a name that no package has is an error. */
  readonly namespaces: readonly string[];
  /** Files and folders of the data document. */
  readonly data: readonly RepoPath[];
  /** `auto`: each file is v1, or v0 where it does not read as v1. */
  readonly rego: 'auto' | 'v0' | 'v1';
}

/** ConstraintTemplates and constraints of Gatekeeper: files, charts and kustomizations. */
export interface GatekeeperSource extends NamedPath {
  readonly kind: 'gatekeeper';
}

/** Its kind is known from what is there. */
export interface UnnamedSource extends NamedPath {
  readonly kind: 'unnamed';
}

/** What holds for policies of conftest unless the configuration says otherwise. */
export const conftestDefaults = { name: 'conftest', namespaces: ['main'], rego: 'auto' } as const;

/** Globs of the examples of rules: they are to be wrong, and are not deployed. */
export function exampleGlobs(sources: readonly PolicySource[]): readonly string[] {
  const folders = sources.filter(({ kind }) => kind === 'rules').map(({ path }) => path);
  return folders.flatMap((folder) =>
    ['bad', 'good'].map((name) => `${folder === '.' ? '' : `${folder}/`}*/*/${name}.yaml`),
  );
}
