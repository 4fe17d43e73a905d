import { fileURLToPath } from 'node:url';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

/** One file of `dist/`. */
export interface BundledFile {
  /** From `dist/`, POSIX: `cli.js`, `chunks/yaml.js`. */
  readonly path: string;
  readonly text: string;
  /** Paths of the bundled files that are loaded together with this one; what is imported when it is needed is left out. */
  readonly imports: readonly string[];
  /** Source files in it, from the top of the project: `src/run.ts`, `node_modules/yaml/dist/index.js`. */
  readonly sources: readonly string[];
}

const top = fileURLToPath(new URL('..', import.meta.url));

const opaYaml = 'opa-wasm/src/builtins/yaml.js';

const programs = { cli: 'src/bin.ts', action: 'src/action.ts', index: 'src/api/index.ts' };

const input = {
  cwd: top,
  platform: 'node',
  transform: { target: 'node20.19' },
  plugins: [
    { name: 'yaml-as-es-modules', resolveId: (name, importer) => yamlFor(name, importer) },
    { name: 'yaml-of-opa-when-needed', transform: (code, id) => (id.endsWith(opaYaml) ? whenNeeded(code) : null) },
  ],
} as const satisfies InputOptions;

/** Names without hashes: a hash would rename every file that leads to a changed one, and git would see all of them change. */
const output = {
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
} as const satisfies OutputOptions;

/**
 * Bundles the programs of Seaworthy. What several of them need, and what is imported only when it is needed, is in
 * `chunks/`, each package of others in a file of its own. The script of the worker threads stands alone.
 */
export async function bundle(): Promise<readonly BundledFile[]> {
  const all = await rolldown({ ...input, input: programs });
  const worker = await rolldown({ ...input, input: { worker: 'src/worker.ts' } });
  const split = await all.generate({
    ...output,
    codeSplitting: { groups: [{ name: packageOf, debugName: 'packages' }] },
  });
  const whole = await worker.generate({ ...output, codeSplitting: false });
  return [...split.output, ...whole.output].flatMap((chunk) => (chunk.type === 'chunk' ? [bundled(chunk)] : []));
}

/** The types of the programming interface in one file, which names nothing of `src/`. */
export async function bundleTypes(): Promise<BundledFile> {
  const types = await rolldown({ ...input, input: { index: programs.index }, plugins: [dts({ emitDtsOnly: true })] });
  const { output: files } = await types.generate({ ...output, codeSplitting: false });
  const [file] = files.flatMap((chunk) => (chunk.type === 'chunk' ? [bundled(chunk)] : []));
  if (file === undefined) throw new Error('no types were made');
  return file;
}

interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

function bundled({ fileName, code, imports, moduleIds }: Chunk): BundledFile {
  return {
    path: fileName,
    text: code,
    imports: imports.filter((path) => path.endsWith('.js')),
    sources: moduleIds.map((id) => (id.startsWith(top) ? id.slice(top.length) : id)),
  };
}

/** Of the two builds of `yaml` the one of ES modules for our code: the other, which Node is given, loads in 10 ms, not 3. */
function yamlFor(name: string, importer = ''): string | null {
  return name === 'yaml' && importer.startsWith(`${top}src/`) ? `${top}node_modules/yaml/browser/index.js` : null;
}

/** The policy runtime loads a YAML parser of its own, for 5 ms; only a policy that calls `yaml.unmarshal` needs it. */
function whenNeeded(code: string): string {
  const loading = 'const yaml = require("yaml");';
  if (!code.includes(loading)) throw new Error(`${opaYaml} no longer says ${loading}`);
  return code
    .replace(loading, 'const yaml = () => require("yaml");')
    .replaceAll('yaml.parse(', 'yaml().parse(')
    .replaceAll('yaml.stringify(', 'yaml().stringify(');
}

/** Name of the package that a module comes from, `octokit-core` for `@octokit/core`; one inside of another belongs to that. */
function packageOf(id: string): string | null {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name === undefined) return null;
  return clearNames.get(name) ?? name.replace('@', '').replace('/', '-');
}

/** Of packages whose own name looks like one with a hash. */
const clearNames: ReadonlyMap<string, string> = new Map([['re2js', 'regular-expressions']]);
