import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allCalls } from './calls.ts';

/**
 * Writes what native OPA answers to every call of `calls.ts`: `node --import tsx test/unit/rego/answers.native.ts`. It
 * needs Go, in the version of `engines/go.mod`.
 */

const engines = fileURLToPath(new URL('../../../engines/', import.meta.url));
const calls = allCalls();
const input = calls.map(({ name, operands }) => `${JSON.stringify([name, operands])}\n`).join('');
const stdout = native([], input);
writeFileSync(new URL('opa-builtins.generated.json', import.meta.url), native(['builtins'], ''));

/** By function, in the order of its calls; null where the answer is undefined. */
const answers: Record<string, (string | null)[]> = {};
for (const [index, line] of stdout.trimEnd().split('\n').entries()) {
  const { value }: { value?: string } = JSON.parse(line);
  const { name } = calls[index] ?? { name: '' };
  answers[name] = [...(answers[name] ?? []), value ?? null];
}
const lines = Object.entries(answers).map(([name, list]) => `${JSON.stringify(name)}: ${JSON.stringify(list)}`);
writeFileSync(new URL('answers.generated.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${calls.length} calls of ${lines.length} functions`);

function native(options: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync('go', ['run', './rego/testdata/answers', ...options], {
    ...{ cwd: engines, input, encoding: 'utf8', maxBuffer: 1 << 28 },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
