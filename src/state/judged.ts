import type { EnabledRule, Manifest, RuleId, Severity, Skipped, UnusedValues } from '../model/index.ts';
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
  readonly skipped: readonly Skipped[];
  readonly values: readonly UnusedValues[];
}

/** What the targets that are judged hold, and what was left out. */
export function objectsOf(head: RenderedState): JudgedObjects {
  const { targets, skipped, unusedValues: values } = head.found;
  const manifests = manifestsOf(judgedOf(head));
  const failed = new Set(head.failed.map(({ target, failure }) => target?.id ?? failure.file)).size;
  return { manifests, targets: targets.length, failed, skipped, values };
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
