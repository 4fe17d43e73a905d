import type { ReportingDescriptor, Result } from 'sarif';
import { type EnabledRule, own, type Report, type Severity, waiverTitles } from '../model/index.ts';
import { waiverComment } from './waiving.ts';

export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

/** Every enabled rule, and every other rule that has a finding, by id, with the text of `seaworthy explain` as help. */
export function descriptors(report: Report): readonly ReportingDescriptor[] {
  const byId = new Map<string, EnabledRule>(report.rules.map((rule) => [rule.meta.id, rule]));
  const ids = new Set([...byId.keys(), ...report.verdicts.map((verdict) => String(verdict.rule))]);
  return [...ids].sort().map((id) => descriptor(id, byId.get(id)));
}

function descriptor(id: string, rule: EnabledRule | undefined): ReportingDescriptor {
  if (rule === undefined) return rendering(id);
  const { title, description, resources, severity } = rule.meta;
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: help(rule),
    defaultConfiguration: { level: levels[rule.severity ?? severity] },
    properties: { tags: ['kubernetes', id.slice(0, id.indexOf('/'))] },
    ...(resources[0] === undefined ? {} : { helpUri: resources[0] }),
  };
}

/** The rules of failures to render and of waivers have no metadata. */
function rendering(id: string): ReportingDescriptor {
  const { title: text, help } = own(waiverTitles, id) ?? {
    title: 'Target must render',
    help: 'Fix the file that the message names.',
  };
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: help },
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
      `To accept a finding: # ${waiverComment(meta.id)}`,
      ...settings.map(({ name, value }) => `${name}: ${value}`),
    ].join('\n\n'),
    markdown: [
      meta.description,
      `**How to fix.** ${meta.remediation}`,
      `**How to accept a finding.** Write \`# ${waiverComment(meta.id)}\` above the line.`,
      ...block(
        'Parameters',
        settings.map(({ name, value, description }) => `- \`${name}\`: ${value}. ${description}`),
      ),
      ...block('Read more', reading),
    ].join('\n\n'),
  };
}
