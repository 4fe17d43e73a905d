import type { SourceFile } from '../host/index.ts';
import { isObject, type Json, own } from '../model/index.ts';
import { holdsSecret } from './keys-only.ts';
import { valuesOf } from './source.ts';
import { tokensOf } from './tokens.ts';
import { leavesOf } from './values.ts';

/** Paths of values, such as `auth.password`; the empty one stands for all of them. */
type References = ReadonlySet<string>;

/**
 * Values that the templates of Secrets use, of a chart that does not render, so that no Secret shows them: those that a
 * template with a Secret names, and when it includes helpers those that helpers name.
 */
export function chartSecrets(files: readonly SourceFile[], set: readonly string[]): readonly Json[] {
  const templates = files.filter(({ path }) => isTemplate(path));
  const secret = templates.filter(({ text }) => holdsSecret(text));
  if (secret.length === 0) return [];
  const includes = secret.some(({ text }) => /\b(?:include|template|tpl)\b/.test(text));
  const helpers = includes ? templates.filter(({ text }) => /\bdefine\b/.test(text)) : [];
  const references = referencesIn([...secret, ...helpers].map(({ text }) => text));
  const values = files.filter(({ path }) => !isTemplate(path) && /\.(?:ya?ml|json)$/.test(path) && !isChartFile(path));
  return [...values.flatMap(({ text }) => usedIn(text, references)), ...setValues(set)];
}

function isTemplate(path: string): boolean {
  return /(?:^|\/)templates\//.test(path);
}

function isChartFile(path: string): boolean {
  return /(?:^|\/)(?:Chart\.(?:ya?ml|lock)|values\.schema\.json)$/.test(path);
}

function referencesIn(templates: readonly string[]): References {
  const found = new Set<string>();
  for (const text of templates)
    for (const [, path = ''] of text.matchAll(/\.Values\b((?:\.[A-Za-z_]\w*)*)/g)) found.add(path.slice(1));
  return found;
}

/**
 * The leaves of a values file at or below a reference. A subchart sees what stands below its name, and `valuesInline` of a
 * kustomization stands deep, so that a reference holds from every mapping on.
 */
function usedIn(text: string, references: References): readonly Json[] {
  const documents = valuesOf(text);
  if (documents === undefined) return [...tokensOf(text)];
  return documents.flatMap((document): readonly Json[] => {
    if (!isObject(document) || references.has('')) return leavesOf(document);
    return mappingsIn(document).flatMap((each) => atReferences(each, references));
  });
}

const mostMappings = 5_000;

function mappingsIn(document: Json): readonly Json[] {
  const found: Json[] = [];
  const left: Json[] = [document];
  while (left.length > 0 && found.length < mostMappings) {
    const value = left.pop();
    if (value === undefined) continue;
    if (isObject(value)) found.push(value);
    for (const child of Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [])
      if (typeof child === 'object' && child !== null) left.push(child);
  }
  return found;
}

function atReferences(values: Json, references: References): readonly Json[] {
  return [...references].flatMap((path) => {
    const steps = path === '' ? [] : path.split('.');
    const value = steps.reduce<Json | undefined>((at, step) => (isObject(at) ? own(at, step) : at), values);
    return value === undefined ? [] : leavesOf(value);
  });
}

/** Of `--set` expressions: whatever they set. */
function setValues(set: readonly string[]): readonly string[] {
  return set.flatMap((text) => [text.slice(text.indexOf('=') + 1), ...text.split(/[=,{}]/).slice(1)]);
}
