import {
  asText,
  type Finding,
  type Fix,
  grouped,
  isIn,
  type Json,
  type Manifest,
  namingFields,
  type RuleId,
  type SchemaSettings,
  type Severity,
  schemaRule,
  type UnknownValue,
  withoutEncryption,
} from '../model/index.ts';
import { type Availability, type Nearest, replacementOf } from './availability.ts';
import type { CustomSchemas } from './custom.ts';
import type { Flaw, ObjectSchema, SchemaNode } from './node.ts';
import type { KnownKind, Store } from './store.ts';
import { flawsIn } from './walk.ts';
import { messageOf, titleOf } from './words.ts';

/** What objects of one state are compared with. */
export interface Judging {
  readonly store: Store;
  /** Of the version of Kubernetes that is judged for. */
  readonly minor: number;
  readonly custom: CustomSchemas;
  /** Turned on by an object that took too long. */
  withoutPatterns: boolean;
  readonly settings: SchemaSettings | undefined;
}

/** One thing that is said of an object. */
export interface Said {
  readonly rule: RuleId;
  readonly path: Finding['path'];
  readonly message: string;
  /** When the rule itself calls it less severe. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** The nearest version whose schemas are kept. */
function keptMinor({ minor, store }: Judging): number {
  return Math.min(Math.max(minor, store.oldest), store.newest);
}

export function builtInType({ definition }: KnownKind, judging: Judging): ObjectSchema | undefined {
  const find = definitions(judging);
  const root = definition === undefined ? undefined : find(definition);
  return root && { root, isBuiltIn: true, definition: find };
}

export function customType(root: SchemaNode | undefined, judging: Judging): ObjectSchema | undefined {
  const { withoutPatterns } = judging;
  return root && { root, isBuiltIn: false, definition: definitions(judging), withoutPatterns };
}

function definitions(judging: Judging): ObjectSchema['definition'] {
  const at = keptMinor(judging);
  return (name) => judging.store.definition(name, at);
}

/** What is wrong with the fields of an object. */
export function saidOfFields(manifest: Manifest, schema: ObjectSchema): readonly Said[] {
  return flawsOf(manifest, schema).flatMap((flaw) => {
    if (flaw.what === 'type' && isNaming(flaw.path)) return []; // a failure when the object was read
    const fix = fixOf(flaw);
    const said: Said = { rule: schemaRule.schema, path: flaw.path, message: messageOf(manifest, flaw) };
    return [fix === undefined ? said : { ...said, fix }];
  });
}

function isNaming(path: Flaw['path']): boolean {
  const key = JSON.stringify(path);
  return [['metadata'], ...namingFields].some((each) => JSON.stringify(each) === key);
}

function flawsOf({ value, unknowns }: Manifest, schema: ObjectSchema): readonly Flaw[] {
  return flawsIn(withoutEncryption(value), schema, unknowns && lookup(unknowns));
}

/** Whether a path leads to one of them: the walk asks at each value, so only those with the same last step are compared. */
function lookup(unknowns: readonly UnknownValue[]): (path: Flaw['path']) => boolean {
  const byLast = grouped(unknowns, ({ path }) => [path.at(-1)]);
  return (path) => {
    const same = byLast.get(path.at(-1));
    return same?.some((each) => each.path.length === path.length && isIn([each], path)) === true;
  };
}

/** The same value in the type that is wanted, where there is only one way to write it. */
function fixOf(flaw: Flaw): Fix | undefined {
  if (flaw.what !== 'type') return undefined;
  const value = converted(flaw.found, flaw.wanted);
  return value === undefined ? undefined : { op: 'replace', path: flaw.path, value };
}

function converted(found: Json, wanted: string): Json | undefined {
  if (wanted === 'text') return Number.isInteger(found) || typeof found === 'boolean' ? asText(found) : undefined;
  if (typeof found !== 'string') return undefined;
  if (wanted === 'a whole number') return /^(?:0|-?[1-9]\d{0,8})$/.test(found) ? Number(found) : undefined;
  return wanted === 'true or false' && /^(?:true|false)$/.test(found) ? found === 'true' : undefined;
}

/** What is wrong with the type of an object. */
export function saidOfType(manifest: Manifest, availability: Availability, judging: Judging): readonly Said[] {
  const { apiVersion } = manifest.id;
  const title = titleOf(manifest.id);
  if (mayBeChosen(manifest)) return availability.what === 'foreign' ? saidOfUnknown(manifest, judging) : [];
  switch (availability.what) {
    case 'foreign':
      return saidOfUnknown(manifest, judging);
    case 'served':
      return availability.isDeprecated ? [deprecated(manifest, availability.known, judging)] : [];
    case 'removed': {
      const { known } = availability;
      const instead = replacementOf(known, judging.minor, judging.store);
      const message = `${title}: ${apiVersion} is not served since Kubernetes 1.${known.removed ?? 0}${useOf(instead, manifest)}`;
      return [{ rule: schemaRule.removed, path: ['apiVersion'], message, ...fixedBy(instead, manifest, judging) }];
    }
    case 'early': {
      const message = `${title}: ${apiVersion} is served from Kubernetes 1.${availability.known.introduced ?? 0} on, and 1.${judging.minor} is judged for`;
      return [{ rule: schemaRule.unknownKind, path: ['apiVersion'], message }];
    }
    case 'unknown':
      return [unknownKind(manifest, availability.nearest, judging)];
  }
}

/**
 * A template may choose the API version by `.Capabilities`, for which no cluster answers here: Helm then renders what the
 * oldest clusters need, and what is deployed is another one.
 */
function mayBeChosen({ source, verbatim }: Manifest): boolean {
  return !verbatim && /(?:^|\/)templates\/|\.tgz$/.test(source);
}

/** Nothing, unless the configuration asks to hear of types without a schema. */
export function saidOfUnknown({ id }: Manifest, { settings }: Judging): readonly Said[] {
  if (settings === undefined || settings.unknownKinds === 'silent') return [];
  const message = `${titleOf(id)}: no schema of ${id.apiVersion} ${id.kind} is known`;
  const said: Said = { rule: schemaRule.unknownKind, path: ['apiVersion'], message };
  return [settings.unknownKinds === 'info' ? { ...said, severity: 'info' } : said];
}

function deprecated(manifest: Manifest, known: KnownKind, judging: Judging): Said {
  const { store, minor } = judging;
  const isPlanned = known.removed === undefined || known.removed > store.newest;
  const instead = replacementOf(known, minor, store);
  const until = isPlanned ? '' : ` and not served from 1.${known.removed} on`;
  const message = `${titleOf(manifest.id)}: ${manifest.id.apiVersion} is deprecated since Kubernetes 1.${known.deprecated ?? 0}${until}${useOf(instead, manifest)}`;
  return {
    ...{ rule: schemaRule.deprecated, path: ['apiVersion'], message, ...fixedBy(instead, manifest, judging) },
    ...(isPlanned ? { severity: 'info' } : {}),
  };
}

function useOf(instead: Nearest | undefined, { id }: Manifest): string {
  if (instead === undefined) return '';
  return `; use ${instead.apiVersion}${instead.kind === id.kind ? '' : ` ${instead.kind}`}`;
}

function unknownKind(manifest: Manifest, nearest: Nearest | undefined, judging: Judging): Said {
  const { apiVersion, kind } = manifest.id;
  const isSameVersion = nearest?.apiVersion === apiVersion;
  const meant = isSameVersion ? nearest?.kind : nearest && `${nearest.apiVersion} ${nearest.kind}`;
  const message = `${titleOf(manifest.id)}: ${apiVersion} has no kind ${kind}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
  const path = isSameVersion ? ['kind'] : ['apiVersion'];
  return { rule: schemaRule.unknownKind, path, message, ...fixedBy(nearest, manifest, judging) };
}

/** A fix, where nothing else of the object has to change: as the other type, it is without a flaw. */
function fixedBy(instead: Nearest | undefined, manifest: Manifest, judging: Judging): { readonly fix?: Fix } {
  if (instead === undefined) return {};
  const { apiVersion, kind } = manifest.id;
  if (instead.apiVersion !== apiVersion && instead.kind !== kind) return {};
  const slash = instead.apiVersion.indexOf('/');
  const [group, version] = [instead.apiVersion.slice(0, Math.max(0, slash)), instead.apiVersion.slice(slash + 1)];
  const known = judging.store.kind(group, version, instead.kind);
  const schema = known && builtInType(known, judging);
  if (schema === undefined || flawsOf(manifest, schema).length > 0) return {};
  const field = instead.kind === kind ? 'apiVersion' : 'kind';
  return { fix: { op: 'replace', path: [field], value: instead[field] } };
}
