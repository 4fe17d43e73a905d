import { isMap } from 'yaml';
import type { JsonPath } from '../model/index.ts';
import { changed, type Wanted } from './change.ts';
import {
  type Anchor,
  allPaths,
  columnOf,
  documentsIn,
  isBlockScalar,
  type NodePath,
  nodeAtPath,
  nodeOf,
  nodeOnLine,
  offsetOfLine,
  type PathStep,
} from './node-path.ts';

/** Makes the change at the entry or item that begins on a line, or `below` it. Undefined where that cannot be done. */
export function changedOnLine(
  text: string,
  { anchor, below }: { anchor: Anchor; below: JsonPath },
  wanted: Wanted,
): string | undefined {
  const path = nodeOnLine(text, anchor);
  if (path !== undefined) return changed(text, descended(path, below), wanted);
  return inBlockScalar(text, anchor.line, (inner, line) =>
    changedOnLine(inner, { anchor: { ...anchor, line }, below }, wanted),
  );
}

function descended(path: NodePath, below: JsonPath): NodePath {
  if (below.length === 0) return path;
  const { document, steps } = path;
  const last = steps.at(-1);
  const further = nodeAtPath(document, below, last === undefined ? document.contents : nodeOf(last));
  return { ...further, steps: [...steps, ...further.steps] };
}

/** An inline patch is YAML within YAML: its lines are taken out, changed, and put back as far in as they were. */
function inBlockScalar(
  text: string,
  line: number,
  change: (inner: string, line: number) => string | undefined,
): string | undefined {
  const at = offsetOfLine(text, line);
  const step = at === undefined ? undefined : blockScalarAround(text, at);
  const range = nodeOf(step)?.range;
  if (!range) return undefined;
  const start = text.indexOf('\n', range[0]) + 1;
  const end = range[0] + text.slice(range[0], range[1]).trimEnd().length;
  const lines = text.slice(start, end).split('\n');
  const indent = lines.find((each) => each.trim() !== '')?.search(/\S/) ?? 0;
  const inner = lines.map((each) => each.slice(indent)).join('\n');
  const first = text.slice(0, start).split('\n').length;
  const put = change(inner, line - first + 1);
  if (put === undefined) return undefined;
  const indented = put.split('\n').map((each) => (each.trim() === '' ? each : ' '.repeat(indent) + each));
  return text.slice(0, start) + indented.join('\n') + text.slice(end);
}

function blockScalarAround(text: string, at: number): PathStep | undefined {
  return documentsIn(text)
    .flatMap((document) => allPaths(document.contents))
    .map((steps) => steps.at(-1))
    .find((step) => {
      const value = nodeOf(step);
      return isBlockScalar(value) && value.range && value.range[0] < at && at < value.range[1];
    });
}

/** How much further in the entries of the mapping at `path` stand than its own key; 2 where it has none. */
export function indentBelow(text: string, path: JsonPath): number {
  const found = documentsIn(text).map((document) => nodeAtPath(document, path))[0];
  const last = found?.steps.at(-1);
  const value = nodeOf(last);
  if (found === undefined || found.rest.length > 0 || last === undefined || !isMap(value)) return usual;
  const [own, child] = [columnOf(text, last), columnOf(text, { holder: value, index: 0 })];
  return own === undefined || child === undefined || child <= own ? usual : child - own;
}

const usual = 2; // columns
