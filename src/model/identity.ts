import type { Failure, FailureCode } from './failure.ts';
import type { JsonPath } from './location.ts';
import { childOf, type Json, type Manifest } from './manifest.ts';
import { servedGroup } from './resource.ts';
import type { RuleId } from './rule.ts';
import { type Destination, mainFile, type Target } from './target.ts';

/** Fields that name an object. One that is no text is a failure when the object is read. */
export const namingFields: readonly JsonPath[] = [
  ['metadata', 'name'],
  ['metadata', 'generateName'],
  ['metadata', 'namespace'],
];

/** What makes an object the same in two states of the repository: neither its file, its line nor its API version. */
export interface ObjectIdentity {
  readonly destination: Destination;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

/** What makes a violation of a rule the same: rule, object and field, whatever message, severity, file and line. */
export interface ViolationIdentity {
  readonly rule: RuleId;
  readonly object: ObjectIdentity;
  /** Items of lists are named, see {@link stablePath}. */
  readonly field: JsonPath;
}

/** What makes a failure the same: what went wrong, with which file of which target, whatever message and line. */
export interface FailureIdentity {
  readonly rule: RuleId;
  readonly code: FailureCode;
  readonly file: string;
  readonly target: string;
}

/** What makes something wrong with a waiver the same, whatever its line. */
export interface WaiverIdentity {
  readonly rule: RuleId;
  readonly file: string;
  /** What the waiver says, and what it stands at. */
  readonly waiver: string;
}

/**
 * The one answer to when two findings are the same. Base, baseline, fixes, joining and fingerprints go by it, so that
 * they agree.
 */
export type FindingIdentity = ViolationIdentity | FailureIdentity | WaiverIdentity;

/** The rule under which everything is reported that could not be read, rendered or judged. */
export const renderFailed = 'gitops/render-failed' as RuleId;

export function failureIdentity({
  failure,
  target,
}: {
  failure: Failure;
  target: Target | undefined;
}): FailureIdentity {
  const file = failure.file ?? (target === undefined ? '.' : mainFile(target));
  return { rule: renderFailed, code: failure.code, file, target: target?.id ?? file };
}

export function objectIdentity({ id, destination }: Pick<Manifest, 'id' | 'destination'>): ObjectIdentity {
  return { destination, group: servedGroup(id), kind: id.kind, name: id.name };
}

/** Of a violation at `path` of a manifest. */
export function identityOf({ rule, manifest, path }: Violated): ViolationIdentity {
  return { rule, object: objectIdentity(manifest), field: stablePath(manifest.value, path) };
}

interface Violated {
  readonly rule: RuleId;
  readonly manifest: Manifest;
  readonly path: JsonPath;
}

/** A text for each identity, the same for equal ones only. */
export function objectKey({ destination, group, kind, name }: ObjectIdentity): string {
  return JSON.stringify([destination.cluster, destination.namespace, group, kind, name]);
}

/** A text for each identity, the same for equal ones only. */
export function findingKey(identity: FindingIdentity): string {
  if ('object' in identity) return JSON.stringify([identity.rule, objectKey(identity.object), identity.field]);
  return 'waiver' in identity
    ? JSON.stringify([identity.rule, identity.file, identity.waiver])
    : JSON.stringify([identity.rule, identity.code, identity.file, identity.target]);
}

/** The same violation wherever the object is deployed: one source line may deploy it to several destinations. */
export function sourceKey(identity: FindingIdentity): string {
  if (!('object' in identity)) return findingKey(identity);
  return findingKey({ ...identity, object: { ...identity.object, destination: anywhere } });
}

const anywhere: Destination = { cluster: '', namespace: '' };

const longestName = 253; // characters, as of an object

/** A path in which items of lists are named (`name=api`), so that a new item before them does not change it. */
export function stablePath(root: Json, path: JsonPath): JsonPath {
  let at: Json | undefined = root;
  return path.map((step) => {
    const here: Json | undefined = at;
    at = childOf(here, step);
    const name = Array.isArray(here) ? childOf(at, 'name') : undefined;
    return typeof name === 'string' ? `name=${name.slice(0, longestName)}` : step;
  });
}
