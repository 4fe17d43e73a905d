import type {
  Capacity,
  Comparison,
  LocatedFinding,
  Lowered,
  NotJudged,
  ObjectId,
  OtherObject,
  Relaxation,
  RenderedSummary,
  Report,
  Skipped,
  TopologyLink,
  Verdict,
  Waiver,
} from '../model/index.ts';
import type * as shape from './json-report.generated.ts';
import { jsonText } from './plain-text.ts';

/** The JSON report, version 1, as report.schema.json describes it. */
export function json(report: Report): string {
  return `${jsonText(jsonReport(report))}\n`;
}

/** Names every field of the format: what the model gains does not slip into it. */
export function jsonReport({
  rendered,
  skipped,
  verdicts,
  baseline,
  comparison,
  topology,
  relaxations,
  notJudged,
  schemas,
  ...rest
}: Report): shape.JsonReport {
  return {
    version: 1,
    ...(relaxations === undefined ? {} : { relaxations: relaxations.map(relaxation) }),
    targets: [...rendered.map(judgedTarget), ...skipped.map(skippedTarget)],
    findings: verdicts.map(finding),
    ...(baseline === undefined ? {} : { baseline: baselineOf(baseline) }),
    ...(comparison === undefined ? {} : { comparison: comparisonOf(comparison) }),
    ...(schemas === undefined ? {} : { schemas: schemasOf(schemas) }),
    ...(notJudged === undefined ? {} : { notJudged: notJudgedOf(notJudged) }),
    ...(topology === undefined ? {} : { topology: topology.map(link) }),
    summary: summaryOf(rest),
  };
}

function schemasOf({ objects, validated, unknown }: NonNullable<Report['schemas']>): shape.Schemas {
  return {
    objects,
    validated,
    unknown: unknown.map(({ apiVersion, kind, objects: count }) => ({ apiVersion, kind, objects: count })),
  };
}

function notJudgedOf({ deployers, values, rulesOff, unknownValues, reason }: NotJudged): shape.NotJudged {
  return {
    objects: deployers.map(({ object, file, line }) => ({ object: objectId(object), file, line })),
    values: values.map(({ chart, files }) => ({ chart, files })),
    rulesOff,
    ...(unknownValues === undefined ? {} : { unknownValues }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function relaxation({ file, line, message, inEffect }: Relaxation): shape.Relaxation {
  return { file, line, message, inEffect };
}

function judgedTarget({ target, status, objects, failure }: RenderedSummary): shape.Target {
  const { id, kind, path } = target;
  return { id, kind, path, status, objects, ...(failure === undefined ? {} : { reason: failure.message }) };
}

function skippedTarget({ kind, path, reason }: Skipped): shape.Target {
  return { id: path, kind, path, status: 'skipped', objects: 0, reason };
}

function finding(verdict: Verdict): shape.Finding {
  const { rule, severity, message, remediation, target, otherTargets, path, fingerprint } = verdict;
  const { context, baselineState, inDiff, label, reason, waiver, fix, lowered, otherObjects } = verdict;
  return {
    rule,
    severity,
    message,
    remediation,
    target,
    otherTargets,
    object: objectOf(verdict),
    path,
    location: locationOf(verdict),
    relatedLocations: verdict.related.map(({ span, role }) => ({ file: span.file, line: span.start.line, role })),
    ...(context === undefined ? {} : { context }),
    fingerprint,
    ...(baselineState === undefined ? {} : { baselineState, inDiff: inDiff ?? false }),
    status: label,
    ...(reason === undefined ? {} : { reason }),
    ...(lowered === undefined ? {} : { lowered: loweredOf(lowered) }),
    ...(otherObjects === undefined ? {} : { otherObjects: otherObjects.map(otherObject) }),
    ...(waiver === undefined ? {} : { waiver: waiverOf(waiver) }),
    ...(fix === undefined ? {} : { fix: fixOf(fix) }),
  };
}

function loweredOf({ by, from, reason }: Lowered): shape.Lowered {
  return { by, from, reason };
}

function otherObject(each: OtherObject): shape.OtherObject {
  const { target, otherTargets, location, message, fingerprint } = each;
  const { file, start } = location.span;
  return { object: objectOf(each), target, otherTargets, file, line: start.line, message, fingerprint };
}

function locationOf({ location }: Verdict): shape.Location {
  const { file, start, end } = location.span;
  const { line, column } = start;
  return { file, line, column, endLine: end.line, endColumn: end.column, precision: location.precision };
}

function waiverOf({ source, file, line, reason, until, owner }: Waiver): shape.Waiver {
  const terms = { ...(until === undefined ? {} : { until }), ...(owner === undefined ? {} : { owner }) };
  return { source, file, line, reason, ...terms };
}

function fixOf({ op, path, value }: NonNullable<Verdict['fix']>): shape.Fix {
  return { op, path, ...(value === undefined ? {} : { value }) };
}

function objectOf({ object }: Pick<LocatedFinding, 'object'>): shape.ObjectId | null {
  return object === undefined ? null : objectId(object);
}

function objectId({ apiVersion, kind, namespace, name }: ObjectId): shape.ObjectId {
  return { apiVersion, kind, namespace, name };
}

function baselineOf({ file, gone }: NonNullable<Report['baseline']>): shape.Baseline {
  const resolved = gone.map((entry) => {
    const { fingerprint, rule, file, object, message } = entry;
    return { fingerprint, rule, file, object, message };
  });
  return { file, resolved };
}

function comparisonOf(comparison: Comparison): shape.Comparison {
  const { commit, fixed, objectChanges, nondeterministic, capacity, untouched, notice } = comparison;
  return {
    commit,
    fixed: fixed.map((each) => {
      const { rule, severity, message, target } = each;
      return { rule, severity, message, target, object: objectOf(each) };
    }),
    objectChanges: objectChanges.map(objectChange),
    nondeterministicObjects: nondeterministic,
    capacity: { before: capacityOf(capacity.before), after: capacityOf(capacity.after) },
    unchangedTargets: untouched,
    ...(notice === undefined ? {} : { notice }),
  };
}

function objectChange({ what, object, target, fields }: Comparison['objectChanges'][number]): shape.ObjectChange {
  return {
    change: what,
    object: objectId(object),
    target,
    fields: fields.map(({ path, before, after }) => ({
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    })),
  };
}

function capacityOf({ replicas, cpu, memory }: Capacity): shape.Capacity {
  return { replicas: bounds(replicas), cpu: bounds(cpu), memory: bounds(memory) };
}

function bounds({ min, max }: Capacity['cpu']): shape.Bounds {
  return { min, max };
}

function link({ kind, from, to, more }: TopologyLink): shape.TopologyLink {
  return { kind, from: objectId(from), to: objectId(to), ...(more === undefined ? {} : { more }) };
}

function summaryOf({ counts, failOn, exitCode }: Pick<Report, 'counts' | 'failOn' | 'exitCode'>): shape.Summary {
  return {
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    lowered: counts.lowered,
    unchanged: counts.unchanged,
    waived: counts.waived,
    baselined: counts.baselined,
    targets: counts.targets,
    renderedTargets: counts.renderedTargets,
    objects: counts.objects,
    rules: counts.rules,
    failOn,
    exitCode,
  };
}
