import type { Span } from '../model/index.ts';
import { urlPath } from './words.ts';

/** How a report is shown; everything a format may depend on besides the report itself. */
export interface Presentation {
  readonly color: boolean;
  /** Absolute repository root, to make file names into terminal links; undefined where links are not understood. */
  readonly linkRoot: string | undefined;
  /** URL under which the judged commit's files can be read; undefined where there is none. */
  readonly sourceUrl: string | undefined;
  /** Wall-clock time of the run; undefined where output must be the same each time. */
  readonly seconds: number | undefined;
  /** Also name what was skipped, and why. */
  readonly verbose: boolean;
  /** Seaworthy's own version. */
  readonly version: string;
}

export const plainPresentation: Presentation = {
  color: false,
  linkRoot: undefined,
  sourceUrl: undefined,
  seconds: undefined,
  verbose: false,
  version: '0.1.0',
};

/** Where a reader can open the place; GitHub and GitLab name a line in the same way. */
export function sourceLink({ sourceUrl }: Presentation, { file, start }: Span): string | undefined {
  return sourceUrl === undefined ? undefined : `${sourceUrl}/${urlPath(file)}#L${start.line}`;
}

/**
 * The {@link Presentation.sourceUrl} that a CI job's variables tell, GitHub's or GitLab's; `commit` stands for theirs
 * where it is known better, as in a pull request, whose job runs on a merge that nobody can open later.
 */
export function sourceUrlOf(env: Readonly<Record<string, string | undefined>>, commit?: string): string | undefined {
  const github = [env.GITHUB_SERVER_URL, env.GITHUB_REPOSITORY, 'blob', commit ?? env.GITHUB_SHA];
  const gitlab = [env.CI_PROJECT_URL, '-', 'blob', commit ?? env.CI_COMMIT_SHA];
  const parts = [github, gitlab].find((all) => all.every((part) => part !== undefined && part !== ''));
  const url = parts?.join('/');
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}
