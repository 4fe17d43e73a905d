import {
  grouped,
  type ObjectId,
  type Report,
  type Severity,
  type TopologyLink,
  type Verdict,
} from '../../model/index.ts';
import { describeObject, isRenderFailure } from '../describe.ts';
import { mostSevereFirst, shownVerdicts } from '../most-severe.ts';

/** Findings of one workload with the objects linked to it, of one other object, of one failed target, or of waivers in one file. */
export interface Group {
  readonly title: string;
  /** Undefined for a failed target and for waivers. */
  readonly object: ObjectId | undefined;
  readonly verdicts: readonly Verdict[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of a workload; empty for anything else. */
  readonly links: readonly TopologyLink[];
}

/** The open findings by workload or object: failed targets first, then those with the most errors. */
export function groupsOf(report: Report): readonly Group[] {
  const workloads = onlyWorkloads(report.topology ?? []);
  const groups = new Map<string, { object: ObjectId | undefined; verdicts: Verdict[] }>();
  for (const verdict of shownVerdicts(report)) {
    const object = verdict.object === undefined ? undefined : (workloads.get(keyOf(verdict.object)) ?? verdict.object);
    const key = object === undefined ? `${isRenderFailure(verdict)} ${titleOf(verdict)}` : keyOf(object);
    const group = groups.get(key) ?? { object, verdicts: [] };
    groups.set(key, group);
    group.verdicts.push(verdict);
  }
  const links = linksByWorkload(report.topology ?? []);
  return [...groups]
    .map(([key, { object, verdicts }]) => group(object, verdicts, links.get(key) ?? []))
    .sort(bySeverity);
}

/** Identifies an object, without the version of its API. */
export function keyOf({ kind, namespace, name }: ObjectId): string {
  return JSON.stringify([kind, namespace, name]);
}

function group(object: ObjectId | undefined, verdicts: readonly Verdict[], links: readonly TopologyLink[]): Group {
  const count = (severity: Severity): number => verdicts.filter((each) => each.severity === severity).length;
  return {
    title: object === undefined ? verdicts.slice(0, 1).map(titleOf).join('') : describeObject(object),
    object,
    verdicts: mostSevereFirst(verdicts),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    links,
  };
}

/** Of what belongs to no object: a target that failed, or waivers. */
function titleOf(verdict: Verdict): string {
  return isRenderFailure(verdict) ? verdict.target : `Waivers in ${verdict.location.span.file}`;
}

function bySeverity(a: Group, b: Group): number {
  const failed = Number(b.verdicts.some(isRenderFailure)) - Number(a.verdicts.some(isRenderFailure));
  const { error, warning, info } = b.counts;
  return failed || error - a.counts.error || warning - a.counts.warning || info - a.counts.info;
}

/** The workload that an object acts on, when it is only one: a route to several workloads has its own group. */
function onlyWorkloads(topology: readonly TopologyLink[]): ReadonlyMap<string, ObjectId> {
  const all = new Map<string, Map<string, ObjectId>>();
  const add = (from: ObjectId, workload: ObjectId): void => {
    const known = all.get(keyOf(from)) ?? new Map<string, ObjectId>();
    all.set(keyOf(from), known);
    known.set(keyOf(workload), workload);
  };
  const onWorkloads = topology.filter(({ kind }) => kind !== 'route');
  for (const { from, to } of onWorkloads) add(from, to);
  for (const { from, to } of topology.filter(({ kind }) => kind === 'route'))
    for (const workload of all.get(keyOf(to))?.values() ?? []) add(from, workload);
  return new Map(
    [...all].flatMap(([key, workloads]) => {
      const [only, ...others] = workloads.values();
      return only === undefined || others.length > 0 ? [] : [[key, only] as const];
    }),
  );
}

/** The links to a workload and those to its Services. */
function linksByWorkload(topology: readonly TopologyLink[]): ReadonlyMap<string, readonly TopologyLink[]> {
  const into = grouped(topology, (link) => [keyOf(link.to)]);
  return new Map(
    [...into].map(([key, links]) => {
      const services = links.filter(({ kind }) => kind === 'service');
      const behind = services.flatMap(({ from }) => into.get(keyOf(from)) ?? []);
      return [key, [...behind.filter(({ kind }) => kind === 'route'), ...links]];
    }),
  );
}
