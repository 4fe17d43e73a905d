import {
  childOf,
  definedType,
  type Failure,
  isObject,
  type Json,
  type JsonObject,
  type JsonPath,
  type Manifest,
  mainFile,
  type ObjectId,
  type ObjectType,
  type Rendered,
  type RenderedDocument,
  type ResourceTypes,
  resourceTypes,
  type Target,
  unknownsIn,
  withDefaults,
} from '../model/index.ts';
import type { DocumentReader } from './reader.ts';
import type { Slice } from './split-yaml.ts';
import { readStream } from './stream.ts';
import { type FindKey, keyFinder, longestName, typeName, wrongTypes } from './wrong-types.ts';

export interface Parsed {
  readonly manifests: readonly Manifest[];
  /** Documents that are not a manifest, each with its position in the source. */
  readonly failures: readonly Failure[];
}

/** The text of one object and its position. */
interface Origin {
  readonly index: number;
  readonly document: RenderedDocument;
  readonly slice: Slice;
  readonly target: Target;
  readonly findKey: FindKey;
}

interface TypedObject extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
}

interface List extends JsonObject {
  readonly kind: string;
  readonly items: readonly Json[] | null;
}

const nothing: Parsed = { manifests: [], failures: [] };
const wellKnown = resourceTypes();

/** What makes it unnecessary to read the same text again. */
export interface Readers {
  /** Objects of outcomes that were parsed before. */
  readonly parsed?: ReadonlyMap<Rendered, Parsed> | undefined;
  /** What documents hold, as far as they were read before. */
  readonly documents?: DocumentReader | undefined;
}

/** Reads all documents of outcomes that were not parsed before, in worker threads if they are many. */
export async function readAhead(rendered: readonly Rendered[], { parsed, documents }: Readers): Promise<void> {
  for (const each of rendered)
    if (each.status === 'rendered' && parsed?.has(each) !== true)
      for (const { text } of each.documents) await documents?.announce(text);
  await documents?.arrived();
}

/**
 * {@link parse} for every target; a target that failed to render holds nothing. `types` are those of the whole state; by
 * default those that `rendered` defines, since any target may define a type that another one uses.
 */
export function parseAll(
  rendered: readonly Rendered[],
  { parsed, documents }: Readers = {},
  types?: ResourceTypes,
): readonly Parsed[] {
  const read = rendered.map(
    (each) => parsed?.get(each) ?? (each.status === 'rendered' ? parse(each, documents?.read) : nothing),
  );
  const known = types ?? typesIn(read);
  return read.map((each) => withTypes(each, known));
}

/** The types that are known where these objects are deployed. */
export function typesIn(parsed: readonly Parsed[]): ResourceTypes {
  return resourceTypes(parsed.flatMap(({ manifests }) => manifests.flatMap(({ value }) => definedType(value) ?? [])));
}

/** The same objects, without a namespace if their type is cluster-scoped. */
function withTypes(parsed: Parsed, types: ResourceTypes): Parsed {
  const manifests = parsed.manifests.map((each) => {
    const namespace = namespaceOf(each.value, { type: each.id, target: each.target, types });
    if (namespace === each.id.namespace) return each;
    return { ...each, id: { ...each.id, namespace }, destination: { ...each.destination, namespace } };
  });
  return manifests.some((each, at) => each !== parsed.manifests[at]) ? { ...parsed, manifests } : parsed;
}

/** The objects of one rendered target, in the order of the text; the items of a `List` are objects of their own. */
export function parse(rendered: Rendered & { status: 'rendered' }, read: DocumentReader['read'] = readStream): Parsed {
  const manifests: Manifest[] = [];
  const failures: Failure[] = [];
  for (const [index, document] of rendered.documents.entries()) {
    for (const slice of read(document.text)) {
      const origin = { index, document, slice, target: rendered.target, findKey: keyFinder(slice.text) };
      const { read: found } = slice;
      if (found.ok && found.flaw !== undefined && rendered.target.traits.isVerbatim)
        failures.push(inFile(origin, found.flaw)); // what renders the other kinds of targets has read the file itself
      if (found.ok) collect(origin, found.value, [], { manifests, failures });
      else failures.push(inFile(origin, found.failure));
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
  if (isList(value)) {
    for (const [index, item] of (value.items ?? []).entries())
      collect(origin, withKind(item, value), [...inDocument, 'items', index], into);
    return;
  }
  if (!isTyped(value)) {
    into.failures.push(inFile(origin, notAManifest(value)));
    return;
  }
  for (const { path, failure } of wrongTypes(value)) {
    const place = origin.target.traits.isVerbatim ? origin.findKey([...inDocument, ...path]) : {};
    into.failures.push(inFile(origin, { ...failure, ...place }));
  }
  into.manifests.push(manifest(origin, value, inDocument));
}

function isTyped(value: Json): value is TypedObject {
  return isObject(value) && isText(value.kind) && isText(value.apiVersion);
}

/** A list whatever its kind is: kubectl deploys the items, and not what they stand in. */
function isList(value: Json): value is List {
  return isObject(value) && isText(value.kind) && (Array.isArray(value.items) || value.items === null);
}

/** Items of a typed list, such as `DeploymentList`, may have no type of their own. */
function withKind(item: Json, list: List): Json {
  if (list.kind === 'List' || (item !== null && !isObject(item))) return item;
  if (isText(item?.kind) || isText(item?.apiVersion)) return item;
  return { ...item, apiVersion: list.apiVersion, kind: list.kind.replace(/List$/, '') };
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

function manifest({ index, document, slice, target }: Origin, written: TypedObject, inDocument: JsonPath): Manifest {
  const unknowns = unknownsIn(written, slice.text);
  const filled = withDefaults(written, unknowns);
  const value = isTyped(filled) ? filled : written;
  const id = identify(value, target);
  return {
    id,
    destination: { cluster: target.destination.cluster, namespace: id.namespace },
    value,
    ...(unknowns.length === 0 ? {} : { unknowns }),
    target,
    source: document.source ?? mainFile(target),
    sourceLine: document.sourceLine + (target.traits.isVerbatim ? slice.line - 1 : 0),
    text: slice.text,
    document: { index, firstLine: slice.line - 1 },
    inDocument,
    verbatim: target.traits.isVerbatim,
  };
}

function identify(value: TypedObject, target: Target): ObjectId {
  const { apiVersion, kind } = value;
  const metadata = isObject(value.metadata) ? value.metadata : {};
  const name = metadata.name ?? metadata.generateName ?? '';
  return {
    apiVersion,
    kind,
    namespace: namespaceOf(value, { type: value, target, types: wellKnown }),
    name: typeof name === 'object' ? '' : String(name).slice(0, longestName), // a longer one is a failure
  };
}

interface Placing {
  readonly type: ObjectType;
  readonly target: Target;
  readonly types: ResourceTypes;
}

function namespaceOf(value: JsonObject, { type, target, types }: Placing): string {
  if (types.scopeOf(type) === 'Cluster') return '';
  const given = isObject(value.metadata) ? value.metadata.namespace : undefined;
  if (typeof given === 'string' && given !== '') return given.slice(0, longestName);
  return target.destination.namespace;
}

function notAManifest(value: Json): Omit<Failure, 'file'> {
  const wrong = ['apiVersion', 'kind'].flatMap((key) => {
    const found = childOf(value, key) ?? null;
    return isText(found) ? [] : [{ key, found }];
  });
  const untyped = wrong.find(({ found }) => found !== null && found !== '');
  const why =
    untyped === undefined
      ? `it has no ${wrong.map(({ key }) => key).join(' and ')}`
      : `its ${untyped.key} is ${typeName(untyped.found)}, not text`;
  return {
    code: 'manifest-invalid',
    message: `this document is not a Kubernetes object: ${why}`,
    hint: untyped === undefined ? 'add them, or exclude the file' : 'write it as text, or exclude the file',
    line: 1,
    column: 1,
  };
}

/** A failure with its file and line; of a rendered document only the first line is known. */
function inFile({ document, slice, target }: Origin, failure: Omit<Failure, 'file'>): Failure {
  const file = document.source ?? mainFile(target);
  const { isVerbatim } = target.traits;
  const line = isVerbatim ? slice.line + (failure.line ?? 1) - 1 : document.sourceLine;
  const column = isVerbatim ? (failure.column ?? 1) : 1;
  return { ...failure, file, line, column };
}
