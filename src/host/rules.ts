import { compareTexts, failureRules, type RuleMeta, schemaRules } from '../model/index.ts';
import { shippedText } from './dist.ts';

let known: readonly RuleMeta[] | undefined;

/** Every built-in rule, sorted by id; read when first asked for. */
export function builtInRules(): readonly RuleMeta[] {
  known ??= [...readRules(), ...failureRules, ...schemaRules].sort((a, b) => compareTexts(a.id, b.id));
  return known;
}

/** Of policies. Trusts its shape: `policies/generate.ts` has checked what it wrote. */
function readRules(): readonly RuleMeta[] {
  return JSON.parse(shippedText('policies/rules.json'));
}

/** The examples that ship with a rule, as YAML. */
export function ruleExamples({ id }: RuleMeta): { readonly bad: string; readonly good: string } {
  const read = (name: string): string => shippedText(`policies/examples/${id}/${name}.yaml`);
  return { bad: read('bad'), good: read('good') };
}
