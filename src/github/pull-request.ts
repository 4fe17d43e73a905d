import type { GitHub } from './api.ts';
import { type ChangedFile, type Diff, type Hunk, hunksOf } from './diff.ts';
import type { RunEvent } from './event.ts';
import { listedFiles, rowsPerPage } from './limits.ts';
import type { Sha } from './names.ts';
import { type Answer, attempt } from './refusal.ts';

/** Reads what a pull request changes, page by page. */
export function readDiff(api: GitHub, number: number): Promise<Answer<Diff>> {
  return attempt(() => diffOf(api, number));
}

export async function diffOf({ owner, repo, pages }: GitHub, number: number): Promise<Diff> {
  const files = new Map<string, ChangedFile>();
  let listed = 0;
  const where = { owner, repo, pull_number: number, per_page: rowsPerPage };
  for await (const { data } of pages('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', where)) {
    listed += data.length;
    for (const { filename, sha, status, changes, patch } of data) {
      if (status === 'removed') continue;
      files.set(filename, { blob: sha ?? '', hunks: patch === undefined ? unchanged(changes) : hunksOf(patch) });
    }
  }
  return { files, complete: listed < listedFiles };
}

/** Without a patch: a file that was only renamed or is binary has no hunks, those of any other are unknown. */
function unchanged(changes: number): readonly Hunk[] | undefined {
  return changes === 0 ? [] : undefined;
}

/** The current head commit of a pull request. */
export async function headOf({ owner, repo, request }: GitHub, number: number): Promise<string> {
  const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number });
  return data.head.sha;
}

/**
 * The open pull requests whose head is the commit that another workflow ran on. They are searched by the branch that GitHub
 * names: the event omits them for forks, and files of the run are not trusted.
 */
export function pullRequestsOf(
  { owner, repo, pages }: GitHub,
  run: Extract<RunEvent, { kind: 'workflow-run' }>,
): Promise<Answer<readonly number[]>> {
  return attempt(async () => {
    const { head, headRepository } = run;
    if (headRepository === undefined) return [];
    const [headOwner = ''] = headRepository.split('/');
    const found: number[] = [];
    const where = { owner, repo, state: 'open', head: `${headOwner}:${head.ref}`, per_page: rowsPerPage } as const;
    for await (const { data } of pages('GET /repos/{owner}/{repo}/pulls', where)) {
      for (const each of data)
        if (isHead(each.head, { sha: head.sha, repository: headRepository })) found.push(each.number);
    }
    return found;
  });
}

/** Compared here too: a server that ignores the `head` parameter lists every pull request. */
function isHead(
  head: { readonly sha: string; readonly repo: { readonly full_name: string } | null },
  is: { readonly sha: Sha; readonly repository: string },
): boolean {
  return head.sha === is.sha && head.repo?.full_name === is.repository;
}
