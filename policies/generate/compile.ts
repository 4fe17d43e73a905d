import { readFileSync } from 'node:fs';
import type { Engines } from '../../src/engine/index.ts';
import type { RuleMeta } from '../../src/model/index.ts';
import { ruleDigests } from './digests.ts';
import { AuthorError, policiesFolder, rulesOf, type WrittenRule } from './metadata.ts';

/** Compiled policies, and the rules in them as `dist/policies/rules.json` has them. */
export interface CompiledPolicies {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly rules: readonly RuleMeta[];
  /** One rule a line, so that two branches which change different rules merge. */
  readonly rulesFile: string;
}

/** `modules`: text by path below `policies/`, tests left out. Throws an AuthorError for what their author can correct. */
export async function compilePolicies(
  opa: Engines,
  modules: Readonly<Record<string, string>>,
): Promise<CompiledPolicies> {
  const capabilities: unknown = JSON.parse(textOf('capabilities.json'));
  const outcome = await opa.call('rego', 'compile', { modules, capabilities, entrypoints: ['seaworthy/main/reports'] });
  if (!outcome.ok) {
    const { file, line, message } = outcome.error;
    throw new AuthorError(`policies/${file}:${line}: ${message}`);
  }
  const { wasm, annotations } = outcome.answer;
  const rules = withDigests(rulesOf(annotations), modules);
  const rulesFile = `[\n${rules.map((rule) => JSON.stringify(rule)).join(',\n')}\n]\n`;
  return { wasm: Uint8Array.from(Buffer.from(wasm, 'base64')), rules, rulesFile };
}

function withDigests(rules: readonly WrittenRule[], modules: Readonly<Record<string, string>>): readonly RuleMeta[] {
  const compiler = /^\s*github\.com\/open-policy-agent\/opa .*$/m.exec(textOf('../engines/go.mod'))?.[0].trim() ?? '';
  const others = [textOf('schemas/input.json'), textOf('capabilities.json'), compiler];
  const digests = ruleDigests(modules, { main: 'main/main.rego', others });
  return rules.map((rule) => ({ ...rule, digest: digests.get(rule.id) ?? '' }));
}

/** Of a file below `policies/`. */
function textOf(path: string): string {
  return readFileSync(new URL(path, policiesFolder), 'utf8');
}
