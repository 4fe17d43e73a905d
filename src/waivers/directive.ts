import { anyRule, notADay, suggestion, unknownRule, writtenDay } from '../config/index.ts';
import { isDay, longestReason, type Waiver } from '../model/index.ts';

/** What a waiver says, wherever it is written. */
export type Terms = Omit<Waiver, 'source' | 'file' | 'line'>;

/** What was read of one waiver. */
export type Directive =
  | { readonly ok: true; readonly terms: Terms }
  | { readonly ok: false; readonly message: string; readonly hint: string };

const prefix = 'seaworthy:';
const verb = 'ignore';
const form = 'Write `seaworthy: ignore RULE because REASON`.';
const longestName = 253; // characters: it is repeated in a message

/** The waiver in a comment; undefined for a comment that is about something else. */
export function commentDirective(text: string, known: ReadonlySet<string>): Directive | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith(prefix)) return undefined;
  const rest = trimmed.slice(prefix.length).trim();
  const [word = '', ...others] = wordsOf(rest);
  if (word === '') return wrong('it says nothing', form);
  if (word !== verb) return wrong(`'${shown(word)}' is not known behind \`seaworthy:\``, form);
  return directive(others.join(' '), known);
}

/** `RULE, RULE because REASON until DATE owner NAME`, of which the last two are optional and in any order. */
export function directive(text: string, known: ReadonlySet<string>): Directive {
  const words = wordsOf(text);
  const because = words.indexOf('because');
  const names = (because === -1 ? words : words.slice(0, because)).join(' ').split(',');
  const rules = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  if (rules.length === 0) return wrong('it names no rule', form);
  const unknown = because === -1 ? undefined : rules.find((name) => !known.has(name));
  if (unknown !== undefined)
    return wrong(unknownRule(shown(unknown)), suggestion(shown(unknown), [...known]) ?? anyRule);
  if (because === -1) return wrong('it has no reason', form);
  return withTerms(rules, words.slice(because + 1));
}

/** The reason, and what stands behind it. */
function withTerms(rules: readonly string[], words: readonly string[]): Directive {
  let reason = words;
  const terms: { until?: string; owner?: string } = {};
  for (let value = reason.at(-1) ?? ''; reason.length >= 2; value = reason.at(-1) ?? '') {
    const word = reason.at(-2);
    if (word === 'until' && terms.until === undefined && /^\d/.test(value)) {
      if (!isDay(value)) return wrong(notADay(shown(value)), writtenDay);
      terms.until = value;
    } else if (word === 'owner' && terms.owner === undefined) terms.owner = shown(value);
    else break;
    reason = reason.slice(0, -2);
  }
  if (reason.length === 0) return wrong('it has no reason', form);
  return { ok: true, terms: { rules, reason: reason.join(' ').slice(0, longestReason), ...terms } };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function shown(text: string): string {
  return text.slice(0, longestName);
}

function wrong(message: string, hint: string): Directive {
  return { ok: false, message, hint };
}
