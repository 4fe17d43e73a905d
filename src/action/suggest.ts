import type { Suggestion } from '../github/index.ts';
import type { ProvenFix, Report } from '../model/index.ts';
import { markdownProse, markdownText } from '../report/index.ts';

/**
 * The proven fixes of a report as suggestions: those that change lines in one place, since GitHub applies each place by
 * itself, and half a fix was not proven. `prefix`: the way from the root of the repository on GitHub to what was judged.
 */
export function suggestionsOf({ fixes = [] }: Report, prefix: string): readonly Suggestion[] {
  return fixes.flatMap(({ finding, file, changes: [change, ...others] }) =>
    change === undefined || others.length > 0
      ? []
      : [{ file: prefix === '' ? file : `${prefix}/${file}`, ...change, body: bodyOf(finding) }],
  );
}

function bodyOf({ rule, message, object }: ProvenFix['finding']): string {
  const about = object === undefined ? '' : `${markdownText(`${object.kind} ${object.name}`)}: `;
  return `**${markdownText(rule)}** ${about}${markdownProse(message)}\n\nWith this the finding is gone, and no other comes: it was rendered and judged.`;
}
