/**
 * The last commit of the pull request that an event tells of, from the text of the event; undefined for other events.
 * A job of a pull request runs on a merge with its base, which is gone when somebody follows a link to it.
 */
export function headCommit(event: string): string | undefined {
  const { pull_request: pull }: { readonly pull_request?: { readonly head?: { readonly sha?: unknown } } } =
    JSON.parse(event);
  const sha = pull?.head?.sha;
  return typeof sha === 'string' ? sha : undefined;
}
