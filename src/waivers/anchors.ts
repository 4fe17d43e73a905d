import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import { attempt } from '../host/index.ts';
import { asText } from '../model/index.ts';

/** What stands on lines, in words that stay the same when lines move. */
export interface Anchors {
  /** The object and the path to the first field of a line. */
  field(line: number): string;
  /** The object that begins at a line, or at one of those below. */
  object(line: number): string;
}

/**
 * Reads what stands on the lines of YAML. A line that holds no field, or that of a text that cannot be read, is its own
 * text. Of several fields on one line it is the first.
 */
export function anchorsIn(text: string): Anchors {
  const { fields, objects } = anchorsByLine(text);
  const lines = text.split('\n');
  const begins = [...objects.keys()].sort((a, b) => a - b);
  const beginnings = new Map<number, string>();
  return {
    field: (line) => fields.get(line) ?? `text ${lines[line - 1]?.trim() ?? ''}`,
    object(line) {
      const known = beginnings.get(line) ?? objects.get(begins.find((each) => each >= line) ?? 0) ?? '';
      beginnings.set(line, known);
      return known;
    },
  };
}

/** What stands on each line that has something, and each object at its first line. */
interface ByLine {
  readonly fields: Map<number, string>;
  readonly objects: Map<number, string>;
}

/** As far as the text could be read. */
function anchorsByLine(text: string): ByLine {
  const found: ByLine = { fields: new Map(), objects: new Map() };
  attempt(text.length, () => addAnchors(text, found));
  return found;
}

function addAnchors(text: string, found: ByLine): void {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false });
  for (const [index, document] of [...documents].entries())
    addFields(found, document, { label: labelOf(document, index), lineAt: (at) => counter.linePos(at).line });
}

/** `Deployment/shop/api`; the number of a document that is no object. */
function labelOf(document: Document, index: number): string {
  const names = [['kind'], ['metadata', 'namespace'], ['metadata', 'name']].map((path) => document.getIn(path));
  return names.every((name) => name === undefined)
    ? `document ${index}`
    : names.map((each) => asText(each ?? '')).join('/');
}

interface Place {
  readonly label: string;
  readonly lineAt: (offset: number) => number;
}

/** Without recursion: each node is visited once, whatever refers to it. */
function addFields({ fields, objects }: ByLine, { contents }: Document, { label, lineAt }: Place): void {
  const waiting: { readonly node: unknown; readonly path: string }[] = [{ node: contents, path: label }];
  if (contents?.range) objects.set(lineAt(contents.range[0]), label);
  const add = (node: unknown, path: string): void => {
    if (!isNode(node) || !node.range) return;
    const line = lineAt(node.range[0]);
    if (!fields.has(line)) fields.set(line, path);
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, path } = next;
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const step = `${path} > ${nameOf(item) ?? index}`;
        add(item, step);
        waiting.push({ node: item, path: step });
      }
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const step = `${path} > ${isScalar(key) ? asText(key.source ?? key.value) : '?'}`;
        add(key, step);
        waiting.push({ node: value, path: step });
      }
    }
  }
}

/** The name of an item, which stays when others come before it. */
function nameOf(item: unknown): string | undefined {
  const name: unknown = isMap(item) ? item.get('name') : undefined;
  return typeof name === 'string' ? `name=${name}` : undefined;
}
