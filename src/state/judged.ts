import { remotesOf } from '../host/index.ts';
import {
  deployerOf,
  type EnabledRule,
  type Manifest,
  type RepoPath,
  type RuleId,
  type Severity,
  type Skipped,
  type UnusedValues,
} from '../model/index.ts';
import { manifestsOf, type RenderedState } from './analysis.ts';
import type { Session } from './session.ts';

/** The outcomes of the targets that are judged, which come first. */
export function judgedOf({ found, rendered, parsed }: RenderedState): Pick<RenderedState, 'rendered' | 'parsed'> {
  const count = found.targets.length;
  return { rendered: rendered.slice(0, count), parsed: parsed.slice(0, count) };
}

/** What the targets that are judged hold. */
interface JudgedObjects {
  readonly manifests: readonly Manifest[];
  readonly targets: number;
  readonly failed: number;
  readonly failedAt: readonly RepoPath[];
  readonly paths: readonly RepoPath[];
  /** Addresses of the repository elsewhere; looked up only for objects that deploy folders. */
  readonly remotes: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly values: readonly UnusedValues[];
}

/** What the targets that are judged hold, and what was left out. */
export async function objectsOf(head: RenderedState, { files, paths }: Session): Promise<JudgedObjects> {
  const { targets, skipped, unusedValues: values } = head.found;
  const manifests = manifestsOf(judgedOf(head));
  const failed = new Set(head.failed.map(({ target, failure }) => target?.id ?? failure.file)).size;
  const failedAt = head.failed.flatMap(({ target, failure }) => target?.path ?? failure.file ?? []);
  const isAsked = manifests.some(({ id }) => deployerOf(id)?.folders !== undefined);
  const remotes = isAsked ? await remotesOf(files.root) : [];
  return { manifests, targets: targets.length, failed, failedAt, skipped, values, paths, remotes };
}

/** The severity that the configuration gives to a rule. */
export function severityOf(id: RuleId, rules: readonly EnabledRule[]): Severity | undefined {
  return rules.find(({ meta }) => meta.id === id)?.severity;
}

/** What may be the reason when nothing is found. */
export function whereToLook({ config, paths }: Session): string {
  const where = paths.length === 0 ? '' : ` in ${paths.join(', ')}`;
  return `${where}${config.exclude.length === 0 ? '' : '; `exclude` in seaworthy.yaml leaves files out'}`;
}
