import { oneLine, proseParts } from './plain-text.ts';

/** Most characters of one sentence; a longer one is no help beside others, and one alone could fill a comment. */
const longest = 600;

/**
 * Text as text in GitHub's and GitLab's Markdown, for the cell of a table: no markup, no HTML, no cell border, and none
 * of the links that are made of bare words: mentions, issues, commits, addresses, emoji. Those are looked for after
 * character references have been resolved, so that a zero-width space has to part them.
 */
export function markdownText(text: string): string {
  return clipped(oneLine(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=\w)/g, `&#64;${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${gap}`)
    .replaceAll('://', `:${gap}//`)
    .replace(/\b(www)(?=\.)/gi, `$1${gap}`)
    .replace(/:(?=[\w+-]+:)/g, `:${gap}`)
    .replace(/\b([0-9a-f]{7})(?=[0-9a-f]{33}\b)/gi, `$1${gap}`)
    .replace(/[\\`*_{}[\]()!|~^]|#(?!\d+;)/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('$', '<span>$</span>'); // as GitHub's documentation has it, or two of them begin a formula
}

const gap = '&#8203;'; // zero-width space

/** A sentence, what stands between backticks in the typeface of code. */
export function markdownProse(text: string): string {
  return proseParts(clipped(oneLine(text)))
    .map(({ code, text: part }) => (code ? markdownCode(part) : markdownText(part)))
    .join('');
}

/** In the typeface of code; made of a tag, since between backticks nothing could be escaped. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** `shown` is Markdown already; a URL between angle brackets ends at the bracket, which a URL never holds. */
export function markdownLink(shown: string, url: string): string {
  return `[${shown}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}

function clipped(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
