/** What is shown in place of a secret value, as `kubectl diff` does. */
export const hidden = '***';

/** Hides what is known to be secret; one pass over the text, whatever the number of values. */
export type Mask = (text: string) => string;

const gateLength = 4; // characters: shorter values are not masked
const keyLength = 64; // characters by which a value is found; what follows is compared
const cutMark = '...';
const mostAlike = 100; // values with the same key
const shortestCut = 6; // characters of a value that was cut, such as `hunter2...`

/** Values by their first characters. */
interface Gate {
  /** Longest first. */
  readonly lengths: number[];
  readonly values: Map<string, Value[]>;
  /** In order, once something was compared with them. */
  keys?: readonly string[];
}

interface Value {
  readonly text: string;
  /** How many characters it begins with that may be those of a plain word. */
  readonly plain: number;
}

/** A mask of these values; those that are no more than a word are masked as a whole word only. */
export function maskOf(values: Iterable<string>): Mask {
  const gates = new Map<string, Gate>();
  for (const value of values) if (value.length >= gateLength) addTo(gates, value);
  if (gates.size === 0) return (text) => text;
  const firsts = firstsOf(gates.keys());
  const known = new Map<string, string>();
  return (text) => {
    if (text.length < gateLength) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const masked = maskedBy(text, gates, firsts);
    if (text.length < 1000) known.set(text, masked);
    return masked;
  };
}

function addTo(gates: Map<string, Gate>, value: string): void {
  const first = value.slice(0, gateLength);
  const gate = gates.get(first) ?? { lengths: [], values: new Map<string, Value[]>() };
  gates.set(first, gate);
  const key = value.slice(0, keyLength);
  const same = gate.values.get(key);
  const found = { text: value, plain: plainEnd(value, 0) };
  if (same !== undefined && same.length < mostAlike) same.push(found);
  else if (same === undefined) gate.values.set(key, [found]);
  if (!gate.lengths.includes(key.length)) gate.lengths.push(key.length);
  gate.lengths.sort((a, b) => b - a);
}

/** A cheap test of two characters, so that most positions of a text need no look-up. */
function firstsOf(firsts: Iterable<string>): Uint8Array {
  const found = new Uint8Array(65_536);
  for (const first of firsts) found[pairAt(first, 0)] = 1;
  return found;
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 0xffff;
}

function maskedBy(text: string, gates: ReadonlyMap<string, Gate>, firsts: Uint8Array): string {
  let written = '';
  let from = 0;
  let plain = 0; // where the letters that `at` is among end
  for (let at = 0; at <= text.length - gateLength; at += 1) {
    if (firsts[pairAt(text, at)] !== 1) continue;
    const gate = gates.get(text.slice(at, at + gateLength));
    if (gate === undefined) continue;
    if (plain <= at) plain = plainEnd(text, at);
    const end = endOfValue(text, { at, plain }, gate);
    if (end === undefined) continue;
    if (at > from || written === '') written += text.slice(from, at) + hidden;
    from = end;
    at = end - 1;
  }
  return from === 0 ? text : written + text.slice(from);
}

/** Where the letters that begin at `from` end. */
function plainEnd(text: string, from: number): number {
  let end = from;
  while (isPlain(text.charCodeAt(end))) end += 1;
  return end;
}

function isPlain(code: number): boolean {
  return code >= 97 && code <= 122; // a to z
}

/** Where the longest value that begins at `at` ends; `plain`: where the letters end that are there. */
function endOfValue(text: string, { at, plain }: { at: number; plain: number }, gate: Gate): number | undefined {
  const begins = beginsWord(text, at);
  for (const length of gate.lengths) {
    if (!begins && at + length <= plain && length < keyLength) continue; // no more than letters inside of a word
    const same = gate.values.get(text.slice(at, at + length));
    if (same === undefined) continue;
    let end = at;
    for (const value of same) {
      // inside of a word it must be more than letters: those of the text end where those of the value do
      if (begins || at + value.plain === plain) end = Math.max(end, at + commonLength(text, at, value.text));
    }
    if (end > at && (isDistinct(text.slice(at, end)) || (begins && endsWord(text, end)))) return end;
  }
  return cutAt(text, at, gate);
}

/** A value of which a message shows the beginning alone: `hunter2...`, or the end of a text that was cut. */
function cutAt(text: string, at: number, gate: Gate): number | undefined {
  if (at > 0 && /\w/.test(text[at - 1] ?? '')) return undefined;
  const near = text.slice(at, at + keyLength + cutMark.length);
  if (at + keyLength < text.length && !near.includes(cutMark) && !near.includes('…')) return undefined;
  gate.keys ??= [...gate.values.keys()].sort();
  for (let end = at + longestCommon(text, at, gate.keys); end - at >= shortestCut; end -= 1) {
    const isCut = end === text.length || text.startsWith(cutMark, end) || text.startsWith('…', end);
    // a name that ends with a plain word is whole: `Deployment api-server`
    if (isCut && (beginsWord(text, at) || isDistinct(text.slice(at, end)))) return end;
  }
  return undefined;
}

/** How many characters the text from `at` on has in common with that one of `keys`, in their order, that has the most. */
function longestCommon(text: string, at: number, keys: readonly string[]): number {
  const wanted = text.slice(at, at + keyLength);
  let [first, last] = [0, keys.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((keys[middle] ?? '') < wanted) first = middle + 1;
    else last = middle;
  }
  return Math.max(...[first - 1, first].map((index) => commonLength(text, at, keys[index] ?? '')));
}

function commonLength(text: string, at: number, value: string): number {
  let length = 0;
  while (length < value.length && text.charCodeAt(at + length) === value.charCodeAt(length)) length += 1;
  return length;
}

/** Long, and more than a word of a sentence: it is masked even inside of another word. */
export function isDistinct(value: string): boolean {
  return value.length >= 8 && /[^a-z]/.test(value);
}

/** Names with hyphens and paths are one word each. */
const ofWord = /[\w/-]/;

function beginsWord(text: string, start: number): boolean {
  return !ofWord.test(text[start - 1] ?? ' ');
}

function endsWord(text: string, end: number): boolean {
  return !ofWord.test(text[end] ?? ' ');
}
