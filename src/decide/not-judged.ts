import {
  deploysOthers,
  type EnabledRule,
  type Manifest,
  mainFile,
  matchesKind,
  type NotJudged,
  podTemplatePath,
  type RuleId,
  type Skipped,
  type UnusedValues,
  type Verdict,
} from '../model/index.ts';
import { type DeliveredFrom, isDeliveredFrom } from './delivered.ts';

/** What a run found, as far as it says what was not judged. */
export interface Judged extends DeliveredFrom {
  readonly verdicts: readonly Verdict[];
  readonly targets: number;
  /** Targets that could not be rendered or read. */
  readonly failed: number;
  readonly skipped: readonly Skipped[];
  readonly values: readonly UnusedValues[];
  readonly rulesOff: readonly RuleId[];
  readonly rules: readonly EnabledRule[];
  /** Why it was not found what people would look for, as far as the configuration or the options say it. */
  readonly hint: string;
}

/** What was not judged; with a reason when that is everything. */
export function notJudged(judged: Judged): NotJudged {
  const { manifests, values, rulesOff } = judged;
  const all = manifests.filter(({ id }) => deploysOthers(id));
  const found = judged.verdicts.filter((verdict) => !isAbsent(verdict));
  const reason = manifests.length > all.length || found.length > 0 ? undefined : reasonOf(judged);
  const isJudged = reason === undefined ? isDeliveredFrom(judged) : () => false;
  const deployers = all.filter((manifest) => !isJudged(manifest)).map(placed);
  const unknownValues = unknownIn(judged);
  return {
    ...{ deployers, values, rulesOff },
    ...(unknownValues === 0 ? {} : { unknownValues }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/**
 * Of objects that rules were asked about, and of ConfigMaps and Secrets, whose values they get. A template in any other one
 * is nothing that was not judged, and neither is one that its controller fills in.
 */
function unknownIn({ manifests, rules }: Judged): number {
  const tokens = [...new Set(['ConfigMap', 'Secret', ...rules.flatMap(({ meta }) => meta.kinds)])];
  return manifests.reduce((sum, { id, value, unknowns = [] }) => {
    if (unknowns.length === 0) return sum;
    const object = { ...id, isWorkload: podTemplatePath(id, value) !== undefined };
    if (!tokens.some((token) => matchesKind(token, object))) return sum;
    return sum + unknowns.filter(({ default: given, atRunTime }) => given === undefined && atRunTime !== true).length;
  }, 0);
}

/** Nothing was judged there: what it would take is not in the repository. */
function isAbsent({ lowered }: Verdict): boolean {
  return lowered?.by === 'remote' || lowered?.by === 'needsValues';
}

function placed({ id, source, sourceLine, target }: Manifest): NotJudged['deployers'][number] {
  return { object: id, file: source ?? mainFile(target), line: source === undefined ? 1 : sourceLine };
}

function reasonOf({ manifests, targets, failed, skipped, hint, verdicts }: Judged): string {
  if (manifests.length > 0) return 'every object deploys others, which Seaworthy does not render';
  if (verdicts.some(isAbsent)) return 'what is found needs values or files that are not in the repository';
  if (failed > 0)
    return `${failed === targets ? 'every target' : `${failed} of ${targets} targets`} failed, and gitops/render-failed is off`;
  if (targets > 0) return targets === 1 ? 'the target holds no object' : `the ${targets} targets hold no object`;
  const [first] = skipped;
  if (first === undefined) return `no chart, kustomization or manifest found${hint}`;
  const more = skipped.length === 1 ? '' : `, and ${skipped.length - 1} more; --verbose lists them`;
  return `everything found is skipped: ${first.path} (${first.reason})${more}`;
}
