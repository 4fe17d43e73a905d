import { type RunOptions, SeaworthyError, type Verdict } from '../../../src/model/index.ts';
import { run } from '../../../src/run.ts';

/** Options of a run in a folder that is a repository; only the policies of the repository are asked. */
export function optionsIn(root: string, options: Partial<RunOptions> = {}): RunOptions {
  const lists = { values: [], set: [], setString: [], setFile: [], apiVersions: [] };
  return { cwd: root, root, paths: [], rules: ['acme/*', 'conftest/*'], includeCrds: false, ...lists, ...options };
}

/** What a run says, `status severity rule file:line precision message`; the lines of what it could not do are without a rule. */
export async function judged(root: string, options: Partial<RunOptions> = {}): Promise<readonly string[]> {
  const { verdicts } = await run(optionsIn(root, { allowEmpty: true, ...options }));
  return verdicts.flatMap((verdict) => [
    told(verdict),
    ...(verdict.otherObjects ?? []).map((other) => told({ ...verdict, ...other })),
  ]);
}

function told({ label, severity, rule, location, message }: Omit<Verdict, 'otherObjects'>): string {
  const { span, precision } = location;
  return `${label} ${severity} ${rule} ${span.file}:${span.start.line} ${precision} ${message}`;
}

/** The errors with which a run ends before it judges, as a user reads them. */
export async function errorsOf(root: string, options: Partial<RunOptions> = {}): Promise<readonly string[]> {
  try {
    await run(optionsIn(root, options));
    return [];
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    return [error.failure, ...error.others].map(({ message, hint, file, line }) => {
      const place = file === undefined ? '' : `${file}:${line} `;
      return `${place}${message}${hint === undefined ? '' : `; ${hint}`}`;
    });
  }
}
