import { readTexts } from '../excerpt/index.ts';
import { type EditPlan, editPlans, fieldEdits, propose } from '../fix/index.ts';
import {
  type EnabledRule,
  type Finding,
  fieldAt,
  generatedBy,
  isObject,
  type Manifest,
  type RepoPath,
} from '../model/index.ts';
import { locateFindings } from '../state/index.ts';
import { isChartOutput } from './chart-output.ts';
import type { FixGoal } from './goal.ts';
import type { VerifiedState } from './verify.ts';

/** A finding that can be answered, and the plans to do it that are left to try, the likeliest first. */
export interface Candidate extends FixGoal {
  readonly plans: readonly EditPlan[];
  /** Of the files that the plans edit. */
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/** Locates the fields that the fixes change, which need not be those of the findings, and plans edits of them. */
export async function candidatesFor(
  findings: readonly Finding[],
  { analysis, input }: VerifiedState,
  rules: readonly EnabledRule[],
): Promise<readonly Candidate[]> {
  const fixable = findings.flatMap((finding) =>
    finding.fix === undefined || isSnapshot(finding.manifest)
      ? []
      : [{ finding, edits: fieldEdits(finding.fix, finding.manifest.value) }],
  );
  const fields = fixable.flatMap(({ finding, edits }) => edits.map(({ path }) => ({ ...finding, path })));
  const { located, causes } = await locateFindings(fields, analysis.rendered, {
    state: input,
    rules,
    includeUnset: true,
  });
  let at = 0;
  const planned = fixable.flatMap(({ finding, edits }) => {
    const perEdit = edits.map((edit) => {
      const [field, place] = [fields[at], located[at]];
      at += 1;
      if (field === undefined || place === undefined) return [];
      return propose({ manifest: finding.manifest, edit, location: place.location, cause: causes.get(field) });
    });
    const plans = editPlans(perEdit);
    return plans.length === 0 ? [] : [{ finding, edits, plans }];
  });
  const files = planned.flatMap(({ plans }) => plans.flat().map(({ file }) => file));
  const texts = await readTexts([...new Set(files)], input.files);
  const isWritten = (text: string): boolean => generatedBy(text) !== undefined || isChartOutput(text);
  const generated = new Set([...texts].filter(([, text]) => isWritten(text)).map(([file]) => file));
  return planned.flatMap((each) => {
    const plans = each.plans.filter((plan) => !plan.some(({ file }) => generated.has(file)));
    return plans.length === 0 ? [] : [{ ...each, plans, texts }];
  });
}

/** The object was read from a cluster: only the API server and controllers set such fields. */
function isSnapshot({ value }: Manifest): boolean {
  const [status, uid, owners, mirrored] = snapshotFields.map((path) => fieldAt(value, path));
  return (
    (isObject(status) && Object.keys(status).length > 0) || [uid, owners, mirrored].some((each) => each !== undefined)
  );
}

const snapshotFields = [
  ['status'],
  ['metadata', 'uid'],
  ['metadata', 'ownerReferences'],
  ['metadata', 'annotations', 'kubernetes.io/config.mirror'],
];
