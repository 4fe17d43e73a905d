import { harmless, oneLine, proseParts } from '../plain-text.ts';

/** Escaped text. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | undefined | Markup | readonly Markup[];

/**
 * HTML or SVG from a template. Every inserted value that is not markup is escaped: text of a manifest never becomes a tag,
 * an attribute or a control character. A value in an attribute must be between quotes.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.map((text, index) => (index === 0 ? text : written(parts[index - 1]) + text)).join('') };
}

/** Empty markup. */
export const nothing: Markup = markup``;

/** Text that is not escaped, such as CSS; never text of a repository. */
export function unescaped(text: string): Markup {
  return { markup: text };
}

/** A sentence on one line, with the parts between backticks as code. */
export function prose(text: string): Markup {
  return {
    markup: proseParts(oneLine(text))
      .map(({ code, text: part }) => (code ? markup`<code>${part}</code>` : markup`${part}`).markup)
      .join(''),
  };
}

/** Pieces of markup with a separator between them. */
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

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (character) => references.get(character) ?? '');
}
