import { type Spot, valueText } from './spot.ts';

const controls = /\{\{-?\s*(?:(?:if|else|end|with|range|define|block)\b|\/\*|\$\w+\s*:?=).*?\}\}/g;

/** A line that only steers a template and prints nothing. */
export function isControl(line: string): boolean {
  return line.trim() !== '' && line.replace(controls, '').trim() === '';
}

/** Index of the last line that belongs to the value of the spot's key: the line itself when nothing does. */
export function blockEnd(spot: Spot): number {
  const open = valueText(spot) === '' || /^[|>&!]/.test(valueText(spot));
  return lastBelow(
    spot,
    (line, indent) => indent > spot.column || (open && spot.key !== undefined && isItem(line, indent, spot)),
  );
}

/** A list may stand at the very column of its key; not so when the key itself begins an item. */
function isItem(line: string, indent: number, { column, dash }: Spot): boolean {
  return dash === undefined && indent === column && /^\s*-(?:\s|$)/.test(line) && !line.startsWith('---');
}

/** Index of the last line of the list item that begins on the spot's line. */
export function itemEnd(spot: Spot): number {
  const dash = spot.dash ?? spot.column;
  return lastBelow(spot, (_, indent) => indent > dash);
}

function lastBelow({ lines, at, column }: Spot, belongs: (line: string, indent: number) => boolean): number {
  let last = at;
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || /^\s*#/.test(line) || isControl(line)) continue;
    if (!belongs(line, indentOf(line, column))) break;
    last = index;
  }
  return last;
}

/** Column at which a line prints; for an action what `indent` or `nindent` says. */
export function indentOf(line: string, unknown = 0): number {
  const own = line.length - line.trimStart().length;
  if (!line.trimStart().startsWith('{{')) return own;
  const told = /\bn?indent\s+(\d+)/.exec(line)?.[1];
  if (told !== undefined) return Number(told);
  return own === 0 ? unknown + 1 : own; // at the very left and without a word on it: taken to belong to what is above
}

/** First line below the spot that prints something and belongs to its value. */
export function firstChild(spot: Spot): string | undefined {
  return spot.lines
    .slice(spot.at + 1, blockEnd(spot) + 1)
    .find((line) => line.trim() !== '' && !/^\s*#/.test(line) && !isControl(line));
}
