import type { Span } from '../model/index.ts';
import { urlPath } from './describe.ts';

/** How a report is shown: everything that a format depends on besides the report. */
export interface Presentation {
  readonly color: boolean;
  /** Absolute repository root, to make file names into terminal links; undefined where links are not understood. */
  readonly linkRoot: string | undefined;
  /** Put before the path of a file, where the working folder lies outside the repository root: `../rendered/`. */
  readonly prefix?: string;
  /** URL of the files of the checked commit; undefined where there is none. */
  readonly sourceUrl: string | undefined;
  /** Wall-clock time of the run; undefined where output must be the same each time. */
  readonly seconds: number | undefined;
  /** Also list skipped targets and waived findings with their reasons, and how each finding is waived. */
  readonly verbose: boolean;
  /** Version of Seaworthy. */
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

/** A line of a file. */
interface LinkedLine {
  readonly file: Span['file'];
  readonly start: Pick<Span['start'], 'line'>;
}

/** URL of a line; GitHub and GitLab write it in the same way. */
export function sourceLink({ sourceUrl }: Presentation, { file, start }: LinkedLine): string | undefined {
  return sourceUrl === undefined ? undefined : `${sourceUrl}/${urlPath(file)}#L${start.line}`;
}

/**
 * The {@link Presentation.sourceUrl} from the variables of a GitHub or GitLab job. `commit` replaces the job's commit, as
 * in a pull request, whose job runs on a merge commit that is deleted later.
 */
export function sourceUrlOf(env: Readonly<Record<string, string | undefined>>, commit?: string): string | undefined {
  const github = [env.GITHUB_SERVER_URL, env.GITHUB_REPOSITORY, 'blob', commit ?? env.GITHUB_SHA];
  const gitlab = [env.CI_PROJECT_URL, '-', 'blob', commit ?? env.CI_COMMIT_SHA];
  const parts = [github, gitlab].find((all) => all.every((part) => part !== undefined && part !== ''));
  const url = parts?.join('/');
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}
