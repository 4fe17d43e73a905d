import { clipped } from '../model/index.ts';
import { oneLine, proseParts } from './plain-text.ts';

/** Maximum characters of one sentence, so that one cannot fill a comment. */
const longest = 600;

/**
 * Escapes text for a table cell in GitHub's and GitLab's Markdown: no markup, no HTML, no cell border, and no automatic
 * links (mentions, issues, commits, addresses, emoji). GitHub looks for those after it has resolved character references,
 * so a zero-width space has to separate them.
 */
export function markdownText(text: string): string {
  return clipped(oneLine(text), longest)
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

/** A sentence with the parts between backticks as code. */
export function markdownProse(text: string): string {
  return proseParts(clipped(oneLine(text), longest))
    .map(({ code, text: part }) => (code ? markdownCode(part) : markdownText(part)))
    .join('');
}

/** Code, written with a tag, since nothing can be escaped between backticks. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** `shown` is Markdown already; a URL between angle brackets ends at the bracket, which a URL never holds. */
export function markdownLink(shown: string, url: string): string {
  return `[${shown}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}
