import type { AnswerOf, Engines } from '../engine/index.ts';
import type { FollowedPolicies, PolicyQuestion, PolicySet } from '../model/index.ts';

/** What a rule answered about one object, and what it looked at. */
export type FollowedRule = AnswerOf<'rego', 'trace'>['answers'][number];

/** Asks rules of one set; undefined where they could not be evaluated. Answers are in the order of the questions. */
export async function followRule(
  { followed, data }: { readonly followed: FollowedPolicies } & Pick<PolicySet, 'data'>,
  questions: readonly PolicyQuestion[],
  engines: Pick<Engines, 'call'>,
): Promise<readonly FollowedRule[] | undefined> {
  const { modules, rego, base } = followed;
  const document = data === undefined ? {} : { data: JSON.parse(data) };
  const outcome = await engines.call('rego', 'trace', { modules, rego, base, ...document, questions: [...questions] });
  return outcome.ok ? outcome.answer.answers : undefined;
}
