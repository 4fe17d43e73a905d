import { type Report, renderFailed, type Verdict, waiverTitles } from '../model/index.ts';
import { describeObject } from './describe.ts';

/** How a finding is accepted: what to write, and where. */
export interface Waiving {
  /** The end of “to accept it, write ”. */
  readonly where: string;
  readonly text: string;
}

/** What to write to waive an open finding; undefined for what cannot be waived. */
export function waivingOf(
  verdict: Verdict,
  { forbidsInlineWaivers }: Pick<Report, 'forbidsInlineWaivers'>,
): Waiving | undefined {
  const { rule, label, object, location } = verdict;
  if (label !== 'open' || object === undefined || isOwn(rule)) return undefined;
  const { file, start } = location.span;
  if (forbidsInlineWaivers === true || !mayHoldComments(file)) {
    const name = describeObject(object).replace(' ', '/');
    const text = `- { rules: [${rule}], objects: [${JSON.stringify(name)}], reason: REASON }`;
    return { where: 'under waivers.entries in seaworthy.yaml', text };
  }
  const text = waiverComment(rule);
  return { where: `above line ${start.line} of ${file}`, text: isTemplate(file) ? `{{/* ${text} */}}` : `# ${text}` };
}

/** Without the marks of a comment. */
export function waiverComment(rule: string): string {
  return `seaworthy: ignore ${rule} because REASON`;
}

/** Rules without metadata: of targets that fail, and of waivers. */
function isOwn(rule: string): boolean {
  return rule === renderFailed || Object.hasOwn(waiverTitles, rule);
}

function mayHoldComments(file: string): boolean {
  return /(?:\.ya?ml|\.tpl|(?:^|\/)[Kk]ustomization)$/.test(file);
}

function isTemplate(file: string): boolean {
  return file.endsWith('.tpl') || /(?:^|\/)templates\//.test(file);
}
