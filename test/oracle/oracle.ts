import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../src/model/index.ts';

/** What the API server says of an object. */
export interface OracleAnswer {
  /** False for a kind that it is not asked about. */
  readonly known: boolean;
  readonly decode?: string;
  readonly strict?: readonly string[];
  readonly errors?: readonly { readonly field: string; readonly whole: string }[];
  readonly warnings?: readonly string[];
  readonly changes?: readonly { readonly field: string; readonly whole: string }[];
}

export interface OracleQuestion {
  readonly value: Json;
  readonly before?: Json;
}

const engines = fileURLToPath(new URL('../../engines/', import.meta.url));

/** Builds the oracle, which takes minutes the first time and needs Go, and asks it all questions. */
export function askOracle(questions: readonly OracleQuestion[]): readonly OracleAnswer[] {
  const program = join(engines, '.build/oracle');
  execFileSync('go', ['build', '-o', program, './oracle'], { cwd: join(engines, 'validation'), stdio: 'inherit' });
  const input = questions.map((each) => `${JSON.stringify(each)}\n`).join('');
  const { stdout, status } = spawnSync(program, { input, maxBuffer: 1 << 30, encoding: 'utf8' });
  if (status !== 0) throw new Error('the oracle stopped');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OracleAnswer);
}

/** Whether the API server takes it. */
export function isRefused({ decode, strict = [], errors = [], changes = [] }: OracleAnswer): boolean {
  return decode !== undefined || strict.length > 0 || errors.length > 0 || changes.length > 0;
}
