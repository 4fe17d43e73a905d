import type { RuleMeta } from '../model/index.ts';
import { shippedText } from './dist.ts';

/** A rule that ships with Seaworthy. */
export interface BuiltInRule extends RuleMeta {
  /** Names what the rule does: of its Rego, of all that it imports and of the input it is given. */
  readonly digest: string;
}

let known: readonly BuiltInRule[] | undefined;

/** Every built-in rule, sorted by id; read when first asked for. */
export function builtInRules(): readonly BuiltInRule[] {
  known ??= readRules();
  return known;
}

/** Trusts its shape: `policies/generate.ts` has checked what it wrote. */
function readRules(): readonly BuiltInRule[] {
  return JSON.parse(shippedText('policies/rules.json'));
}

/** The examples that ship with a rule, as YAML. */
export function ruleExamples({ id }: RuleMeta): { readonly bad: string; readonly good: string } {
  const read = (name: string): string => shippedText(`policies/examples/${id}/${name}.yaml`);
  return { bad: read('bad'), good: read('good') };
}
