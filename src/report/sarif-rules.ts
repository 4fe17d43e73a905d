import type { ReportingDescriptor, Result } from 'sarif';
import { type EnabledRule, isEvaluated, own, ownRules, pageOf, type Report, type Severity } from '../model/index.ts';
import { waiverComment } from './waiving.ts';

export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

/** Every enabled rule, and every other rule that has a finding, by id, with the text of `seaworthy explain` as help. */
export function descriptors(report: Report): readonly ReportingDescriptor[] {
  const byId = new Map<string, EnabledRule>(report.rules.map((rule) => [rule.meta.id, rule]));
  const ids = new Set([...byId.keys(), ...report.verdicts.map((verdict) => String(verdict.rule))]);
  return [...ids].sort().map((id) => descriptor(id, byId.get(id) ?? unnamed(id)));
}

/** Failures are reported although `--rule` chooses other rules, and what is wrong with waivers in any case. */
function unnamed(id: string): EnabledRule | undefined {
  const meta = ownRules.find((each) => each.id === id);
  return meta && { meta, severity: undefined, params: {}, from: 'default' };
}

/** A report that another run wrote has no metadata of rules. */
function descriptor(id: string, rule: EnabledRule | undefined): ReportingDescriptor {
  if (rule === undefined) return { id, helpUri: pageOf(id) };
  const { title, description, severity } = rule.meta;
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: help(rule),
    defaultConfiguration: { level: levels[rule.severity ?? severity] },
    properties: { tags: ['kubernetes', id.slice(0, id.indexOf('/'))] },
    ...(rule.meta.source === undefined ? { helpUri: pageOf(id) } : {}),
  };
}

function help({ meta, params }: EnabledRule): { text: string; markdown: string } {
  const settings = Object.entries(meta.params).map(([name, { unit, description }]) => {
    const value = `${JSON.stringify(own(params, name))}${unit === undefined ? '' : ` ${unit}`}`;
    return { name, value, description };
  });
  const reading = meta.resources.map((url) => `- <${url}>`);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`**${title}**\n\n${lines.join('\n')}`];
  return {
    text: [
      meta.description,
      meta.remediation,
      ...(isEvaluated(meta) ? [`To accept a finding: # ${waiverComment(meta.id)}`] : []),
      ...settings.map(({ name, value }) => `${name}: ${value}`),
    ].join('\n\n'),
    markdown: [
      meta.description,
      `**How to fix.** ${meta.remediation}`,
      ...(isEvaluated(meta)
        ? [`**How to accept a finding.** Write \`# ${waiverComment(meta.id)}\` above the line.`]
        : []),
      ...block(
        'Parameters',
        settings.map(({ name, value, description }) => `- \`${name}\`: ${value}. ${description}`),
      ),
      ...block('Read more', reading),
    ].join('\n\n'),
  };
}
