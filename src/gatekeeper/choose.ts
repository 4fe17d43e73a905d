import {
  type DeployedObject,
  fieldAt,
  groupOf,
  isObject,
  type Json,
  type JsonObject,
  podTemplatePath,
  type RuleId,
} from '../model/index.ts';
import { type Constraint, ruleIdOf } from './constraint.ts';
import { isExempt, kindMatches, labelsOf, type Matchable, matches } from './match.ts';
import { objectIn, textIn } from './values.ts';

/** What a rule is asked to review: the object itself, the Pod that it makes, or both. */
export interface Reviewed {
  readonly [key: string]: Json;
  readonly reviewed: readonly ('object' | 'pod')[];
}

/** Chooses the constraints that match an object, or the Pod that it makes; `exempt`: patterns of namespaces. By their rules. */
export function chooserOf(
  constraints: readonly Constraint[],
  exempt: readonly string[],
): (object: DeployedObject) => ReadonlyMap<RuleId, Reviewed> {
  const byType = new Map<string, readonly Candidate[]>();
  return (deployed) => {
    const subjects = subjectsOf(deployed).filter(({ object }) => !isExempt(exempt, object));
    const key = subjects.map(({ of, object }) => `${of} ${object.group} ${object.kind}`).join('\0');
    const candidates = byType.get(key) ?? constraints.flatMap((each) => candidate(each, subjects));
    byType.set(key, candidates);
    const chosen = new Map<RuleId, Reviewed>();
    for (const { id, match } of candidates) {
      const reviewed = subjects.flatMap((each) => (isMatched(match, each) ? [each.of] : []));
      if (reviewed.length > 0) chosen.set(id, { reviewed });
    }
    return chosen;
  };
}

interface Candidate {
  readonly id: RuleId;
  readonly match: JsonObject;
}

interface Subject {
  readonly of: 'object' | 'pod';
  readonly object: Matchable;
}

function candidate(constraint: Constraint, subjects: readonly Subject[]): readonly Candidate[] {
  const { match } = constraint;
  return subjects.some(({ object }) => kindMatches(match, object)) ? [{ id: ruleIdOf(constraint), match }] : [];
}

/** Where only generated objects are asked for, that is the Pod of a workload. */
function isMatched(match: JsonObject, { of, object }: Subject): boolean {
  return (match.source !== 'Generated' || of === 'pod') && matches(match, object);
}

function subjectsOf({ value, namespace, namespaceLabels }: DeployedObject): readonly Subject[] {
  const type = { apiVersion: textIn(value, 'apiVersion'), kind: textIn(value, 'kind') };
  const isNamespace = type.kind === 'Namespace' && type.apiVersion === 'v1';
  const name = textIn(objectIn(value, 'metadata'), 'name');
  const labels = labelsOf(value);
  const itself = {
    ...{ group: groupOf(type.apiVersion), kind: type.kind, name, namespace, labels },
    namespaceLabels: isNamespace ? labels : withName(namespaceLabels, namespace),
  };
  const template = templateOf(type, value);
  if (!isObject(template)) return [{ of: 'object', object: itself }];
  const pod = { ...itself, group: '', kind: 'Pod', labels: labelsOf(template) };
  return [
    { of: 'object', object: itself },
    { of: 'pod', object: pod },
  ];
}

/** A Pod makes no other Pod. */
function templateOf(type: { readonly apiVersion: string; readonly kind: string }, value: JsonObject): Json | undefined {
  const path = podTemplatePath(type, value);
  return path === undefined || path.length === 0 ? undefined : fieldAt(value, path);
}

/** The API server gives every Namespace this label. */
function withName(labels: JsonObject, namespace: string): JsonObject {
  return { ...labels, 'kubernetes.io/metadata.name': namespace };
}
