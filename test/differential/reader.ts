import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../src/model/index.ts';

/** What Kubernetes reads in one stream: the answer of engines/reader. */
export interface Answer {
  /** Values of JSON, up to what is not JSON. */
  readonly values: readonly AnsweredDocument[] | null;
  /** 1-based, of the YAML behind them. */
  readonly line: number;
  /** Of YAML. */
  readonly documents: readonly AnsweredDocument[] | null;
  readonly error?: string;
}

export interface AnsweredDocument {
  /** Of its chunk; 0 for a value of JSON. */
  readonly lines: number;
  readonly value?: Json;
  /** What kubectl makes of the value; with `unfit`, it refuses it. */
  readonly objects: readonly Json[] | null;
  readonly unfit?: string;
  readonly error?: string;
  /** What Kubernetes does not see: documents behind the first of a chunk. */
  readonly dropped?: readonly Json[];
  readonly broken?: boolean;
}

/** Kubernetes' own reader, as a program. */
export interface KubernetesReader extends Disposable {
  read(streams: readonly Uint8Array[]): readonly Answer[];
}

const mebibytes512 = 536_870_912;

export const hasGo = spawnSync('go', ['version']).status === 0;

/** Builds the program; it is deleted with what this returns. */
export function buildReader(): KubernetesReader {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-reader-'));
  const program = join(folder, 'reader');
  const engines = fileURLToPath(new URL('../../engines', import.meta.url));
  run('go', ['build', '-o', program, './reader'], { cwd: engines });
  return {
    read(streams) {
      const requests = streams.map((stream) => ({ stream: Buffer.from(stream).toString('base64') }));
      const input = requests.map((request) => `${JSON.stringify({ op: 'stream', request })}\n`).join('');
      const replies = run(program, [], { input }).split('\n').slice(0, -1);
      return replies.map((line) => answerIn(JSON.parse(line)));
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function answerIn({ ok, answer }: { readonly ok: boolean; readonly answer: Answer }): Answer {
  if (!ok) throw new Error('the reader failed');
  return answer;
}

function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string },
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: mebibytes512,
  });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
  return stdout;
}
