import { withChanges } from './changes.ts';
import { defaultValue } from './default-value.ts';
import type { JsonPath } from './location.ts';
import { fieldAt, type Json, type JsonObject, startsWith, type UnknownValue } from './manifest.ts';
import { mayHoldPlaceholder, type PlaceholderForm, type PlaceholderPlace, placeholderIn } from './placeholder.ts';
import { groupOf } from './resource.ts';
import { isAgentTemplate, runTimeForms } from './run-time-templates.ts';
import { type FoundText, textsIn } from './texts.ts';

/** The unknown values of an object, in its order. `text` is that of its document: in nearly all, one look is enough. */
export function unknownsIn(value: JsonObject, text: string): readonly UnknownValue[] {
  if (!mayHoldPlaceholder(text)) return [];
  const traits = traitsOf(value);
  const found: UnknownValue[] = [];
  let under: JsonPath | undefined; // a key that is unknown
  for (const each of textsIn(value)) {
    if (under !== undefined && startsWith(each.path, under)) continue;
    const unknown = unknownOf(each, traits);
    if (unknown === undefined) continue;
    found.push(unknown);
    if (each.isKey) under = each.path;
  }
  return found;
}

/** True for text of which something is filled in later. */
export function isUnknown(value: Json | undefined): boolean {
  return typeof value === 'string' && placeholderIn(value) !== undefined;
}

/** What an object says about the texts in it. */
interface Traits {
  /** A ConfigMap or a Secret. */
  readonly hasFiles: boolean;
  /** A CustomResourceDefinition. */
  readonly hasSchema: boolean;
  /** Forms that stand in it as they are meant. */
  readonly literal: ReadonlySet<PlaceholderForm>;
  /** Forms that its controller fills in. */
  readonly atRunTime: ReadonlySet<PlaceholderForm>;
}

function traitsOf(value: JsonObject): Traits {
  const { apiVersion, kind } = value;
  const group = groupOf(typeof apiVersion === 'string' ? apiVersion : '');
  return {
    hasFiles: kind === 'ConfigMap' || kind === 'Secret',
    hasSchema: kind === 'CustomResourceDefinition' && group === 'apiextensions.k8s.io',
    literal: new Set(isSubstituted(value) ? [] : ['substitution']),
    atRunTime: runTimeForms(group, typeof kind === 'string' ? kind : ''),
  };
}

/** Source: https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution */
function isSubstituted(value: JsonObject): boolean {
  return ['labels', 'annotations'].every(
    (field) => fieldAt(value, ['metadata', field, 'kustomize.toolkit.fluxcd.io/substitute']) !== 'disabled',
  );
}

function unknownOf({ text, path, isKey }: FoundText, traits: Traits): UnknownValue | undefined {
  if (isProse(path, traits)) return undefined;
  const place = isKey ? 'field' : placeOf(text, path, traits);
  const found = placeholderIn(text, place, traits.literal);
  if (found === undefined) return undefined;
  const given = found.default === undefined || isKey ? undefined : defaultValue(found.default, isText(place, path));
  return {
    ...{ path, text },
    ...(given === undefined ? {} : { default: given }),
    ...(isFilledAtRunTime(text, path, place, traits) ? { atRunTime: true } : {}),
  };
}

function isFilledAtRunTime(text: string, path: JsonPath, place: PlaceholderPlace, traits: Traits): boolean {
  const forms = isAgentTemplate(path) ? new Set<PlaceholderForm>(['action']) : traits.atRunTime;
  return forms.size > 0 && placeholderIn(text, place, new Set([...traits.literal, ...forms])) === undefined;
}

const proseAnnotations: ReadonlySet<string> = new Set([
  'change-cause',
  'description',
  'last-applied-configuration',
  'summary',
]);

/**
 * Text for people, or about the object: `description` wherever it is a text, annotations with such a name behind their
 * domain, and the schemas of a CustomResourceDefinition.
 */
function isProse(path: JsonPath, { hasSchema }: Traits): boolean {
  const [key, parent] = path.toReversed();
  if (key === 'description') return true;
  if (parent === 'annotations' && proseAnnotations.has(String(key).split('/').at(-1) ?? '')) return true;
  if (!hasSchema || path[0] !== 'spec') return false;
  return path[1] === 'validation' || (path[1] === 'versions' && path[3] === 'schema');
}

const files: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData']);

function placeOf(text: string, path: JsonPath, { hasFiles }: Traits): PlaceholderPlace {
  const [key, parent, grandparent] = path.toReversed();
  if (hasFiles && files.has(String(path[0]))) return 'content';
  if (parent === 'annotations' && isFile(text)) return 'content';
  if (parent === 'command' || parent === 'args') return 'script';
  const isExpanded = key === 'subPathExpr' || (key === 'value' && typeof parent === 'number' && grandparent === 'env');
  return isExpanded ? 'expanded' : 'field';
}

/** Several lines, or JSON: for a program that reads it. */
function isFile(text: string): boolean {
  return /^\s*(?:\{(?!\{)|\[)|\n./.test(text);
}

const texts: ReadonlySet<Json> = new Set(['labels', 'annotations', 'matchLabels', 'selector', 'nodeSelector']);

/** Only text may stand there, so that a number in quotes is meant. */
function isText(place: PlaceholderPlace, path: JsonPath): boolean {
  const parent = path.at(-2);
  return place !== 'field' || (parent !== undefined && texts.has(parent));
}

/** An object with the defaults of its unknown values in their places. */
export function withDefaults(value: JsonObject, unknowns: readonly UnknownValue[]): JsonObject {
  return withChanges(
    value,
    unknowns.flatMap(({ path, default: given }) => (given === undefined ? [] : [[path, given] as const])),
  );
}

/** True when the field is one of them, or lies in one: nothing can be said of it. */
export function isIn(unknowns: readonly UnknownValue[], path: JsonPath): boolean {
  return unknowns.some(({ path: unknown }) => startsWith(path, unknown));
}

/** True when the field is one of them, lies in one, or holds one: a change of it would lose the placeholder. */
export function touches(unknowns: readonly UnknownValue[], path: JsonPath): boolean {
  return unknowns.some(({ path: unknown }) => startsWith(path, unknown) || startsWith(unknown, path));
}
