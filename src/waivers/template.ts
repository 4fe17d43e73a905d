/** A comment of a Go template, or an action. */
interface Action {
  readonly start: number;
  /** Behind the closing braces. */
  readonly end: number;
  /** Without braces, and dashes and marks of a comment; undefined for an action that is no comment. */
  readonly comment: string | undefined;
}

/** A template without its actions, and the comments that were among them. */
export interface PlainTemplate {
  /** Of the same length, with the same lines: an action is blank where it has its lines for itself, and else a word. */
  readonly text: string;
  readonly comments: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Takes the actions out of a Go template. Linear in the text. */
export function plainTemplate(text: string): PlainTemplate {
  const actions = actionsIn(text);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, comment } of actions) {
    const fill = comment !== undefined || isAlone(text, start, end) ? ' ' : 'x';
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n\r]/g, fill));
    from = end;
  }
  const comments = actions.flatMap(({ comment, ...place }) =>
    comment === undefined ? [] : [{ ...place, text: comment }],
  );
  return { text: [...parts, text.slice(from)].join(''), comments };
}

/** Whether nothing else stands on the lines of an action. Looks at blanks alone: a line may hold a million actions. */
export function isAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (' \t\r'.includes(text[before] ?? '.')) before -= 1;
  let behind = end;
  while (' \t\r'.includes(text[behind] ?? '.')) behind += 1;
  return (text[before] ?? '\n') === '\n' && (text[behind] ?? '\n') === '\n';
}

function actionsIn(text: string): readonly Action[] {
  const found: Action[] = [];
  for (let start = text.indexOf('{{'); start !== -1; ) {
    const action = actionAt(text, start);
    if (action === undefined) break; // it never ends, and none behind it does
    found.push(action);
    start = text.indexOf('{{', action.end);
  }
  return found;
}

function actionAt(text: string, start: number): Action | undefined {
  const inside = start + (text[start + 2] === '-' ? 3 : 2);
  const first = skipBlanks(text, inside);
  if (text.startsWith('/*', first)) {
    const close = text.indexOf('*/', first + 2);
    const end = close === -1 ? -1 : text.indexOf('}}', close);
    return end === -1 ? undefined : { start, end: end + 2, comment: text.slice(first + 2, close) };
  }
  const end = closeOf(text, inside);
  return end === undefined ? undefined : { start, end, comment: undefined };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (' \t\r\n'.includes(text[at] ?? '.')) at += 1;
  return at;
}

/** The end of an action; braces in its texts are no end. */
function closeOf(text: string, from: number): number | undefined {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === '\\' && quote !== '`') at += 1;
      else if (character === quote || (character === '\n' && quote !== '`')) quote = '';
    } else if (character === '"' || character === '`' || character === "'") quote = character;
    else if (character === '}' && text[at + 1] === '}') return at + 2;
  }
  return undefined;
}
