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
  const spot = nodeOnLine(text, anchor);
  if (spot !== undefined) return changed(text, descended(spot, below), wanted);
  return inBlockScalar(text, anchor.line, (inner, line) =>
    changedOnLine(inner, { anchor: { ...anchor, line }, below }, wanted),
  );
}

function descended(spot: NodePath, below: JsonPath): NodePath {
  if (below.length === 0) return spot;
  const last = spot.steps.at(-1);
  const node = last === undefined ? spot.document.contents : nodeOf(last);
  const further = nodeAtPath(spot.document, below, node);
  return { ...further, steps: [...spot.steps, ...further.steps] };
}

/** An inline patch is YAML within YAML: its lines are taken out, changed, and put back as far in as they were. */
function inBlockScalar(
  text: string,
  line: number,
  change: (inner: string, line: number) => string | undefined,
): string | undefined {
  const at = offsetOfLine(text, line);
  const hop = at === undefined ? undefined : blockScalarAround(text, at);
  const range = nodeOf(hop)?.range;
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
    .map((hops) => hops.at(-1))
    .find((hop) => {
      const value = nodeOf(hop);
      return isBlockScalar(value) && value.range && value.range[0] < at && at < value.range[1];
    });
}

/** How much further in the entries of the mapping at `path` stand than its own key; 2 where it has none. */
export function indentBelow(text: string, path: JsonPath): number {
  const spot = documentsIn(text).map((document) => nodeAtPath(document, path))[0];
  const last = spot?.steps.at(-1);
  const value = nodeOf(last);
  if (spot === undefined || spot.rest.length > 0 || last === undefined || !isMap(value)) return usual;
  const [own, child] = [columnOf(text, last), columnOf(text, { holder: value, index: 0 })];
  return own === undefined || child === undefined || child <= own ? usual : child - own;
}

const usual = 2; // columns
