import { harmless, oneLine, proseParts } from '../plain-text.ts';

/** Text that is markup already. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | undefined | Markup | readonly Markup[];

/**
 * HTML or SVG from a template whose every hole is escaped, but for what is markup already: nothing that comes from a
 * manifest can become a tag, an attribute or a control character. A hole in an attribute must stand between quotes.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.map((text, index) => (index === 0 ? text : written(parts[index - 1]) + text)).join('') };
}

/** Nothing at all. */
export const nothing: Markup = markup``;

/** Text of our own, such as a style sheet, taken as it is; never what a repository says. */
export function ourOwn(text: string): Markup {
  return { markup: text };
}

/** A sentence on one line, what stands between backticks in the typeface of code. */
export function prose(text: string): Markup {
  return {
    markup: proseParts(oneLine(text))
      .map(({ code, text: part }) => (code ? markup`<code>${part}</code>` : markup`${part}`).markup)
      .join(''),
  };
}

/** Several pieces with another between them. */
export function joined(pieces: readonly Markup[], between: string): Markup {
  return { markup: pieces.map((piece) => piece.markup).join(escaped(between)) };
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map((each) => each.markup).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (character) => references[character] ?? '');
}
