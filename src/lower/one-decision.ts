import {
  type Finding,
  fieldAt,
  isObject,
  type Json,
  type LocatedFinding,
  type Manifest,
  podTemplatePath,
} from '../model/index.ts';
import { fieldOf } from './field-key.ts';

const fewest = 3; // lines: of fewer, each may have been forgotten

/**
 * Marks findings that are joined to one: a kustomization in which no container has a request or a limit leaves them out as a
 * whole, as install manifests do whose users know the sizes. That is one decision, whatever number of containers there is.
 * Where one container has some, each other one was forgotten for itself.
 */
export function inOneDecision(
  findings: readonly Finding[],
  located: readonly LocatedFinding[],
  manifests: readonly Manifest[],
): readonly LocatedFinding[] {
  const about = located.flatMap((each, at) => {
    const target = findings[at]?.manifest.target;
    const isAbout = target?.kind === 'kustomize' && isOfSizes(each);
    return isAbout ? [{ each, target: target.id }] : [];
  });
  if (about.length < fewest) return located;
  const sized = new Set(manifests.filter(hasSizes).map(({ target }) => target.id));
  const marks = new Map<LocatedFinding, string>();
  for (const group of sharingLines(about.filter(({ target }) => !sized.has(target)))) {
    if (new Set(group.map(({ each }) => lineOf(each))).size < fewest) continue;
    for (const { each } of group) marks.set(each, `${each.rule} of all in ${group[0]?.target}`);
  }
  return located.map((each) => {
    const copy = marks.get(each);
    return copy === undefined ? each : { ...each, copy };
  });
}

interface InTarget {
  readonly each: LocatedFinding;
  readonly target: string;
}

/** What is not joined for another reason, and is not lowered for one of its own. */
function isOfSizes({ path, copy, lowering }: LocatedFinding): boolean {
  return copy === undefined && lowering === undefined && fieldOf(path) === 'resources' && path.at(-1) === 'resources';
}

function hasSizes({ id, value }: Manifest): boolean {
  const pod = podTemplatePath(id, value);
  const containers = pod === undefined ? undefined : fieldAt(value, [...pod, 'spec', 'containers']);
  return Array.isArray(containers) && containers.some((container: Json) => hasSize(fieldAt(container, ['resources'])));
}

function hasSize(resources: Json | undefined): boolean {
  return ['requests', 'limits'].some((section) => {
    const amounts = fieldAt(resources, [section]);
    return isObject(amounts) && ('cpu' in amounts || 'memory' in amounts);
  });
}

function lineOf({ location: { span } }: LocatedFinding): string {
  return `${span.file}:${span.start.line}`;
}

/** Findings of a rule in one target, and in others that have some of its lines: overlays of one base. */
function sharingLines(all: readonly InTarget[]): readonly (readonly InTarget[])[] {
  const groups = new Map<string, InTarget[]>(); // by each target and each line of its findings
  for (const one of all) {
    const [group = [], ...others] = new Set(
      keysOf(one)
        .map((key) => groups.get(key))
        .filter((each) => each !== undefined),
    );
    const added = [one, ...others.flat()];
    group.push(...added);
    for (const each of added) for (const key of keysOf(each)) groups.set(key, group);
  }
  return [...new Set(groups.values())];
}

function keysOf({ each, target }: InTarget): readonly string[] {
  return [`${each.rule} in ${target}`, `${each.rule} at ${lineOf(each)}`];
}
