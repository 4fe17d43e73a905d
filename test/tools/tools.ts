import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs the tests run beside the product; they are kept in a cache of their own and installed when first needed. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'seaworthy-tools');
const tenMinutes = 600_000;

export type Tool = { readonly found: true; readonly path: string } | { readonly found: false; readonly reason: string };

/** The runner of GitHub workflows that the Action is tested under. */
export function act(): Tool {
  return goTool('act', 'github.com/nektos/act@v0.2.89');
}

/** The Node that runs the Action: `runs.using` of action.yml. */
export function node24(): Tool {
  return node(24);
}

/** The newest Node of a major version. */
export function node(major: number): Tool {
  const prefix = join(cache, `node${major}`);
  const path = join(prefix, 'node_modules/node/bin/node');
  if (existsSync(path)) return { found: true, path };
  mkdirSync(prefix, { recursive: true });
  const done = run('npm', ['install', '--prefix', prefix, '--no-save', '--no-audit', '--no-fund', `node@${major}`]);
  return existsSync(path) ? { found: true, path } : failed(`node@${major} could not be installed from npm`, done);
}

/** GitHub's own OpenAPI description of its REST API: one file of a package whose others weigh 370 MB. */
export function githubDescription(): Tool {
  const version = '23.0.2';
  const folder = join(cache, `github-openapi-${version}`);
  const inside = 'package/generated/api.github.com.json';
  const path = join(folder, inside);
  if (existsSync(path)) return { found: true, path };
  mkdirSync(folder, { recursive: true });
  const packed = run('npm', ['pack', `@octokit/openapi@${version}`, '--pack-destination', folder, '--silent']);
  const archive = `octokit-openapi-${version}.tgz`;
  const done = packed.status === 0 ? run('tar', ['-xzf', join(folder, archive), '-C', folder, inside]) : packed;
  rmSync(join(folder, archive), { force: true });
  return existsSync(path) ? { found: true, path } : failed('@octokit/openapi could not be fetched from npm', done);
}

/** A checker of GitHub workflows. */
export function actionlint(): Tool {
  return goTool('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12');
}

/** The browser that the pages are opened in: the system's own, since none can be had from npm. */
export function chromium(): Tool {
  const path = ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find((each) => each !== undefined);
  const reason = 'there is no Chromium on the PATH; Debian has it as `apt-get install chromium`';
  return path === undefined ? { found: false, reason } : { found: true, path };
}

/** A program that `go install` makes, from the PATH when it is there already. */
export function goTool(name: string, module: string): Tool {
  const there = onPath(name);
  if (there !== undefined) return { found: true, path: there };
  const bin = join(cache, 'bin');
  mkdirSync(bin, { recursive: true });
  const done = run('go', ['install', module], { GOBIN: bin, GOFLAGS: '' });
  const path = join(bin, name);
  return existsSync(path) ? { found: true, path } : failed(`${module} could not be installed`, done);
}

/** Where `name` is: on the PATH, where `go install` puts things, or in the cache. */
export function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(homedir(), 'go/bin'), join(cache, 'bin')];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env }, timeout: tenMinutes });
}

function failed(what: string, done: SpawnSyncReturns<string>): Tool {
  const words = done.error?.message ?? done.stderr.trim().split('\n').at(-1) ?? '';
  return { found: false, reason: `${what}: ${words}` };
}
