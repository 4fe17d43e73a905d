import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files that a generator writes, or with `--check` compares with what it would write. */
export interface GeneratedFiles {
  /** True when nothing is to be written. */
  readonly checking: boolean;
  /** `path` from the top of the project; a file that is current is left alone. */
  put(path: string, content: string | Uint8Array): void;
  /** Notes a file that should not be there; only when checking. */
  stale(path: string): void;
  /** Names what is not current, and sets exit code 1. */
  report(): void;
}

const top = new URL('../', import.meta.url);

export function generatedFiles(): GeneratedFiles {
  const checking = process.argv.includes('--check');
  const stale: string[] = [];
  return {
    checking,
    put(path, content) {
      const url = new URL(path, top);
      const bytes = Buffer.from(content);
      if (existsSync(url) && bytes.equals(readFileSync(url))) return;
      if (checking) {
        stale.push(path);
        return;
      }
      mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
      writeFileSync(url, bytes);
    },
    stale: (path) => stale.push(path),
    report() {
      if (stale.length === 0) return;
      console.error(
        `not current, run \`npm run generate\` and commit:\n${stale.map((path) => `  ${path}`).join('\n')}`,
      );
      process.exitCode = 1;
    },
  };
}
