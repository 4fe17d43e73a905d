const signs: readonly RegExp[] = [
  /\bdo not (?:\w+ )?(?:edit|modify|change)\b/i,
  /\bauto-?generated\b/i,
  /\bcode generated\b/i,
  /^(?:this \w+ (?:is|was) )?generated (?:by|from|with)\b/i,
  /^source: \S+\/templates\/\S+$/i, // as `helm template` prints it
];

/** The comment at the head of a file, or of a document of it, that says that a program wrote it; undefined where none does. */
export function generatedBy(text: string): string | undefined {
  return headComments(text).find((comment) => signs.some((sign) => sign.test(comment)));
}

/** What stands before the first content of the file, and behind the marks that begin further documents. */
function headComments(text: string): readonly string[] {
  const found: string[] = [];
  let [isHead, isInAction] = [true, false];
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words.startsWith('---')) isHead = true;
    else if (isHead && /^\{\{-?\s*\/\*/.test(words)) isInAction = true;
    else if (!isInAction && words !== '' && !words.startsWith('#')) isHead = false;
    if (isHead) found.push(words.replace(/^(?:---)?\s*(?:#+|\{\{-?\s*\/\*)?\s*/, ''));
    if (words.includes('*/')) isInAction = false;
  }
  return found;
}
