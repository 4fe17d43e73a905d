import { join } from 'node:path';
import pc from 'picocolors';
import { SeaworthyError } from '../model/index.ts';
import { newRule } from '../policies/index.ts';
import { counted, oneLine } from '../report/index.ts';
import { formattedPolicies, surveyedPolicies } from '../rules.ts';
import { repositoryRootOf } from '../run.ts';
import { type Io, wantsColor } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

const mostBytes = 1_048_576;

/** Writes policies as OPA formats them; with `check` it only names those that differ, and the exit code is 1. */
export async function formatPolicies(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const asked = runOptions([], { ...options, policy: [...options.policy, ...paths] }, io);
  const changed = await formattedPolicies(asked);
  const root = repositoryRootOf(asked);
  for (const [path, text] of Object.entries(changed)) {
    if (options.checkOnly !== true) io.outputFile(join(root, path), root).write(text);
    io.stdout.write(`${path}\n`);
  }
  const count = Object.keys(changed).length;
  const what = options.checkOnly === true ? 'not formatted' : 'formatted';
  io.stdout.write(`${counted(count, 'file')} ${what}\n`);
  return options.checkOnly === true && count > 0 ? 1 : 0;
}

/** Writes a rule that passes its tests; files that are there stay. */
export async function newPolicy(id: string, options: CliOptions, io: Io): Promise<number> {
  const root = repositoryRootOf(runOptions([], options, io));
  const kind = options.kind ?? 'rules';
  const rule = newRule(id, kind, options.folder ?? (kind === 'rules' ? 'policies' : 'policy'));
  for (const path of Object.keys(rule.files)) {
    if (io.readFile(join(root, path), { mostBytes, root }) !== undefined)
      throw new SeaworthyError({
        code: 'usage',
        message: `${path} exists`,
        hint: 'choose another id, or remove it first',
      });
  }
  for (const [path, text] of Object.entries(rule.files)) {
    io.outputFile(join(root, path), root).write(text);
    io.stdout.write(`${path}\n`);
  }
  io.stdout.write(
    `\nTest it with: seaworthy policy test ${rule.folder}\nUse it with:  policies: [{ ${rule.kind}: ${rule.folder} }] in seaworthy.yaml\n`,
  );
  return 0;
}

/** Says what of a folder of policies will run, what will not, and why. */
export async function importPolicies(folder: string, options: CliOptions, io: Io): Promise<number> {
  const paint = pc.createColors(wantsColor(io, options.color));
  const files = await surveyedPolicies(folder, runOptions([], options, io));
  const width = Math.max(...files.map(({ file }) => file.length));
  for (const { file, as, says } of files) {
    const name = as === 'none' ? paint.red('does not run') : as;
    io.stdout.write(`${file.padEnd(width)}  ${name}  ${oneLine(says)}\n`);
  }
  const failed = files.filter(({ as }) => as === 'none').length;
  const namespaces = files.flatMap(({ as, says }) => (as === 'conftest' ? [says.slice(0, says.indexOf(':'))] : []));
  const list = [...new Set(namespaces)].sort().join(', ');
  io.stdout.write(`\n${counted(files.length, 'file')}, ${failed} of them will not run\n`);
  if (namespaces.length > 0)
    io.stdout.write(`Use them with: policies: [{ conftest: ${folder}, namespaces: [${list}] }] in seaworthy.yaml\n`);
  return failed === 0 ? 0 : 1;
}
