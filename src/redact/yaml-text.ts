import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { asText } from '../model/index.ts';
import { keysOnly, mayHoldSecret } from './keys-only.ts';
import { hidden } from './mask.ts';

const shown = `"${hidden}"`; // a plain *** would be an alias

/** A stretch of a text, and what stands in its place. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * YAML with the values of Secrets masked: it stays YAML, with the same keys on the same lines. Where that is not possible,
 * because the text cannot be read or a value stands elsewhere by an anchor, of each line the key alone is left.
 */
export function maskedYaml(text: string): string {
  if (!mayHoldSecret(text)) return text;
  const splices = splicesIn(text);
  if (splices === undefined)
    return text
      .split('\n')
      .map((line) => keysOnly(line, shown))
      .join('\n');
  let masked = '';
  let from = 0;
  for (const { start, end, text: instead } of [...splices].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    masked += text.slice(from, start) + instead;
    from = end;
  }
  return masked + text.slice(from);
}

/** Undefined for a text in which a value cannot be distinguished from the rest. */
function splicesIn(text: string): readonly Splice[] | undefined {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
    if (!Array.isArray(documents)) return [];
    const found: Splice[] = [];
    for (const document of documents) {
      if (document.errors.length > 0) return undefined;
      for (const node of secretNodes(document.contents)) {
        const splices = splicesOf(node, text);
        if (splices === undefined) return undefined;
        found.push(...splices);
      }
    }
    return found;
  } catch {
    return undefined; // nested too deeply
  }
}

/** The values of the fields of Secrets that are secret, at any depth of a document. */
function secretNodes(contents: unknown): readonly unknown[] {
  const found: unknown[] = [];
  visit(contents as Node, {
    Map(_, map) {
      const kind = textAt(map, 'kind');
      if (kind === 'Secret') found.push(...secretFields(map));
      const items = kind === 'SecretList' ? map.get('items', true) : undefined;
      if (isCollection(items)) found.push(...items.items.flatMap((item) => (isMap(item) ? secretFields(item) : [])));
    },
  });
  return found;
}

const open = new Set(['apiVersion', 'kind', 'metadata', 'type']);

function secretFields(map: YAMLMap): readonly unknown[] {
  return map.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? asText(key.value) : '';
    if (!open.has(name)) return [value];
    return name === 'metadata' && isMap(value) ? annotations(value) : [];
  });
}

/** Annotations that hold an object in JSON, as `kubectl apply` leaves it. */
function annotations(metadata: YAMLMap): readonly unknown[] {
  const all = metadata.get('annotations', true);
  if (!isMap(all)) return [];
  return all.items.flatMap(({ value }) =>
    isScalar(value) && asText(value.value).trimStart().startsWith('{') ? [value] : [],
  );
}

function textAt(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' ? value : undefined;
}

function splicesOf(node: unknown, text: string): readonly Splice[] | undefined {
  if (isAlias(node)) return undefined;
  if (isScalar(node)) return [spliceOf(node, text)];
  if (!isCollection(node)) return [];
  const found: Splice[] = [];
  for (const item of node.items) {
    const splices = splicesOf(isPairLike(item) ? item.value : item, text);
    if (splices === undefined) return undefined;
    found.push(...splices);
  }
  return found;
}

function isPairLike(item: unknown): item is { readonly value: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item && 'value' in item;
}

/** As many lines as before. */
function spliceOf({ range, type, anchor: _ }: Scalar, text: string): Splice {
  const [start = 0, end = 0] = range ?? [];
  const source = text.slice(start, end);
  if (source.trim() === '') return { start, end, text: source };
  const [first = '', ...others] = source.split('\n');
  const instead = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? first : `"${hidden}`;
  const rest = others.map((line) => (line.trim() === '' ? line : `${/^\s*/.exec(line)?.[0] ?? ''}${hidden}`));
  const close = instead === first ? '' : '"';
  return { start, end, text: [instead, ...rest].join('\n') + close };
}
