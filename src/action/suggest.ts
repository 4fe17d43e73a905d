import type { Suggestion } from '../github/index.ts';
import type { ProvenFix, Report } from '../model/index.ts';
import { markdownProse, markdownText } from '../report/index.ts';

/**
 * The verified fixes of a report as suggestions. Only those that change one place: GitHub applies each place separately, and
 * a part of a fix is not verified. `prefix`: folder that was checked, relative to the root of the repository on GitHub.
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
  return `**${markdownText(rule)}** ${about}${markdownProse(message)}\n\nVerified: rendered and checked with this change, the finding is resolved and there is no new one.`;
}
