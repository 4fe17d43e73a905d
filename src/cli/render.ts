import { resolve } from 'node:path';
import type { Rendered } from '../model/index.ts';
import { commandless, harmless, oneLine } from '../report/index.ts';
import { renderOnly } from '../run.ts';
import { annotated } from './annotate.ts';
import type { Io } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

/** Prints the rendered objects; exit code 1 when a target fails, with its message on standard error. */
export async function render(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const { rendered, failures, traces, isRedacted } = await renderOnly(runOptions(paths, options, io.cwd), {
    traced: options.annotate === true,
    showSecrets: options.showSecrets === true,
  });
  for (const { failure } of failures) printFailure(failure, io);
  for (const each of rendered) if (each.status === 'failed') printFailure(each.failure, io);
  const done = rendered.flatMap((each) => (each.status === 'rendered' ? [each] : []));
  for (const each of done) {
    const output = visible(options.annotate === true ? annotated(each, traces.get(each.target.id)) : each.output);
    if (options.output !== undefined) io.writeFile(resolve(io.cwd, options.output, `${fileName(each)}.yaml`), output);
    else
      io.stdout.write(done.length === 1 ? output : `---\n# Target: ${oneLine(each.target.id)}\n${withNewline(output)}`);
  }
  if (isRedacted) io.stderr.write('values of Secrets are shown as ***; --show-secrets prints them\n');
  if (rendered.length === 0) io.stderr.write('nothing to render: no chart, kustomization or manifest found\n');
  return done.length === rendered.length && failures.length === 0 ? 0 : 1;
}

function printFailure(failure: { message: string; hint?: string; file?: string; line?: number }, io: Io): void {
  const place = failure.file === undefined ? '' : `${failure.file}:${failure.line ?? 1}: `;
  const hint = failure.hint === undefined ? '' : `; ${failure.hint}`;
  io.stderr.write(`${oneLine(`${place}${failure.message}${hint}`)}\n`);
}

/**
 * What is rendered may hold any character, and any line: what cannot be seen is escaped as YAML has it between double
 * quotes, and the colon of a line that a runner would take for a command. It stays YAML.
 */
function visible(yaml: string): string {
  return commandless(harmless(yaml.replaceAll('\r\n', '\n')));
}

function fileName({ target }: Rendered): string {
  return target.id.replace(/[^\w.-]+/g, '_').replace(/_+$/, '');
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
