import { existsSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { git } from './run-git.ts';

/** What a repository is called. */
export interface RepositoryName {
  readonly name: string;
  /** Only its folder is known, which has the name that somebody gave it on this machine. */
  readonly isFolder: boolean;
}

/** The name of the remote `origin`; else that which GitHub says of its workspace; else that of the folder. */
export async function repositoryName(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<RepositoryName> {
  const name = nameIn(await originOf(root)) ?? (isWorkspace(root, env) ? nameIn(env.GITHUB_REPOSITORY) : undefined);
  return name === undefined ? { name: basename(root), isFolder: true } : { name, isFolder: false };
}

/** Asked of git, which knows where a worktree has its settings. Those of a repository around `root` are not its own. */
async function originOf(root: string): Promise<string | undefined> {
  if (!existsSync(join(root, '.git'))) return undefined;
  return git(root, ['config', '--local', '--no-includes', '--get', 'remote.origin.url']).catch(() => undefined);
}

function nameIn(address = ''): string | undefined {
  const parts = address.trim().split(/[/:\\]/);
  const last = parts.at(-1) === '' ? parts.at(-2) : parts.at(-1);
  return last?.replace(/\.git$/, '') || undefined;
}

function isWorkspace(
  root: string,
  { GITHUB_WORKSPACE: workspace }: Readonly<Record<string, string | undefined>>,
): boolean {
  return workspace !== undefined && existsSync(workspace) && realpathSync(workspace) === root;
}
