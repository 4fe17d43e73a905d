/** Stands for what an action prints. */
export const printed = '_';

/**
 * The YAML that is written in a template: actions alone on their lines are left out, others stand for a text. Lines stay
 * where they are.
 */
export function writtenYaml(template: string): string {
  const written: string[] = [];
  let hasText = false; // on the line so far
  const add = (text: string): void => {
    written.push(text);
    const line = text.lastIndexOf('\n');
    hasText = (line === -1 && hasText) || text.slice(line + 1).trim() !== '';
  };
  for (let at = 0; at < template.length; ) {
    const start = template.indexOf('{{', at);
    add(template.slice(at, start === -1 ? undefined : start));
    if (start === -1) break;
    const closing = template.indexOf('}}', start);
    at = closing === -1 ? template.length : closing + 2;
    if (hasText || !endsLine(template, at)) add(printed);
    add('\n'.repeat(template.slice(start, at).split('\n').length - 1));
  }
  return written.join('');
}

function endsLine(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at += 1;
  return at >= text.length || text[at] === '\n';
}

/** Keys of the only value that a line of a template reads: `{{ toYaml .Values.resources | indent 12 }}`. */
export function valueIn(line: string): readonly string[] | undefined {
  const found = new Set([...line.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, keys = '']) => keys));
  const [only] = found;
  return only === undefined || found.size > 1 ? undefined : only.slice(1).split('.');
}
