import { resolve } from 'node:path';
import { type Rendered, withoutTrailing } from '../model/index.ts';
import { oneLine } from '../report/index.ts';
import { renderOnly } from '../run.ts';
import { annotated } from './annotate.ts';
import type { Io } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

/** Prints the rendered objects; exit code 1 when a target fails, with its message on standard error. */
export async function render(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const { rendered, failures, traces } = await renderOnly(runOptions(paths, options, io.cwd), {
    traced: options.annotate === true,
  });
  for (const { failure } of failures) printFailure(failure, io);
  for (const each of rendered) if (each.status === 'failed') printFailure(each.failure, io);
  const done = rendered.flatMap((each) => (each.status === 'rendered' ? [each] : []));
  for (const each of done) {
    const output = options.annotate === true ? annotated(each, traces.get(each.target.id)) : each.output;
    if (options.output !== undefined) io.writeFile(resolve(io.cwd, options.output, `${fileName(each)}.yaml`), output);
    else io.stdout.write(done.length === 1 ? output : `---\n# Target: ${each.target.id}\n${withNewline(output)}`);
  }
  if (rendered.length === 0) io.stderr.write('nothing to render: no chart, kustomization or manifest found\n');
  return done.length === rendered.length && failures.length === 0 ? 0 : 1;
}

function printFailure(failure: { message: string; hint?: string; file?: string; line?: number }, io: Io): void {
  const place = failure.file === undefined ? '' : `${failure.file}:${failure.line ?? 1}: `;
  io.stderr.write(`${place}${oneLine(failure.message)}${failure.hint === undefined ? '' : `; ${failure.hint}`}\n`);
}

function fileName({ target }: Rendered): string {
  return withoutTrailing(target.id.replace(/[^\w.-]+/g, '_'), '_');
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
