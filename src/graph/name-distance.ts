/** Longest name that is compared: the longest that Kubernetes allows. What is behind it does not count. */
const longest = 253;

/** As much of a name as is compared with others. */
export function comparable(name: string): string {
  return name.slice(0, longest);
}

/** True when at most `most` letters must be added, removed or replaced to make one name of the other. */
export function isWithinEdits(one: string, other: string, most: number): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  if (Math.abs(a.length - b.length) > most) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return isNear(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
}

/** Levenshtein's table, but only the `most` columns on both sides of its diagonal: further off nothing is near enough. */
function isNear(a: string, b: string, most: number): boolean {
  if (a === '' || b === '') return Math.max(a.length, b.length) <= most;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Array<number>(b.length + 1).fill(most + 1);
    if (i <= most) next[0] = i;
    let best = next[0] ?? most + 1;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = value;
      best = Math.min(best, value);
    }
    if (best > most) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= most;
}
