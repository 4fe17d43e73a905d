import { join } from 'node:path';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import pc from 'picocolors';
import type { Finding, RepoPath } from '../model/index.ts';
import { counted, harmless, oneLine } from '../report/index.ts';
import { fix as fixAll, repositoryRootOf } from '../run.ts';
import { type Io, progressLine, wantsColor } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';
import { fixedOptions, refuseUseless } from './useless.ts';

/**
 * Writes the verified fixes, or with `--dry-run` prints them as a patch; the exit code is 0 even when findings remain.
 */
export async function fix(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  refuseUseless(fixedOptions(options));
  const progress = progressLine(io);
  const asked = runOptions(paths, options, io);
  const { texts, fixed, remaining, lowered, files, mask } = await fixAll({
    ...asked,
    onProgress: (now) => progress.show(now),
  });
  progress.clear();
  const root = repositoryRootOf(asked);
  const dry = options.dryRun === true;
  const paint = pc.createColors(wantsColor(io, options.color));
  const written = dry ? io.stderr : io.stdout;
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  if (dry) {
    const patches = sorted.map(
      async ([file, text]) => [file, patchOf(file, await files.readText(file), text)] as const,
    );
    printPatches(await Promise.all(patches), { options, mask, paint, io });
  } else writeFixes(sorted, root, io);
  // one edit can fix the same finding of several values files or overlays
  const linesOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(describeFinding));
  const [fixedLines, left, apart] = [linesOf(fixed), linesOf(remaining).size, linesOf(lowered).size];
  for (const line of fixedLines) written.write(`${paint.green(dry ? 'would fix' : 'fixed')}  ${line}\n`);
  written.write(`${summary({ fixed: fixedLines.size, left, lowered: apart, files: texts.size, dry })}\n`);
  return 0;
}

interface Shown {
  readonly options: CliOptions;
  readonly mask: (text: string) => string;
  readonly paint: ReturnType<typeof pc.createColors>;
  readonly io: Io;
}

function printPatches(patches: readonly (readonly [RepoPath, string])[], { options, mask, paint, io }: Shown): void {
  const hidden: RepoPath[] = [];
  for (const [file, patch] of patches) {
    const shown = options.showSecrets === true ? patch : mask(patch);
    if (shown !== patch) hidden.push(file);
    io.stdout.write(colored(shown, paint));
  }
  if (hidden.length > 0)
    io.stderr.write(
      `values of Secrets are *** in the patch of ${hidden.join(', ')}; to apply it, use --show-secrets\n`,
    );
}

/** Nothing is written when one of the files may not be. */
function writeFixes(texts: readonly (readonly [RepoPath, string])[], root: string, io: Io): void {
  const outputs = texts.map(([file, text]) => ({ output: io.outputFile(join(root, file), root), text }));
  for (const { output, text } of outputs) output.write(text);
}

function patchOf(file: RepoPath, before: string, after: string): string {
  return formatPatch(structuredPatch(`a/${file}`, `b/${file}`, before, after), FILE_HEADERS_ONLY);
}

/** Without colour the patch is unchanged, so that `git apply` accepts it. */
function colored(patch: string, paint: ReturnType<typeof pc.createColors>): string {
  if (!paint.isColorSupported) return patch;
  const lines = patch.split('\n').map((line) => {
    const shown = harmless(line);
    if (line.startsWith('@@')) return paint.cyan(shown);
    if (line.startsWith('+++') || line.startsWith('---')) return paint.bold(shown);
    if (line.startsWith('+')) return paint.green(shown);
    return line.startsWith('-') ? paint.red(shown) : shown;
  });
  return lines.join('\n');
}

function describeFinding({ rule, manifest, message }: Finding): string {
  return oneLine(`${rule}  ${manifest.id.kind} ${manifest.id.name}: ${message}`);
}

interface Outcome {
  readonly fixed: number;
  readonly left: number;
  readonly lowered: number;
  readonly files: number;
  readonly dry: boolean;
}

function summary({ fixed, left, lowered, files, dry }: Outcome): string {
  const apart =
    lowered === 0 ? '' : `; ${counted(lowered, 'lowered finding')} left alone, see \`seaworthy check --verbose\``;
  if (fixed === 0) {
    return `${left === 0 ? 'nothing to fix' : `no verified fix for ${counted(left, 'finding')}`}${apart}`;
  }
  const done = `${dry ? 'would fix' : 'fixed'} ${counted(fixed, 'finding')} in ${counted(files, 'file')}`;
  const rest = left === 0 ? '' : `; ${counted(left, 'finding')} left, see \`seaworthy check\``;
  const hint = dry ? '; run without --dry-run to write the fixes' : '';
  return `${done}${rest}${apart}${hint}`;
}
