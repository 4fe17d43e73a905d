import { isAbsolute, relative, resolve } from 'node:path';
import type { Files } from '../host/index.ts';
import {
  type Config,
  type Failure,
  type RepoPath,
  type RunOptions,
  repoPath,
  SeaworthyError,
  type TargetConfig,
} from '../model/index.ts';
import { type ConfigDocument, readConfigDocument } from './document.ts';
import type { ConfigFile, TargetEntry, VariantEntry } from './file.ts';
import { findConfig } from './find.ts';
import { ruleSettings } from './settings.ts';

const mebibyte = 1_048_576;

/** What holds where neither the configuration nor the command line says otherwise. */
const defaults = {
  kubeVersion: '1.33.0',
  renderSeconds: 60,
  engineMiB: 1024,
  fileMiB: 64,
} as const;

/** Reads the nearest configuration file and lays the command line over it. Throws a SeaworthyError with every error found. */
export async function readConfig(files: Files, options: RunOptions, start: RepoPath): Promise<Config> {
  const document = await readDocument(files, options, start);
  const file = document?.value ?? {};
  const folder = document === undefined ? repoPath('.') : folderOf(document.file);
  return {
    profile: options.profile ?? file.profile ?? 'default',
    failOn: options.failOn ?? file.failOn ?? 'error',
    kubeVersion: version(options.kubeVersion ?? file.kubeVersion ?? defaults.kubeVersion),
    exclude: (file.exclude ?? []).map((glob) => (folder === '.' ? glob : `${folder}/${glob}`)),
    external: file.external ?? [],
    targets: await targets(files, document, folder),
    helm: {
      values: options.values.map((path) => insideRoot(files.root, options.cwd, path)),
      set: options.set,
      includeCrds: options.includeCrds,
      ...(options.release === undefined ? {} : { release: options.release }),
      ...(options.namespace === undefined ? {} : { namespace: options.namespace }),
    },
    rules: ruleSettings(document),
    only: options.rules,
    limits: limitsOf(file),
  };
}

async function readDocument(files: Files, options: RunOptions, start: RepoPath): Promise<ConfigDocument | undefined> {
  const named = options.config === undefined ? undefined : insideRoot(files.root, options.cwd, options.config);
  const path = named ?? (await findConfig(files, start));
  return path === undefined ? undefined : readConfigDocument(path, await files.readText(path));
}

function limitsOf({ limits }: ConfigFile): Config['limits'] {
  return {
    renderMs: (limits?.renderSeconds ?? defaults.renderSeconds) * 1000,
    engineBytes: (limits?.engineMiB ?? defaults.engineMiB) * mebibyte,
    fileBytes: (limits?.fileMiB ?? defaults.fileMiB) * mebibyte,
  };
}

/** `1.33`, `v1.33.2` or `1.33.2` as `1.33.2`. */
function version(text: string): string {
  const parts = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) {
    throw new SeaworthyError({
      code: 'usage',
      message: `'${text}' is no Kubernetes version`,
      hint: 'write it like 1.33.0',
    });
  }
  return `${parts[1]}.${parts[2]}.${parts[3] ?? 0}`;
}

async function targets(
  files: Files,
  document: ConfigDocument | undefined,
  folder: RepoPath,
): Promise<readonly TargetConfig[]> {
  const entries = document?.value.targets ?? [];
  const found = entries.map((entry) => target(entry, folder));
  const failures: Failure[] = [];
  for (const [index, { path }] of found.entries()) {
    if (document === undefined || (await files.stat(repoPath(`${path}/Chart.yaml`))) !== undefined) continue;
    const line = document.lineOf(['targets', index, 'path']);
    failures.push({
      code: 'config-invalid',
      message: `there is no chart at ${path}`,
      hint: 'correct the path',
      file: document.file,
      line,
    });
  }
  const [first, ...others] = failures;
  if (first !== undefined) throw new SeaworthyError(first, { others });
  return found;
}

function target(entry: TargetEntry, folder: RepoPath): TargetConfig {
  const path = repoPath(`${folder}/${entry.path}`);
  const own = entry.values !== undefined || entry.set !== undefined ? [{ ...entry, name: nameOf(entry) }] : [];
  const variants = entry.variants ?? own;
  return {
    path,
    ...naming(entry),
    variants: variants.map((variant) => ({
      name: variant.name,
      values: (variant.values ?? []).map((file) => repoPath(`${path}/${file}`)),
      set: variant.set ?? [],
      ...naming(variant),
    })),
  };
}

function nameOf(entry: TargetEntry): string {
  return [...(entry.values ?? []), ...(entry.set ?? [])].join(', ');
}

function naming({ release, namespace }: VariantEntry): { release?: string; namespace?: string } {
  return { ...(release === undefined ? {} : { release }), ...(namespace === undefined ? {} : { namespace }) };
}

function folderOf(file: RepoPath): RepoPath {
  const folder = file.replace(/(?:^|\/)\.github\/[^/]*$/, '').replace(/(?:^|\/)[^/]*\.yaml$/, '');
  return repoPath(folder || '.');
}

function insideRoot(root: string, cwd: string, path: string): RepoPath {
  const inside = relative(root, resolve(cwd, path)).replaceAll('\\', '/');
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw new SeaworthyError({
      code: 'outside-root',
      message: `'${path}' lies outside the repository`,
      hint: 'name a file of the repository',
    });
  }
  return repoPath(inside);
}
