import { receivedReport } from '../github/index.ts';
import { type FailOn, type Report, SeaworthyError } from '../model/index.ts';

/** Bytes of the largest report that is read: ten thousand findings need less than a third of it. */
const mostBytes = 32 * 1024 * 1024;

/** Reads a regular file of at most `mostBytes`; undefined when there is none, or it is larger. */
export type ReadFile = (path: string, mostBytes: number) => string | undefined;

/** Reads the report of a run on a pull request; throws a SeaworthyError when it is invalid. */
export function reportFrom(path: string, readFile: ReadFile, failOn: FailOn | undefined): Report {
  const text = readFile(path, mostBytes);
  if (text === undefined)
    throw new SeaworthyError({
      code: 'file-unreadable',
      message: `report '${path}' not found, or larger than ${mostBytes / 1024 / 1024} MiB`,
      hint: 'download the artifact of the run first, as examples/workflows/fork-publish.yml does',
    });
  const received = receivedReport(text, failOn);
  if (received.ok) return received.report;
  throw new SeaworthyError({
    code: 'file-unreadable',
    message: `file '${path}' is not a JSON report of Seaworthy: ${received.why}`,
    hint: 'write it with the input report-file in the run on the pull request',
  });
}
