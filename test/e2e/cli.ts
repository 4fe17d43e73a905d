import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { JsonReport } from '../../src/report/index.ts';

export type { JsonReport };

export type JsonFinding = JsonReport['findings'][number];

/** The top of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const twoMinutes = 120_000;
const mebibytes64 = 67_108_864;

/** Runs the built command line as a user would: no terminal, no colours, nothing on standard input. */
export function seaworthy(
  args: readonly string[],
  cwd: string,
  dist = `${project}dist`,
  limitMs = twoMinutes,
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${dist}/cli.js`, ...args], {
    cwd,
    encoding: 'utf8',
    input: '',
    timeout: limitMs,
    maxBuffer: mebibytes64,
    env: { PATH: process.env.PATH ?? '', CI: 'true' },
  });
  return { code: status, stdout, stderr };
}

/** The JSON report of a check, and its exit code. Throws with all that was printed when there is none. */
export function checkAsJson(cwd: string, args: readonly string[] = []): Outcome & { readonly report: JsonReport } {
  const outcome = seaworthy(['check', '--format', 'json', ...args], cwd);
  try {
    return { ...outcome, report: JSON.parse(outcome.stdout) };
  } catch {
    throw new Error(`no JSON, exit code ${outcome.code}:\n${outcome.stdout}\n${outcome.stderr}`);
  }
}
