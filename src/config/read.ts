import { posix } from 'node:path';
import { builtInRules, type Files } from '../host/index.ts';
import {
  type Config,
  joinInputs,
  lowerSettings,
  noInputs,
  type PolicySource,
  type RepoPath,
  type RuleMeta,
  type RunOptions,
  repoPath,
  SeaworthyError,
  type SharedTexts,
  sharedTexts,
} from '../model/index.ts';
import type { ConfigDocument } from './document.ts';
import type { ConfigFile } from './file.ts';
import { configCandidates, findConfig } from './find.ts';
import { helmInputs } from './helm.ts';
import { insideRoot } from './inside-root.ts';
import { policySources } from './policies.ts';
import { ruleSettings } from './settings.ts';
import { existingTargets, targetsOf } from './targets.ts';
import { waiverSettings } from './waivers.ts';

const mebibyte = 1_048_576;

/** What holds where neither the configuration nor the command line says otherwise. */
const defaults = {
  kubeVersion: '1.33.0',
  failOn: { default: 'error', strict: 'warning' },
  schemas: { unknownKinds: 'silent' },
  kustomize: { enableHelm: true, loadRestrictor: 'rootOnly' },
  renderSeconds: 60,
  engineMiB: 1024,
  fileMiB: 64,
} as const;

/** A configuration, and the file that it comes from; without one, the defaults and the command line hold. */
export interface Settings {
  readonly document: ConfigDocument | undefined;
  readonly config: Config;
}

/** Where a configuration is looked for that is not in the folder it governs. */
export interface Elsewhere {
  readonly files: Files;
  readonly start: RepoPath;
}

/**
 * Reads the nearest configuration file; the command line has precedence over it. Where there is none, that of `elsewhere`
 * holds, but for what it says of its own folders. Throws a SeaworthyError with every error found.
 */
export async function readSettings(
  files: Files,
  options: RunOptions,
  start: RepoPath,
  {
    elsewhere,
    rulesOf = builtInAlone,
  }: { readonly elsewhere?: Elsewhere | undefined; readonly rulesOf?: RulesOf } = {},
): Promise<Settings> {
  if (elsewhere !== undefined && (options.config !== undefined || (await findConfig(files, start)) === undefined)) {
    const document = await readDocument(elsewhere.files, { options, start: elsewhere.start, rulesOf });
    const { config: _, ...others } = options;
    return { document, config: { ...(await configFrom(document, files, others, noTargets)), exclude: [] } };
  }
  const document = await readDocument(files, { options, start, rulesOf });
  return { document, config: await configFrom(document, files, options) };
}

/** Every rule that may be configured, where these policies are used besides the built-in ones. */
export type RulesOf = (policies: readonly PolicySource[]) => Promise<readonly RuleMeta[]>;

const builtInAlone: RulesOf = () => Promise.resolve(builtInRules());

/** Folders that a configuration names are those of its own repository. */
const noTargets: typeof targetsOf = () => Promise.resolve([]);

/** {@link readSettings}, of which the file does not matter. */
export async function readConfig(files: Files, options: RunOptions, start: RepoPath): Promise<Config> {
  return (await readSettings(files, options, start)).config;
}

/** Paths at which {@link settingsAt} looks for a configuration file, the first that has one first. */
export function settingsPaths(
  { root }: Pick<Files, 'root'>,
  options: RunOptions,
  start: RepoPath,
): readonly RepoPath[] {
  const named = options.config === undefined ? [] : [requiredInside(root, options.cwd, options.config)];
  return [...named, ...configCandidates(start)];
}

/**
 * The settings as a commit has them, of which `texts` holds the files. What they name is looked up in `files`, the
 * working tree, and left out where it is not there. Throws a SeaworthyError when they are not valid.
 */
export async function settingsAt(
  texts: ReadonlyMap<RepoPath, string>,
  { files, ...reading }: Reading & { readonly files: Files },
): Promise<Settings> {
  const { options, start } = reading;
  const path = settingsPaths(files, options, start).find((each) => texts.has(each));
  const document = path === undefined ? undefined : await parsed(path, texts.get(path) ?? '', { ...reading, files });
  return { document, config: await configFrom(document, files, options, existingTargets) };
}

/** The configuration that a document, or none, makes together with the command line. */
export async function configFrom(
  document: ConfigDocument | undefined,
  files: Files,
  options: RunOptions,
  targets = targetsOf,
): Promise<Config> {
  const file = document?.value ?? {};
  const profile = options.profile ?? file.profile ?? 'default';
  const folder = document === undefined ? repoPath('.') : folderOf(document.file);
  return {
    profile,
    failOn: options.failOn ?? file.failOn ?? defaults.failOn[profile],
    kubeVersion: kubeVersion(options, document),
    isVersionStated: (options.kubeVersion ?? file.kubeVersion) !== undefined,
    exclude: (file.exclude ?? []).map((glob) => (folder === '.' ? glob : `${folder}/${glob}`)),
    external: file.external ?? [],
    targets: document === undefined ? [] : await targets(document, folder, files),
    helm: await helmOptions(files, options, sharedTexts(file)),
    schemas: { ...defaults.schemas, ...file.schemas },
    kustomize: { ...defaults.kustomize, ...file.kustomize },
    policies: policySources(document, folder, { options, root: files.root }),
    rules: ruleSettings(document),
    only: options.rules,
    waivers: waiverSettings(document, folder),
    lower: lowerSettings(file.lower),
    limits: limitsOf(file),
  };
}

/** What holds for every chart: the lists of the file that are `shared`, then those of the command line. */
async function helmOptions(files: Files, options: RunOptions, shared: SharedTexts): Promise<Config['helm']> {
  const { release, namespace, includeCrds } = options;
  const inputs = await helmInputs(options, {
    files,
    pathOf: (path) => requiredInside(files.root, options.cwd, path),
    refuse: (_, message, hint) => {
      throw new SeaworthyError({ code: 'usage', message, hint });
    },
  });
  return {
    ...joinInputs({ ...noInputs, ...shared }, inputs),
    includeCrds,
    ...(release === undefined ? {} : { release }),
    ...(namespace === undefined ? {} : { namespace }),
  };
}

/** What a configuration file is read with. */
export interface Reading {
  readonly options: RunOptions;
  readonly start: RepoPath;
  readonly rulesOf: RulesOf;
}

async function readDocument(files: Files, reading: Reading): Promise<ConfigDocument | undefined> {
  const { options, start } = reading;
  const named = options.config === undefined ? undefined : requiredInside(files.root, options.cwd, options.config);
  const path = named ?? (await findConfig(files, start));
  if (path === undefined) return undefined;
  return parsed(path, await files.readText(path), { ...reading, files });
}

async function parsed(
  path: RepoPath,
  text: string,
  { options, files: { root }, rulesOf }: Omit<Reading, 'start'> & { readonly files: Pick<Files, 'root'> },
): Promise<ConfigDocument> {
  const { readConfigDocument } = await import('./document.ts'); // most repositories have none
  const namesPolicies = options.policies !== undefined || text.includes('policies');
  if (!namesPolicies) return readConfigDocument(path, text, builtInRules);
  // which rules there are to configure is not known before the policies are read that it names
  const document = readConfigDocument(path, text, undefined);
  const rules = await rulesOf(policySources(document, folderOf(path), { options, root }));
  return readConfigDocument(path, text, () => rules);
}

function limitsOf({ limits }: ConfigFile): Config['limits'] {
  return {
    renderMs: (limits?.renderSeconds ?? defaults.renderSeconds) * 1000,
    engineBytes: (limits?.engineMiB ?? defaults.engineMiB) * mebibyte,
    fileBytes: (limits?.fileMiB ?? defaults.fileMiB) * mebibyte,
  };
}

/** `1.33`, `v1.33.2` or `1.33.2` as `1.33.2`. */
function kubeVersion(options: RunOptions, document: ConfigDocument | undefined): string {
  const text = options.kubeVersion ?? document?.value.kubeVersion ?? defaults.kubeVersion;
  const parts = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts !== null) return `${parts[1]}.${parts[2]}.${parts[3] ?? 0}`;
  const wrong = { message: `'${text}' is not a Kubernetes version`, hint: 'write it like 1.33.0' };
  if (options.kubeVersion !== undefined || document === undefined)
    throw new SeaworthyError({ code: 'usage', ...wrong });
  const place = document.placeOf(['kubeVersion']);
  throw new SeaworthyError({ code: 'config-invalid', ...wrong, file: document.file, ...place });
}

/** What paths in the file are relative to: its folder, and the repository's for one in `.github`. */
function folderOf(file: RepoPath): RepoPath {
  const folder = posix.dirname(file);
  return repoPath(posix.basename(folder) === '.github' ? posix.dirname(folder) : folder);
}

function requiredInside(root: string, cwd: string, path: string): RepoPath {
  const inside = insideRoot(root, cwd, path);
  if (inside !== undefined) return inside;
  const message = `'${path}' lies outside the repository`;
  throw new SeaworthyError({ code: 'outside-root', message, hint: 'name a file of the repository' });
}
