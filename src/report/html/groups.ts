import type { ObjectId, Report, Severity, TopologyLink, Verdict } from '../../model/index.ts';
import { mostSevereFirst, openVerdicts } from '../most-severe.ts';
import { objectWords } from '../words.ts';

/** What a reader looks after as one thing: a workload with what joins it, another object, or what was not rendered. */
export interface Group {
  readonly title: string;
  /** Undefined for what could not be rendered. */
  readonly object: ObjectId | undefined;
  readonly verdicts: readonly Verdict[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of the workload; empty for anything else. */
  readonly links: readonly TopologyLink[];
}

/** The open findings by workload or object: what could not be rendered first, then those with most of the gravest. */
export function groupsOf(report: Report): readonly Group[] {
  const home = homes(report.topology ?? []);
  const groups = new Map<string, { object: ObjectId | undefined; verdicts: Verdict[] }>();
  for (const verdict of openVerdicts(report)) {
    const object = verdict.object === undefined ? undefined : (home.get(keyOf(verdict.object)) ?? verdict.object);
    const key = object === undefined ? `target ${verdict.target}` : keyOf(object);
    const group = groups.get(key) ?? { object, verdicts: [] };
    groups.set(key, group);
    group.verdicts.push(verdict);
  }
  const around = linksByWorkload(report.topology ?? []);
  return [...groups]
    .map(([key, { object, verdicts }]) => group(object, verdicts, around.get(key) ?? []))
    .sort(byWeight);
}

/** The same object whatever version of its API it is written in. */
export function keyOf({ kind, namespace, name }: ObjectId): string {
  return JSON.stringify([kind, namespace, name]);
}

function group(object: ObjectId | undefined, verdicts: readonly Verdict[], links: readonly TopologyLink[]): Group {
  const count = (severity: Severity): number => verdicts.filter((each) => each.severity === severity).length;
  return {
    title: object === undefined ? (verdicts[0]?.target ?? '') : objectWords(object),
    object,
    verdicts: mostSevereFirst(verdicts),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    links,
  };
}

function byWeight(a: Group, b: Group): number {
  const unrendered = Number(b.object === undefined) - Number(a.object === undefined);
  const { error, warning, info } = b.counts;
  return unrendered || error - a.counts.error || warning - a.counts.warning || info - a.counts.info;
}

/** The workload that an object acts on, when it is one alone: a route to many workloads stands for itself. */
function homes(topology: readonly TopologyLink[]): ReadonlyMap<string, ObjectId> {
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
  const into = new Map<string, TopologyLink[]>();
  for (const link of topology) {
    const key = keyOf(link.to);
    into.set(key, [...(into.get(key) ?? []), link]);
  }
  return new Map(
    [...into].map(([key, links]) => {
      const services = links.filter(({ kind }) => kind === 'service');
      const behind = services.flatMap(({ from }) => into.get(keyOf(from)) ?? []);
      return [key, [...behind.filter(({ kind }) => kind === 'route'), ...links]];
    }),
  );
}
