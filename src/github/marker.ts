/** One run of a workflow; a later one has a greater id, a repeated one a greater attempt. */
export interface RunNumber {
  /** `GITHUB_RUN_ID` */
  readonly id: number;
  /** `GITHUB_RUN_ATTEMPT`, from 1. */
  readonly attempt: number;
}

const comments = /<!-- seaworthy comment=([0-9a-z-]{1,64}) run=(\d{1,15})\.(\d{1,6}) -->\s*$/;
const suggestions = /<!-- seaworthy suggestion=([0-9a-f]{1,64}) -->/;

/** Invisible end of a comment, by which a later run finds it; `id` is different for every step. */
export function commentMarker(id: string, run: RunNumber): string {
  return `<!-- seaworthy comment=${id} run=${run.id}.${run.attempt} -->`;
}

/** The run that wrote the comment `id`; undefined when `body` is another comment. */
export function runOfComment(body: string | undefined, id: string): RunNumber | undefined {
  const [, found, run, tries] = comments.exec(body ?? '') ?? [];
  return found === id ? { id: Number(run), attempt: Number(tries) } : undefined;
}

export function isLater(a: RunNumber, b: RunNumber): boolean {
  return a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
}

/** Invisible part of a suggestion, by which a later run recognizes it; `print` is hexadecimal. */
export function suggestionMarker(print: string): string {
  return `<!-- seaworthy suggestion=${print} -->`;
}

export function printOfSuggestion(body: string): string | undefined {
  return suggestions.exec(body)?.[1];
}
