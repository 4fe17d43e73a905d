import type { Json } from '../model/index.ts';

/** What anchors name, and how often aliases repeat it. */
export interface Anchors {
  /** By name; null as long as it is not read. */
  readonly values: Map<string, Json>;
  /** The name that was given last. */
  last: string;
  aliases: number;
  /** How many collections are open around the outermost one with an anchor that is being read; -1 outside of such. */
  around: number;
  /** The collection of the last anchor is yet to begin. */
  isAwaited: boolean;
}

export function noAnchors(): Anchors {
  return { values: new Map(), last: '', aliases: 0, around: -1, isAwaited: false };
}

/** More make a document that Kubernetes may refuse for its excessive aliasing: over 99 in 100 of more than 100 values. */
const mostAliases = 64;

/** Characters that aliases may repeat at most; Kubernetes is stricter from 400,000 values on. */
const mostRepeated = 400_000;

/** True while what aliases repeat stays small, so that no reader refuses it. The end of `text` is reached. */
export function isLittleRepeated({ aliases, isAwaited }: Anchors, text: string): boolean {
  return !isAwaited && aliases <= mostAliases && (aliases === 0 || aliases * text.length <= mostRepeated);
}

const name = /[&*]([\w-]{1,128})(?=[ \n])/y;

function nameAt(text: string, at: number): string | undefined {
  name.lastIndex = at;
  return name.exec(text)?.[1];
}

/** Behind an anchor that has not been there before, or -1. */
export function anchored(anchors: Anchors, text: string, at: number): number {
  const found = nameAt(text, at);
  if (found === undefined || anchors.values.has(found)) return -1;
  anchors.values.set(found, null);
  anchors.last = found;
  return at + 1 + found.length;
}

/** What the last anchor names. */
export function named({ values, last }: Anchors, value: Json): void {
  values.set(last, value);
}

/** The last anchor names a collection in the lines below, in as many open ones as `depth`. */
export function begins(anchors: Anchors, depth: number): void {
  anchors.isAwaited = true;
  if (anchors.around === -1) anchors.around = depth;
}

/** Behind an alias, or -1. Within what an anchor names none is ordinary: each level would multiply what it repeats. */
export function aliased(anchors: Anchors, text: string, at: number): number {
  const found = nameAt(text, at);
  if (found === undefined || !anchors.values.has(found) || anchors.around !== -1) return -1;
  anchors.aliases += 1;
  return at + 1 + found.length;
}

/** An entry of a collection that had entries before; false when it stands where a collection with an anchor was to begin. */
export function entered(anchors: Anchors, depth: number): boolean {
  if (anchors.around >= depth) anchors.around = -1;
  return !anchors.isAwaited;
}
