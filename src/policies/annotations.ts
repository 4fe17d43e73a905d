import type { RuleId, RuleMeta, RuleParam } from '../model/index.ts';

/** The METADATA of a rule's package, in the shape that `policies/schemas/metadata.json` demands. */
export interface RuleAnnotations {
  readonly title: string;
  readonly description: string;
  readonly related_resources?: readonly { readonly ref: string }[];
  readonly custom: {
    readonly severity: RuleMeta['severity'];
    readonly profile: RuleMeta['profile'];
    readonly kinds: readonly string[];
    readonly links: readonly string[];
    readonly params: Readonly<Record<string, RuleParam>>;
    readonly remediation: string;
  };
}

/** What the METADATA says of the rule. */
export function describedRule(
  id: string,
  { title, description, related_resources: resources = [], custom }: RuleAnnotations,
): Omit<RuleMeta, 'digest'> {
  const { severity, profile, kinds, links, params } = custom;
  return {
    id: id as RuleId,
    title,
    description: description.trim(),
    ...{ severity, profile, kinds, links, params },
    remediation: custom.remediation.trim(),
    resources: resources.map(({ ref }) => ref),
  };
}
