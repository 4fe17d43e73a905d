import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPolicies } from '../../src/evaluate/policy.ts';
import { nodeFiles } from '../../src/host/index.ts';
import { conftestDefaults, repoPath, SeaworthyError } from '../../src/model/index.ts';
import { createCompiler, loadPolicies, treeFiles } from '../../src/policies/index.ts';

/**
 * Compares what policies for conftest say here with what conftest says, over the files of a folder such as its own
 * examples, whatever format they have: `conftest parse` reads them.
 *
 *   node --import tsx test/peers/conftest.ts CONFTEST FOLDER…
 *
 * Each FOLDER has its policies in `policy`, or is itself one of policies. Exit code 1 when an answer differs.
 */

const [conftest = '', ...folders] = process.argv.slice(2);
const limits = { renderMs: 120_000, engineBytes: 1_073_741_824, fileBytes: 67_108_864 };

interface Said {
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
}

let same = 0;
let different = 0;
for (const folder of folders) await compare(folder);
console.log(`${same} inputs with the same answer, ${different} with another`);
if (different > 0) process.exitCode = 1;

async function compare(folder: string): Promise<void> {
  const policy = readdirSync(folder).includes('policy') ? 'policy' : '.';
  const data = ['data', 'exclusions'].filter((name) => readdirSync(folder).includes(name));
  const compiler = createCompiler({ root: folder, limits });
  try {
    const files = treeFiles(nodeFiles(folder, limits.fileBytes), async () => []);
    const path = repoPath(policy);
    const source = {
      kind: 'conftest',
      path,
      ...conftestDefaults,
      namespaces: ['*'],
      data: data.map(repoPath),
    } as const;
    const [set] = await loadPolicies([source], { files, compiler, builtIn: [] });
    if (set === undefined) return;
    const open = await repositoryPolicies(await WebAssembly.compile(Uint8Array.from(set.open())), set.data);
    const policies = open();
    for (const file of inputsIn(folder, [policy, ...data])) {
      const documents = parsed(folder, file);
      if (documents === undefined) continue;
      const ours = documents.map((object) => {
        const rules = Object.fromEntries(set.rules.map(({ id }) => [id, {}]));
        const batch = {
          cluster: {},
          parameters: [rules],
          nodes: [{ object }],
          asked: [{ node: 0, rules: 0, links: {} }],
        };
        return policies.judge(new TextEncoder().encode(JSON.stringify(batch)))[0] ?? [];
      });
      const open = ours.flat().filter(({ exception }) => exception === undefined);
      report(folder, file, {
        ours: {
          failures: open.filter(({ rule }) => !isWarning(rule)).map(({ message }) => message),
          warnings: open.filter(({ rule }) => isWarning(rule)).map(({ message }) => message),
        },
        native: native(folder, file, { policy, data }),
      });
    }
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    const { message, hint, file, line } = error.failure;
    console.log(`${folder}: not loaded: ${file ?? ''}:${line ?? ''} ${message}; ${hint ?? ''}`);
  } finally {
    await compiler.close();
  }
}

function isWarning(rule: string): boolean {
  return rule.split('/').at(-1)?.startsWith('warn') === true;
}

function inputsIn(folder: string, without: readonly string[]): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const isInput = (path: string): boolean =>
    statSync(join(folder, path)).isFile() &&
    !path.endsWith('.rego') &&
    !without.some((each) => path.startsWith(`${each}/`));
  return all.filter(isInput).sort();
}

/** The documents of a file; undefined where conftest cannot read it. */
function parsed(folder: string, file: string): readonly unknown[] | undefined {
  try {
    const text = execFileSync(
      conftest,
      ['parse', file, '--parser', parserOf(file)].slice(0, parserOf(file) === '' ? 2 : 4),
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return undefined;
  }
}

/** Where the name of the file does not say it. */
function parserOf(file: string): string {
  return file.endsWith('.tf') ? 'hcl2' : '';
}

function native(
  folder: string,
  file: string,
  { policy, data }: { readonly policy: string; readonly data: readonly string[] },
): Said | string {
  let why = '';
  for (const version of ['v1', 'v0']) {
    const args = ['test', file, '-p', policy, '--all-namespaces', '-o', 'json', '--no-fail', '--rego-version', version];
    try {
      const parser = parserOf(file) === '' ? [] : ['--parser', parserOf(file)];
      const found = execFileSync(conftest, [...args, ...parser, ...data.flatMap((each) => ['-d', each])], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const results: { readonly failures?: { msg: string }[]; readonly warnings?: { msg: string }[] }[] =
        JSON.parse(found);
      return {
        failures: results.flatMap(({ failures = [] }) => failures.map(({ msg }) => msg)),
        warnings: results.flatMap(({ warnings = [] }) => warnings.map(({ msg }) => msg)),
      };
    } catch (error) {
      why = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().slice(0, 200) : String(error);
    }
  }
  return why;
}

function report(
  folder: string,
  file: string,
  { ours, native: theirs }: { readonly ours: Said; readonly native: Said | string },
): void {
  if (typeof theirs === 'string') {
    console.log(`${folder}/${file}: conftest fails: ${theirs}`);
    return;
  }
  const [one, other] = [ours, theirs].map((said) =>
    JSON.stringify([[...said.failures].sort(), [...said.warnings].sort()]),
  );
  if (one === other) same += 1;
  else {
    different += 1;
    console.log(`${folder}/${file}:\n  here     ${one}\n  conftest ${other}`);
  }
}
