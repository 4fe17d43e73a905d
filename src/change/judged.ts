import { joined } from '../evaluate/index.ts';
import type { EnabledRule, Manifest } from '../model/index.ts';
import type { RenderTools } from '../render/index.ts';
import type { Analysis, OtherAnalysis } from '../state/index.ts';
import { judgeChanges } from '../validation/index.ts';

/** The head, with what the API server would refuse of the change itself. */
export async function withJudgedChange(
  head: Analysis,
  base: OtherAnalysis,
  { rules, tools }: { readonly rules: readonly EnabledRule[]; readonly tools: RenderTools },
): Promise<Analysis> {
  const { knownObjects, otherObjects } = base.difference;
  const wanted = ({ target }: Manifest): boolean => !head.context.has(target.id);
  const change = await judgeChanges({ head: knownObjects, base: otherObjects, wanted, rules }, tools);
  return { ...head, judgement: joined(head.judgement, change) };
}
