import { receivedReport } from '../github/index.ts';
import { type FailOn, type Report, SeaworthyError } from '../model/index.ts';

/** Bytes of the largest report that is read: ten thousand findings take less than a third of it. */
const mostBytes = 32 * 1024 * 1024;

/** Reads a regular file of at most so many bytes; undefined when it is none, or larger. */
export type ReadFile = (path: string, mostBytes: number) => string | undefined;

/** Reads the report that a run on a pull request left behind; throws a SeaworthyError that says what is wrong with it. */
export function reportFrom(path: string, readFile: ReadFile, failOn: FailOn | undefined): Report {
  const text = readFile(path, mostBytes);
  if (text === undefined)
    throw new SeaworthyError({
      code: 'file-unreadable',
      message: `there is no file '${path}' of at most ${mostBytes / 1024 / 1024} MiB to publish`,
      hint: 'download the artifact of the run first, as examples/workflows/fork-publish.yml does',
    });
  const received = receivedReport(text, failOn);
  if (received.ok) return received.report;
  throw new SeaworthyError({
    code: 'file-unreadable',
    message: `the file '${path}' is no JSON report of Seaworthy: ${received.why}`,
    hint: 'let the run on the pull request write it with the input report-file',
  });
}
