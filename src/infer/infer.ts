import { createEngines } from '../engine/index.ts';
import { digestOf } from '../host/index.ts';
import {
  clipped,
  type EnabledPolicySet,
  type Finding,
  type FollowedPolicies,
  grouped,
  type JsonPath,
  type Limits,
  longestMessage,
  type PolicyQuestion,
  type PolicySet,
} from '../model/index.ts';
import { likelyFields } from './choose.ts';
import { followRule } from './follow.ts';
import { filledPath, namedPath } from './named-field.ts';

/** A field, and whether the author of the policy named it in full. */
export interface InferredField {
  readonly path: JsonPath;
  readonly isNamed: boolean;
}

/** What earlier runs have inferred, by a digest of policies, rule, message and object; `null`: there is no such field. */
export interface Inferences {
  find(key: string): InferredField | null | undefined;
  keep(key: string, field: InferredField | null): void;
}

export interface InferTools {
  /** Absolute repository root. */
  readonly root: string;
  readonly limits: Limits;
  readonly inferencesOf?: ((policySet: PolicySet) => Inferences) | undefined;
}

/**
 * Objects that are asked about in one run: each takes some milliseconds, and the first a second. Findings beyond are on the
 * line of their object.
 */
const mostQuestions = 1_000;

const questionsAtOnce = 25;

/** Calls that fail of one policy set: each may take as long as a call may. */
const mostFailures = 20;

/** Most time of a call, in which the engine starts too; the count of steps ends most policies before. */
const callMs = 15_000;

/**
 * The fields that findings are about whose policies say none. The engine evaluates such a policy once more for the object
 * of the finding, and answers what it looked at. Findings of which that says nothing are left out.
 */
export async function inferFields(
  findings: readonly Finding[],
  policySets: readonly EnabledPolicySet[],
  tools: InferTools,
): Promise<ReadonlyMap<Finding, InferredField>> {
  const found = new Map<Finding, InferredField>();
  const unplaced = findings.filter((each) => each.isUnplaced === true && each.at === undefined);
  if (unplaced.length === 0) return found;
  await using engines = lazyEngines(tools);
  let left = mostQuestions;
  for (const { policySet } of policySets) {
    const { followed } = policySet;
    if (followed === undefined) continue;
    const rules = new Set<string>(policySet.rules.map(({ id }) => id));
    const known = tools.inferencesOf?.(policySet);
    const own = unplaced.filter(({ rule }) => rules.has(rule));
    const open = own.flatMap((finding) => {
      const key = keyOf(finding, policySet);
      const field = known?.find(key);
      if (field !== undefined && field !== null) found.set(finding, field);
      return field === undefined ? [{ finding, key }] : [];
    });
    const asked = askedOf(open, followed).slice(0, left);
    left -= asked.length;
    for (const { answer, about } of await answersTo(asked, { ...policySet, followed }, engines)) {
      for (const { finding, key } of about) {
        const field = fieldOf(finding, answer, followed);
        known?.keep(key, field);
        if (field !== null) found.set(finding, field);
      }
    }
  }
  return found;
}

interface Open {
  readonly finding: Finding;
  readonly key: string;
}

/** One question, and the findings that its answer is about. */
interface Asked {
  readonly question: PolicyQuestion;
  readonly about: readonly Open[];
}

interface Answered extends Asked {
  readonly answer: Answer;
}

/** Asks in groups. Of a group that fails each half is asked again, so that one policy costs the fields of no others. */
async function answersTo(
  asked: readonly Asked[],
  followed: Parameters<typeof followRule>[0],
  engines: ReturnType<typeof lazyEngines>,
): Promise<readonly Answered[]> {
  const found: Answered[] = [];
  const open = [...asked];
  let failures = 0;
  for (let most = questionsAtOnce; open.length > 0 && failures < mostFailures; ) {
    const some = open.splice(0, most);
    const questions = some.map(({ question }) => question);
    const answers = await followRule(followed, questions, engines.get());
    if (answers !== undefined) {
      found.push(...some.flatMap((each, at) => (answers[at] === undefined ? [] : [{ ...each, answer: answers[at] }])));
      most = questionsAtOnce;
      continue;
    }
    failures += 1;
    if (some.length === 1) continue; // this is the one
    open.unshift(...some);
    most = Math.ceil(some.length / 2);
  }
  return found;
}

/** Each rule is asked once about each object. */
function askedOf(open: readonly Open[], followed: FollowedPolicies): readonly Asked[] {
  const byObject = grouped(open, ({ finding: { rule, manifest } }) => [`${rule} ${digestOf(manifest.text)}`]);
  return [...byObject.values()].flatMap((about) => {
    const [first] = about;
    const question = first && followed.question(first.finding.rule, first.finding.manifest.value);
    return question === undefined ? [] : [{ question, about }];
  });
}

function keyOf({ rule, message, manifest }: Finding, { digest }: PolicySet): string {
  return digestOf(JSON.stringify([digest, rule, message, manifest.value]));
}

type Answer = NonNullable<Awaited<ReturnType<typeof followRule>>>[number];

function fieldOf(
  { message, manifest }: Finding,
  { results }: Answer,
  { fields }: FollowedPolicies,
): InferredField | null {
  const result = results.find(({ value }) =>
    messagesIn(value).some((each) => clipped(each, longestMessage) === message),
  );
  if (result === undefined) return null;
  const likely = likelyFields(result.looks, { message, object: manifest.value });
  const named = namedPath(fields, result);
  if (named !== undefined) return { path: filledPath(named, likely), isNamed: !named.includes('*') };
  const [path] = likely;
  return path === undefined ? null : { path, isNamed: false };
}

/** The messages in what a rule answered: one, or those of a list. */
function messagesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  if (typeof value !== 'object' || value === null || !('msg' in value)) return [];
  return typeof value.msg === 'string' ? [value.msg] : [];
}

/** The engine, which starts when something is asked. */
function lazyEngines({ root, limits }: InferTools) {
  let opened: ReturnType<typeof createEngines> | undefined;
  return {
    get() {
      opened ??= createEngines({
        root,
        limits: { ...limits, renderMs: callMs },
        workers: 1,
      });
      return opened;
    },
    [Symbol.asyncDispose]: async () => opened?.close(),
  };
}
