import { groupOf, isObject, type Json, type Manifest, own } from '../model/index.ts';
import type { SchemaNode } from './node.ts';
import { asSchema } from './shape.ts';

/** Asks for the schema of a type, by {@link typeKey}; it answers undefined for a type whose definition has none. */
export type CustomSchemas = ReadonlyMap<string, () => SchemaNode | undefined>;

export function typeKey(apiVersion: string, kind: string): string {
  return `${apiVersion} ${kind}`;
}

/** Of all that a state deploys; the first definition of a type counts. */
export function customSchemas(manifests: readonly Manifest[]): CustomSchemas {
  const found = new Map<string, () => SchemaNode | undefined>();
  for (const manifest of manifests) {
    for (const [key, schema] of definedBy(manifest)) if (!found.has(key)) found.set(key, schema);
  }
  return found;
}

type Defined = readonly [key: string, schema: () => SchemaNode | undefined];

function definedBy({ id, value, unknowns }: Manifest): readonly Defined[] {
  if (id.kind !== 'CustomResourceDefinition' || groupOf(id.apiVersion) !== 'apiextensions.k8s.io') return [];
  const spec = isObject(value.spec) ? value.spec : {};
  const { group, names, versions, version, validation } = spec;
  const kind = isObject(names) ? names.kind : undefined;
  if (typeof group !== 'string' || typeof kind !== 'string') return [];
  const listed = Array.isArray(versions) ? versions.filter(isObject) : [{ name: version }];
  // what is filled in later may be anything; a pruning that is not asked for keeps unknown fields
  const isKnown = unknowns === undefined && (id.apiVersion.endsWith('/v1') || spec.preserveUnknownFields === false);
  return listed.flatMap((each): readonly Defined[] => {
    const name = own(each, 'name');
    if (typeof name !== 'string') return [];
    const schema = schemaIn(own(each, 'schema')) ?? schemaIn(validation);
    return [[typeKey(`${group}/${name}`, kind), once(() => (isKnown ? asSchema(schema) : undefined))]];
  });
}

function schemaIn(validation: Json | undefined): Json | undefined {
  return isObject(validation) ? own(validation, 'openAPIV3Schema') : undefined;
}

function once<T>(work: () => T): () => T {
  let known: { readonly result: T } | undefined;
  return () => {
    known ??= { result: work() };
    return known.result;
  };
}
