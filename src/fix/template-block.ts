/** The lines of a template that belong to an entry or item, behind the one on which it begins. */
export interface TemplateBlock {
  readonly lines: readonly string[];
  /** Of the entries in it, 0-based. */
  readonly column: number;
}

export function blockBelow(text: string, line: number, column: number): TemplateBlock {
  const all = text.split(/\r?\n/).slice(line);
  const end = all.findIndex((each) => indentOf(each) < column && !isAside(each));
  return { lines: end === -1 ? all : all.slice(0, end), column };
}

/** The block has the key already, if only under a condition, which may stand on the same line. */
export function hasKey({ lines, column }: TemplateBlock, key: string): boolean {
  return lines.some((line) => {
    const words = behindActions(line);
    return keyOfLine(words) === key && (words !== line || indentOf(line) === column);
  });
}

/** The line without the actions with which it begins. */
function behindActions(line: string): string {
  let rest = line;
  while (rest.trimStart().startsWith('{{') && rest.includes('}}')) rest = rest.slice(rest.indexOf('}}') + 2);
  return rest;
}

/** The entry of the block is there word for word, without an action in it and under no condition. */
export function isLiteral({ lines, column }: TemplateBlock, key: string): boolean {
  const start = lines.findIndex((line) => indentOf(line) === column && keyOfLine(line) === key);
  if (start === -1) return false;
  const next = lines.findIndex((line, at) => at > start && indentOf(line) <= column && !isAside(line));
  const own = lines.slice(start, next === -1 ? undefined : next);
  const last = own.findLastIndex((line) => indentOf(line) >= column && !isAside(line));
  return openBlocks(lines.slice(0, start)) === 0 && !own.slice(0, last + 1).some((line) => line.includes('{{'));
}

/** How many conditions and loops begin in the lines and do not end in them. */
function openBlocks(lines: readonly string[]): number {
  const text = lines.join('\n');
  const begun = text.match(/\{\{-?\s*(?:if|with|range|block|define)\b/g)?.length ?? 0;
  const ended = text.match(/\{\{-?\s*end\b/g)?.length ?? 0;
  return begun - ended;
}

function keyOfLine(line: string): string | undefined {
  return /^\s*["']?([\w./-]+)["']?\s*:/.exec(line)?.[1];
}

function indentOf(line: string): number {
  return Math.max(line.search(/\S/), 0);
}

/** Blank lines, comments and actions stand at any indent. */
function isAside(line: string): boolean {
  return /^\s*(?:$|#|\{\{)/.test(line);
}
