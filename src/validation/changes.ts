import { isDeepStrictEqual } from 'node:util';
import {
  childOf,
  type EnabledRule,
  type Finding,
  fieldAt,
  isObject,
  type Json,
  type JsonPath,
  type Manifest,
  objectIdentity,
  objectKey,
  schemaRule,
  severityOfFinding,
} from '../model/index.ts';
import { askValidation, type ValidationTools } from './ask.ts';
import { isCertain } from './certain.ts';
import { failuresOf, type ValidationJudgement } from './judge.ts';
import { pathOf } from './path.ts';
import { isReplaced } from './replaced.ts';
import { sentOf } from './sent.ts';
import { changeMessageOf, type Refusal } from './words.ts';

/** Two states of the repository, as far as they differ. */
export interface ChangedStates {
  readonly head: readonly Manifest[];
  readonly base: readonly Manifest[];
  readonly wanted: (manifest: Manifest) => boolean;
  readonly rules: readonly EnabledRule[];
}

/** What the API server would refuse of the change from the base to the head, for each object that both have. */
export async function judgeChanges(states: ChangedStates, tools: ValidationTools): Promise<ValidationJudgement> {
  const rule = states.rules.find(({ meta }) => meta.id === schemaRule.immutable);
  if (rule === undefined) return { findings: [], failures: [] };
  const pairs = pairsOf(states);
  const answers = await askValidation(
    pairs.map(({ asked }) => asked),
    tools,
  );
  const answered = pairs.flatMap(({ now, then }, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : [{ manifest: now, then, answer }];
  });
  return {
    findings: answered.flatMap(({ manifest, then, answer }) =>
      'failed' in answer ? [] : answer.changes.flatMap((each) => changeOf({ now: manifest, then }, each, rule)),
    ),
    failures: failuresOf(answered),
  };
}

interface Pair {
  readonly now: Manifest;
  readonly then: Manifest;
}

function pairsOf({
  head,
  base,
  wanted,
}: ChangedStates): readonly (Pair & { readonly asked: { value: Json; before: Json } })[] {
  const before = new Map(base.map((each) => [keyOf(each), each]));
  return head.filter(wanted).flatMap((now) => {
    const then = before.get(keyOf(now));
    if (then === undefined || isReplaced(now) || isDeepStrictEqual(now.value, then.value)) return [];
    const [value, old] = [sentOf(now), sentOf(then)];
    return value === undefined || old === undefined ? [] : [{ now, then, asked: { value, before: old } }];
  });
}

/** In the same target: what another target deploys with the same name may never have been in the same cluster. */
function keyOf(manifest: Manifest): string {
  return JSON.stringify([manifest.target.id, objectKey(objectIdentity(manifest))]);
}

function changeOf({ now, then }: Pair, refusal: Refusal & { field: string }, rule: EnabledRule): readonly Finding[] {
  const path = changedPath(pathOf(refusal.field, now.value), { now, then }, refusal.detail);
  const error = { type: refusal.type, path };
  if (!isCertain(error, now) || !isCertain(error, then)) return [];
  const message = changeMessageOf(now, path, refusal);
  return [{ rule: rule.meta.id, severity: severityOfFinding(rule, undefined), message, manifest: now, path }];
}

/** The field that was changed, where the API server names one that holds it; fields that its text names may change. */
function changedPath(path: JsonPath, { now, then }: Pair, detail: string): JsonPath {
  const differing = differingSteps(fieldAt(now.value, path), fieldAt(then.value, path));
  const refused = differing.filter((step) => !detail.includes(`'${step}'`));
  const [only] = refused;
  if (only === undefined || (refused.length > 1 && !/forbidden|may not/.test(detail))) return path;
  return changedPath([...path, only], { now, then }, '');
}

function differingSteps(after: Json | undefined, before: Json | undefined): readonly (string | number)[] {
  const differs = (step: string | number): boolean => !isDeepStrictEqual(childOf(after, step), childOf(before, step));
  if (Array.isArray(after) && Array.isArray(before))
    return after.length === before.length ? [...after.keys()].filter(differs) : [];
  if (!isObject(after) || !isObject(before)) return [];
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(differs);
}
