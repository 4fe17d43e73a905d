import { createHash } from 'node:crypto';
import { type Diff, hunkAround } from './diff.ts';
import { commentCharacters } from './limits.ts';
import { suggestionMarker } from './marker.ts';

/** A verified fix of a finding. */
export interface Suggestion {
  /** From the root of the repository. */
  readonly file: string;
  /** 1-based, both included. */
  readonly startLine: number;
  readonly endLine: number;
  /** Text of these lines in the workspace, without the last newline; the fix is offered only where they are the same. */
  readonly original: string;
  /** The new text, without the last newline; undefined removes the lines. */
  readonly replacement: string | undefined;
  /** Escaped Markdown: what the fix is for. */
  readonly body: string;
}

/** A suggestion ready to be sent. */
export interface Draft {
  readonly suggestion: Suggestion;
  readonly print: string;
  readonly body: string;
}

/** Gives every suggestion a print by which a later run recognizes it, and writes its comment; in the given order. */
export function drafts(id: string, suggestions: readonly Suggestion[]): readonly Draft[] {
  const seen = new Map<string, number>();
  const prints = new Map<Suggestion, string>();
  for (const suggestion of [...suggestions].sort((a, b) => a.startLine - b.startLine)) {
    const { file, original, replacement, body } = suggestion;
    const same = JSON.stringify([id, file, original, replacement ?? null, body]);
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    prints.set(suggestion, createHash('sha256').update(`${nth} ${same}`).digest('hex').slice(0, 32));
  }
  return suggestions.map((suggestion) => {
    const print = prints.get(suggestion) ?? '';
    return { suggestion, print, body: bodyOf(suggestion, print) };
  });
}

/** The print has no line numbers, so that a suggestion that only moved is not offered again. */
function bodyOf({ body, replacement }: Suggestion, print: string): string {
  return [body.trimEnd(), '', fenced(replacement), '', suggestionMarker(print)].join('\n');
}

/** A suggestion block whose fence is longer than any run of backticks in it. */
function fenced(replacement: string | undefined): string {
  const lines = replacement === undefined ? [] : [replacement.replaceAll('\r\n', '\n')];
  const longest = Math.max(0, ...[...(replacement ?? '').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}

/**
 * Why the suggestion cannot be offered: a clause. GitHub would reject it, or the head differs from what was checked.
 * Undefined when it can be offered.
 */
export function obstacleOf({ files, complete }: Diff, { suggestion, body }: Draft): string | undefined {
  const { file, startLine, endLine, original } = suggestion;
  const changed = files.get(file);
  if (changed === undefined) return complete ? 'the change does not touch this file' : 'GitHub does not list this file';
  const { hunks } = changed;
  if (hunks === undefined) return 'GitHub does not show the diff of this file';
  const hunk = hunkAround(hunks, startLine, endLine);
  if (hunk === undefined) return 'the lines are not in one hunk of the change';
  const shown = hunk.lines.slice(startLine - hunk.first, endLine - hunk.first + 1).map(withoutReturn);
  if (shown.join('\n') !== original.split('\n').map(withoutReturn).join('\n'))
    return 'the lines are different on the branch; update it from its base';
  return body.length > commentCharacters ? 'it is longer than GitHub allows for a comment' : undefined;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
