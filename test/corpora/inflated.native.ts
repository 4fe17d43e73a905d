import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestWithout, type Native, writeInflated } from './inflated.ts';

/**
 * Writes what native Kustomize and Helm make of the kustomizations around the charts of the corpora: `node --import tsx
 * test/corpora/inflated.native.ts`, with `kustomize` and `helm` on the path. Last run with kustomize v5.8.2 and helm v4.3.1.
 */

const runs = 8; // enough to see a random order of a few things change
const mebibytes64 = 67_108_864;

const root = mkdtempSync(join(tmpdir(), 'seaworthy-inflated-'));
try {
  const natives = writeInflated(root).map(({ chart, folder }) => [chart, nativeOf(folder)] as const);
  const text = JSON.stringify(Object.fromEntries(natives), undefined, 1);
  writeFileSync(new URL('inflated.json', import.meta.url), `${text}\n`);
} finally {
  rmSync(root, { recursive: true });
}

function nativeOf(folder: string): Native {
  const first = build(folder);
  if (first === undefined) return null;
  const lines = first.split('\n');
  const others = Array.from({ length: runs - 1 }, () => build(folder)?.split('\n') ?? []);
  const random = [...lines.keys()].filter((at) => others.some((other) => other[at] !== lines[at]));
  return { sha256: digestWithout(first, random), random };
}

function build(folder: string): string | undefined {
  const options = ['--enable-helm', '--load-restrictor', 'LoadRestrictionsNone'];
  try {
    return execFileSync('kustomize', ['build', ...options, folder], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: mebibytes64,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
