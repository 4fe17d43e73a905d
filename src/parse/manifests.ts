import {
  defaultNamespace,
  type Failure,
  isObject,
  type Json,
  type JsonObject,
  type JsonPath,
  type Manifest,
  mainFile,
  type ObjectId,
  type Rendered,
  type RenderedDocument,
  type Target,
  traitsOf,
} from '../model/index.ts';
import { clusterScopedKinds } from './cluster-scoped.ts';
import { type Read, readDocument } from './read.ts';
import { type Slice, splitDocuments } from './split.ts';

export interface Parsed {
  readonly manifests: readonly Manifest[];
  /** Documents that are no manifest, each with its place in the source. */
  readonly failures: readonly Failure[];
}

/** The text of one object and where it stands. */
interface Origin {
  readonly index: number;
  readonly document: RenderedDocument;
  readonly slice: Slice;
  readonly target: Target;
}

const nothing: Parsed = { manifests: [], failures: [] };

/** What spares reading the same again. */
export interface Readers {
  /** Objects of outcomes that were parsed before. */
  readonly parsed?: ReadonlyMap<Rendered, Parsed> | undefined;
  /** Reads the documents of an outcome, one after the other in their order. */
  readonly readerOf?: ((rendered: Rendered) => typeof readDocument | undefined) | undefined;
}

/** {@link parse} for every target; a target that failed to render holds nothing. */
export function parseAll(rendered: readonly Rendered[], { parsed, readerOf }: Readers = {}): readonly Parsed[] {
  return rendered.map(
    (each) => parsed?.get(each) ?? (each.status === 'rendered' ? parse(each, readerOf?.(each)) : nothing),
  );
}

/** The objects of one rendered target, `List` kinds unfolded, in the order of the text. */
export function parse(
  rendered: Rendered & { status: 'rendered' },
  read: (text: string) => Read = readDocument,
): Parsed {
  const manifests: Manifest[] = [];
  const failures: Failure[] = [];
  for (const [index, document] of rendered.documents.entries()) {
    for (const slice of splitDocuments(document.text)) {
      const origin = { index, document, slice, target: rendered.target };
      const found = read(slice.text);
      if (found.ok) collect(origin, found.value, [], { manifests, failures });
      else failures.push(placed(origin, found.failure));
    }
  }
  return { manifests, failures };
}

function collect(
  origin: Origin,
  value: Json,
  inDocument: JsonPath,
  into: { manifests: Manifest[]; failures: Failure[] },
): void {
  if (value === null) return;
  if (!isObject(value) || typeof value.kind !== 'string' || typeof value.apiVersion !== 'string') {
    into.failures.push(placed(origin, notAManifest(value)));
    return;
  }
  if (value.kind.endsWith('List') && Array.isArray(value.items)) {
    for (const [index, item] of value.items.entries()) {
      collect(origin, withKind(item, value), [...inDocument, 'items', index], into);
    }
    return;
  }
  into.manifests.push(manifest(origin, value, inDocument));
}

/** Items of a typed list, such as `DeploymentList`, may leave their kind to the list. */
function withKind(item: Json, list: JsonObject): Json {
  if (!isObject(item) || item.kind !== undefined || list.kind === 'List') return item;
  return { apiVersion: list.apiVersion, kind: String(list.kind).slice(0, -'List'.length), ...item };
}

function manifest({ index, document, slice, target }: Origin, value: JsonObject, inDocument: JsonPath): Manifest {
  return {
    id: identify(value, target),
    value,
    target,
    source: document.source ?? mainFile(target),
    sourceLine: document.sourceLine + (traitsOf(target).isVerbatim ? slice.line - 1 : 0),
    text: slice.text,
    document: { index, firstLine: slice.line - 1 },
    inDocument,
    verbatim: traitsOf(target).isVerbatim,
  };
}

function identify(value: JsonObject, target: Target): ObjectId {
  const metadata = isObject(value.metadata) ? value.metadata : {};
  const kind = String(value.kind);
  const given = typeof metadata.namespace === 'string' && metadata.namespace !== '' ? metadata.namespace : undefined;
  return {
    apiVersion: String(value.apiVersion),
    kind,
    namespace: clusterScopedKinds.has(kind) ? '' : (given ?? defaultNamespace(target)),
    name: String(metadata.name ?? metadata.generateName ?? ''),
  };
}

function notAManifest(value: Json): Omit<Failure, 'file'> {
  const lacks = isObject(value)
    ? ['apiVersion', 'kind'].filter((key) => typeof value[key] !== 'string').join(' and ')
    : 'apiVersion and kind';
  return {
    code: 'manifest-invalid',
    message: `this document is no Kubernetes object: it has no ${lacks}`,
    hint: 'add them, or exclude the file',
    line: 1,
    column: 1,
  };
}

/** Moves a failure from its line in the slice to the file it came from; inside a template only the document's head is known. */
function placed({ document, slice, target }: Origin, failure: Omit<Failure, 'file'>): Failure {
  const file = document.source ?? mainFile(target);
  const { isVerbatim } = traitsOf(target);
  const line = isVerbatim ? slice.line + (failure.line ?? 1) - 1 : document.sourceLine;
  const column = isVerbatim ? (failure.column ?? 1) : 1;
  return { ...failure, file, line, column };
}
