import { isObject, type Json, type JsonObject, type JsonPath } from '../model/index.ts';
import { objectIn, objectsIn, textIn, textsIn } from './values.ts';

/** What a ConstraintTemplate says: the kind of its constraints, their parameters, and the policy in Rego. */
export interface Template {
  readonly kind: string;
  /** Of the parameters; missing when any are allowed. */
  readonly schema: JsonObject | undefined;
  readonly title: string;
  readonly description: string;
  readonly rego: string;
  /** Where the Rego stands in the object. */
  readonly path: JsonPath;
  readonly libs: readonly string[];
  readonly version: 'v0' | 'v1';
  /** The types of object that it reads besides the one that it is asked about; undefined when it does not say. */
  readonly synced: readonly SyncedType[] | undefined;
}

/** Types of object by group and kind. */
export interface SyncedType {
  readonly group: string;
  readonly kind: string;
}

/** A ConstraintTemplate, or why it is not judged. */
export type ReadTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly kind: string; readonly reason: string; readonly isCel: boolean };

export function isTemplate(object: JsonObject): boolean {
  return object.kind === 'ConstraintTemplate' && textIn(object, 'apiVersion').startsWith('templates.gatekeeper.sh/');
}

/** A policy of Kubernetes itself, which is written in CEL. */
export function isAdmissionPolicy(object: JsonObject): boolean {
  const isOfGroup = textIn(object, 'apiVersion').startsWith('admissionregistration.k8s.io/');
  return isOfGroup && (object.kind === 'ValidatingAdmissionPolicy' || object.kind === 'MutatingAdmissionPolicy');
}

/** Reads both forms: `targets[].rego`, and `targets[].code[]` with an engine for each. */
export function readTemplate(object: JsonObject): ReadTemplate {
  const spec = objectIn(object, 'spec');
  const crd = objectIn(objectIn(spec, 'crd'), 'spec');
  const kind = textIn(objectIn(crd, 'names'), 'kind');
  const failed = (reason: string, isCel = false) => ({ ok: false, kind, reason, isCel }) as const;
  if (kind === '') return failed('spec.crd.spec.names.kind is missing');
  const [target, ...others] = objectsIn(spec, 'targets');
  if (target === undefined || others.length > 0) return failed('spec.targets is not one target');
  const source = sourceOf(target);
  if (source === undefined) {
    const isCel = objectsIn(target, 'code').some(({ engine }) => engine === 'K8sNativeValidation');
    return failed(isCel ? 'it is written in CEL alone' : 'it holds no Rego', isCel);
  }
  const annotations = objectIn(objectIn(object, 'metadata'), 'annotations');
  return {
    ok: true,
    template: {
      kind,
      schema: schemaOf(object, objectIn(crd, 'validation')),
      title: textIn(annotations, 'metadata.gatekeeper.sh/title'),
      description: textIn(annotations, 'description').trim(),
      ...source,
      synced: syncedTypes(textIn(annotations, 'metadata.gatekeeper.sh/requires-sync-data')),
    },
  };
}

type Source = Pick<Template, 'rego' | 'path' | 'libs' | 'version'>;

/** A template in both Rego and CEL is judged by its Rego. */
function sourceOf(target: JsonObject): Source | undefined {
  const code = objectsIn(target, 'code');
  const at = code.findIndex(({ engine }) => engine === 'Rego');
  const chosen = code[at];
  const source = chosen === undefined ? target : objectIn(chosen, 'source');
  const rego = textIn(source, 'rego');
  if (rego === '') return undefined;
  const below = chosen === undefined ? ['rego'] : ['code', at, 'source', 'rego'];
  const path = ['spec', 'targets', 0, ...below];
  return { rego, path, libs: textsIn(source, 'libs'), version: source.version === 'v1' ? 'v1' : 'v0' };
}

/** Before v1 a schema says nothing of fields that it does not name, unless `legacySchema` is false. */
function schemaOf(object: JsonObject, validation: JsonObject): JsonObject | undefined {
  const { openAPIV3Schema: schema, legacySchema } = validation;
  if (!isObject(schema)) return undefined;
  const isLegacy = legacySchema === true || (legacySchema !== false && !textIn(object, 'apiVersion').endsWith('/v1'));
  return isLegacy ? withOpenFields(schema) : schema;
}

const openFields = 'x-kubernetes-preserve-unknown-fields';

function withOpenFields(schema: JsonObject): JsonObject {
  const inner = Object.entries(schema).map(([key, value]): [string, Json | undefined] => [key, opened(key, value)]);
  const isMapping = schema.type === 'object' || schema.type === undefined;
  return Object.fromEntries(isMapping ? [...inner, [openFields, true]] : inner);
}

function opened(key: string, value: Json | undefined): Json | undefined {
  if (!isObject(value)) return value;
  if (key === 'items' || key === 'additionalProperties') return withOpenFields(value);
  if (key !== 'properties') return value;
  const fields = Object.entries(value).map(([name, each]) => [name, isObject(each) ? withOpenFields(each) : each]);
  return Object.fromEntries(fields);
}

/** The annotation holds JSON, between quotes that are none of JSON: all that is needed, each with its alternatives. */
function syncedTypes(annotation: string): readonly SyncedType[] | undefined {
  const needed = jsonOf(annotation.trim().replace(/^"/, '').replace(/"$/, ''));
  if (!Array.isArray(needed)) return undefined;
  return needed.flat().flatMap((each: Json) => {
    if (!isObject(each)) return [];
    return textsIn(each, 'groups').flatMap((group) => textsIn(each, 'kinds').map((kind) => ({ group, kind })));
  });
}

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
