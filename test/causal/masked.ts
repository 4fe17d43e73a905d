const hidden = '***';

/** Whether a report shows a text in that form: what is the same as the value of a Secret is hidden in it. */
export function isShownAs(text: string, shown: string): boolean {
  const [first = '', ...parts] = shown.split(hidden);
  const last = parts.pop();
  if (last === undefined) return text === shown;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let rest = text.slice(first.length, text.length - last.length);
  return parts.every((part) => {
    const at = rest.indexOf(part);
    rest = rest.slice(at + part.length);
    return at !== -1;
  });
}
