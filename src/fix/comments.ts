import type { JsonPath } from '../model/index.ts';
import { lineChanges } from './lines.ts';

/** Fields whose number is a choice: where a comment explains it, only its author can take another one. */
const choices = new Set([
  'maxReplicas',
  'minReplicas',
  'replicas',
  'stabilizationWindowSeconds',
  'terminationGracePeriodSeconds',
]);

const near = 6; // lines: further away, a comment is about something else

/** What an edit changes, as comments would call it. */
export interface Commented {
  /** Last step to what is changed. */
  readonly field: string | number | undefined;
  /** Steps that are added below it; none where a value is replaced or goes. */
  readonly added: JsonPath;
}

/** A comment next to the edit says why the field is not there, or why its value is what it is. */
export function isExplained(before: string, after: string, { field, added }: Commented): boolean {
  const lines = before.split('\n');
  const named = added.filter((step) => typeof step === 'string').map(wordsOf);
  return lineChanges(before, after).some(({ startLine, endLine }) => {
    if (named.length === 0) return choices.has(String(field)) && hasOwnComment(lines, startLine);
    const around = lines.slice(Math.max(startLine - 1 - near, 0), endLine + near);
    return around.some((line) => named.some((words) => words.test(commentOf(line))));
  });
}

/** On the line, or on its own on the line above. */
function hasOwnComment(lines: readonly string[], line: number): boolean {
  return commentOf(lines[line - 1]) !== '' || /^\s*(?:#|\{\{-?\s*\/\*)/.test(lines[line - 2] ?? '');
}

function commentOf(line = ''): string {
  const starts = [line.trimStart().startsWith('#') ? line.indexOf('#') : line.indexOf(' #'), line.indexOf('/*')];
  const [start] = starts.filter((at) => at !== -1);
  return start === undefined ? '' : line.slice(start).trim();
}

/** `preStop`, `pre-stop` and `pre stop` are the same words. */
function wordsOf(key: string): RegExp {
  const words = key.split(/(?=[A-Z])|[^A-Za-z0-9]+/).filter((word) => word !== '');
  return new RegExp(`\\b${words.join('[\\s_-]*')}`, 'i');
}
