/** Where actions of Go templates and of Jinja begin and end. */
const marks = [
  ['{{', '}}'],
  ['{%', '%}'],
] as const;

/** The text a template would leave: lines that only steer it go, actions that print become a word. Linear in the text. */
export function withoutActions(text: string): string {
  return text.split('\n').map(withoutActionsOf).join('\n');
}

function withoutActionsOf(line: string): string {
  const trimmed = line.trim();
  if (marks.some(([open, close]) => trimmed.length > 3 && trimmed.startsWith(open) && trimmed.endsWith(close)))
    return '';
  return marks.reduce((left, [open, close]) => replaced(left, open, close), line);
}

function replaced(line: string, open: string, close: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = line.indexOf(open); at !== -1; at = line.indexOf(open, from)) {
    const end = line.indexOf(close, at + open.length);
    if (end === -1) break; // and none for those behind it
    parts.push(line.slice(from, at));
    from = end + close.length;
  }
  return [...parts, line.slice(from)].join('x');
}
