import ignore, { type Ignore } from 'ignore';

/** A `.gitignore` and the folder its patterns are relative to. */
export interface IgnoreScope {
  readonly folder: string;
  readonly rules: Ignore;
}

export function ignoreScope(folder: string, text: string): IgnoreScope {
  return { folder, rules: ignore().add(text) };
}

/** Whether a path, a folder with a slash at its end, is ignored: of the scopes, outermost first, the last that says something counts. */
export function isIgnoredIn(scopes: readonly IgnoreScope[], path: string): boolean {
  let ignored = false;
  for (const { folder, rules } of scopes) {
    const verdict = rules.test(folder === '.' ? path : path.slice(folder.length + 1));
    ignored = verdict.ignored || (ignored && !verdict.unignored);
  }
  return ignored;
}
