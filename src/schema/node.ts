import type { Json } from '../model/index.ts';

/** As much of OpenAPI as Kubernetes uses for its own types and allows in a CustomResourceDefinition. */
export interface SchemaNode {
  /** Name of a definition of Kubernetes. */
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly default?: Json;
  readonly enum?: readonly Json[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly not?: SchemaNode;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-list-type'?: string;
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
}

/** A schema, and where its references lead. */
export interface ObjectSchema {
  readonly root: SchemaNode;
  /** True for a type of Kubernetes itself: its Go code reads null and an empty text as unset. */
  readonly isBuiltIn: boolean;
  readonly definition: (name: string) => SchemaNode | undefined;
  /** One of them took too long; a repository may write any. */
  readonly withoutPatterns?: boolean;
}

/** What is wrong with a field. */
export type Flaw =
  | { readonly what: 'unknown'; readonly path: Path; readonly nearest: string | undefined }
  | { readonly what: 'missing'; readonly path: Path }
  | { readonly what: 'type'; readonly path: Path; readonly found: Json; readonly wanted: string }
  | { readonly what: 'enum'; readonly path: Path; readonly found: Json; readonly allowed: readonly Json[] }
  | { readonly what: 'pattern'; readonly path: Path; readonly found: string; readonly pattern: string }
  | { readonly what: 'format'; readonly path: Path; readonly found: string; readonly wanted: string }
  | { readonly what: 'range'; readonly path: Path; readonly wanted: string }
  | { readonly what: 'twice'; readonly path: Path; readonly keys: readonly string[]; readonly first: number }
  | { readonly what: 'combination'; readonly path: Path; readonly matches: string };

export type Path = readonly (string | number)[];
