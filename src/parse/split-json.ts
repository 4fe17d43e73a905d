import { endOfValue } from './scan-json.ts';
import { type Slice, splitYaml } from './split-yaml.ts';

/**
 * The values of a JSON stream, as Kubernetes reads a file that begins with `{`: one after the other, and what follows a
 * `---`, or is not JSON, as YAML. Undefined for text that is YAML to Kubernetes.
 */
export function splitJson(text: string): readonly Slice[] | undefined {
  if (!startsWithBrace.test(text)) return undefined;
  const hasMark = text.startsWith('\uFEFF'); // with which Kubernetes takes it for YAML
  const slices: Slice[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = skipBlank(text, at);
    if (start === text.length) break;
    line += countLines(text, at, start);
    const end = text.startsWith('{', start) ? endOfValue(text, start) : undefined;
    if (slices.length === 0 && (end === undefined || !isJson(text.slice(start, end))))
      return hasMark ? undefined : restAsYaml(text, 0, 1);
    if (end === undefined) {
      const lineOfRest = line - countLines(text, at, start);
      return [...slices, ...(hasMark ? splitYaml(text, at, lineOfRest, 0) : restAsYaml(text, at, lineOfRest))];
    }
    slices.push({ text: text.slice(start, end), start, line, ...(hasMark ? {} : { isJson: true }) });
    line += countLines(text, start, end);
    at = end;
  }
  return slices;
}

/** What is not JSON, without the white space before it up to the end of a line, which Kubernetes skips. */
function restAsYaml(text: string, from: number, line: number): readonly Slice[] {
  let at = from;
  while (at < text.length && /[^\S\n]|\u0085/.test(text.charAt(at))) at += 1;
  const isNextLine = text[at] === '\n';
  return splitYaml(text, isNextLine ? at + 1 : at, isNextLine ? line + 1 : line);
}

const startsWithBrace = /^\uFEFF?\s*\{/;

/** White space, the byte order mark included. */
function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function countLines(text: string, from: number, to: number): number {
  const part = text.slice(from, to); // a search in the whole text would look beyond the end, for each value once
  let lines = 0;
  for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
