import { isObject, type Json, type JsonObject } from '../model/index.ts';
import { parsedJson } from './values.ts';

/** Fields of a Secret that are no secret. */
const open = new Set(['apiVersion', 'kind', 'metadata', 'type']);

/** The secret values of a Secret: data of either kind, and what an annotation keeps of an earlier state. */
export function secretValuesOf(secret: JsonObject): readonly Json[] {
  const values = Object.entries(secret).flatMap(([key, value]) =>
    open.has(key) || value === undefined ? [] : [value],
  );
  return [...values, ...earlierValues(secret.metadata)];
}

function earlierValues(metadata: Json | undefined): readonly Json[] {
  const annotations = isObject(metadata) ? metadata.annotations : undefined;
  if (!isObject(annotations)) return [];
  return Object.values(annotations).flatMap((text) => (typeof text === 'string' ? embeddedValues(text) : []));
}

/** Of an object in JSON, as `kubectl.kubernetes.io/last-applied-configuration` holds it. */
function embeddedValues(text: string): readonly Json[] {
  const json = text.trimStart().startsWith('{') ? parsedJson(text) : undefined;
  return isObject(json) ? secretValuesOf(json) : [];
}

/** The secret values of all Secrets in a document, at any depth: lists, inline patches, generators. */
export function secretValuesIn(document: Json): readonly Json[] {
  const found: Json[] = [];
  const left: Json[] = [document];
  while (left.length > 0) {
    const value = left.pop();
    if (Array.isArray(value)) for (const each of value) left.push(each);
    if (value === undefined || !isObject(value)) continue;
    if (isSecret(value)) found.push(...secretValuesOf(value));
    if (value.kind === 'SecretList' && Array.isArray(value.items))
      found.push(...value.items.flatMap((item) => (isObject(item) ? secretValuesOf(item) : [])));
    if (value.secretGenerator !== undefined) found.push(...generated(value.secretGenerator));
    for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) left.push(child);
  }
  return found;
}

export function isSecret({ kind }: JsonObject): boolean {
  return kind === 'Secret';
}

/** What a generator is given besides the names of files. */
function generated(generators: Json): readonly Json[] {
  if (!Array.isArray(generators)) return [generators];
  return generators.flatMap((each) => {
    if (!isObject(each)) return [each];
    const { name: _, namespace: _namespace, type: _type, behavior: _behavior, options: _options, ...others } = each;
    const { files: _files, envs: _envs, env: _env, ...values } = others;
    return [values];
  });
}
