import { join, resolve } from 'node:path';
import { type Failure, type Rendered, SeaworthyError } from '../model/index.ts';
import { renderOnly } from '../renders.ts';
import { commandless, harmless, oneLine } from '../report/index.ts';
import { repositoryRootOf } from '../run.ts';
import { annotated } from './annotate.ts';
import type { Io } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';
import { outputNames } from './output-names.ts';

/** Prints the rendered objects; exit code 1 when a target fails, with its message on standard error. */
export async function render(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const asked = runOptions(paths, options, io);
  const { rendered, failures, traces, isRedacted } = await renderOnly(asked, {
    traced: options.annotate === true,
    showSecrets: options.showSecrets === true,
  });
  for (const { failure } of failures) printFailure(failure, io);
  for (const each of rendered) {
    const failure = each.status === 'failed' ? each.failure : each.flaw;
    if (failure !== undefined) printFailure(failure, io);
  }
  const done = rendered.flatMap((each) => (each.status === 'rendered' ? [each] : []));
  const textOf = (each: (typeof done)[number]): string =>
    visible(options.annotate === true ? annotated(each, traces.get(each.target.id)) : each.output);
  if (options.output !== undefined) {
    const root = repositoryRootOf(asked);
    writeTargets(done, { folder: resolve(io.cwd, options.output), root, io, textOf });
  } else {
    for (const each of done) {
      const output = textOf(each);
      io.stdout.write(done.length === 1 ? output : `---\n# Target: ${oneLine(each.target.id)}\n${withNewline(output)}`);
    }
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

interface Written<T> {
  /** Absolute. */
  readonly folder: string;
  readonly root: string;
  readonly io: Io;
  readonly textOf: (each: T) => string;
}

/** Every file is looked at before the first is written; none that was read for this run is written over. */
function writeTargets<T extends Rendered>(done: readonly T[], { folder, root, io, textOf }: Written<T>): void {
  const names = outputNames(done.map(({ target }) => target.id));
  const read = new Set(done.flatMap(({ inputs }) => inputs.map((file) => join(root, file))));
  const outputs = done.map((each) => {
    const path = join(folder, names.get(each.target.id) ?? '');
    if (read.has(path)) throw new SeaworthyError(isInput(path));
    return { each, output: io.outputFile(path, root) };
  });
  for (const { each, output } of outputs) output.write(textOf(each));
}

function isInput(path: string): Failure {
  return {
    code: 'usage',
    message: `'${path}' is a file that was rendered, and would be written over`,
    hint: 'name another folder with --output',
  };
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
