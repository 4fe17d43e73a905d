/** Behind the bracket that closes the value which begins at `from`; undefined when none does. */
export function endOfValue(text: string, from: number): number | undefined {
  const token = /["{}[\]]/g;
  token.lastIndex = from;
  let depth = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '"') {
      const end = endOfString(text, token.lastIndex);
      if (end === undefined) return undefined;
      token.lastIndex = end;
    } else {
      depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
      if (depth === 0) return token.lastIndex;
    }
  }
  return undefined;
}

/** Behind the quote that closes the string whose content begins at `from`. */
export function endOfString(text: string, from: number): number | undefined {
  const token = /["\\]/g;
  token.lastIndex = from;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '"') return token.lastIndex;
    token.lastIndex += 1; // the character that the backslash escapes
  }
  return undefined;
}

/** Members of all objects of a JSON text: the colons outside of strings. */
export function countMembers(text: string): number {
  const token = /[":]/g;
  let members = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === ':') members += 1;
    else token.lastIndex = endOfString(text, token.lastIndex) ?? text.length;
  }
  return members;
}
