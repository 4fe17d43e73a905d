import { grouped, type LocatedFinding, type RepoPath, sourceKey } from '../model/index.ts';

/**
 * A finding whose line is not known is put on that of the same finding in another target, such as another variant of a
 * chart: what causes one causes the other. Only where there is one such line, and both objects come from one source.
 */
export function atKnownLines(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const located = findings.filter((finding) => !isNearest(finding));
  const known = new Map([...grouped(located, keysOf)].map(([key, all]) => [key, oneLine(all)]));
  const moved: LocatedFinding[] = [];
  const others = findings.flatMap((finding) => {
    const other = isNearest(finding) ? sameElsewhere(finding, known) : undefined;
    if (other === undefined) return [finding];
    moved.push({ ...finding, location: { ...finding.location, span: other.location.span } });
    return [];
  });
  return [...others, ...moved]; // of several that are joined, the first speaks for all
}

function sameElsewhere(
  finding: LocatedFinding,
  known: ReadonlyMap<string, LocatedFinding | undefined>,
): LocatedFinding | undefined {
  const same = keysOf(finding).flatMap((key) => known.get(key) ?? []);
  return same.find((each) => shareSource(finding, each));
}

function isNearest({ location }: LocatedFinding): boolean {
  return location.precision === 'nearest';
}

/** Of the same violation wherever it is deployed, as far as it stands to the base alike; failures have none. */
function keysOf({ identity, baselineState, waiver }: LocatedFinding): readonly string[] {
  return 'object' in identity ? [JSON.stringify([sourceKey(identity), baselineState, waiver === undefined])] : [];
}

/** The first of findings that are all on one line. */
function oneLine(findings: readonly LocatedFinding[]): LocatedFinding | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  const { file, start } = first.location.span;
  const isThere = ({ location: { span } }: LocatedFinding): boolean =>
    span.file === file && span.start.line === start.line;
  return findings.every(isThere) ? first : undefined;
}

/** A file of the way to one is on the way to the other. */
function shareSource(one: LocatedFinding, other: LocatedFinding): boolean {
  const files = new Set(filesOf(one));
  return filesOf(other).some((file) => files.has(file));
}

/** Not those that say what a target is: they make different objects of one name. */
function filesOf({ location, related }: LocatedFinding): readonly RepoPath[] {
  const way = related.filter(({ role }) => role !== 'chart' && role !== 'kustomization' && role !== 'object');
  return [location.span.file, ...way.map(({ span }) => span.file)];
}
