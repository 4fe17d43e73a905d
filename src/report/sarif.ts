import { gzipSync } from 'node:zlib';
import type { Invocation, Log, Notification, PhysicalLocation, Result } from 'sarif';
import type { Report, Span, Verdict } from '../model/index.ts';
import {
  countSameCause,
  describeCopies,
  describeLowered,
  isRenderFailure,
  roleDescriptions,
  targetsOf,
  urlPath,
  withPeriod,
} from './describe.ts';
import { isOpen, loweredVerdicts, mostSevereFirst } from './most-severe.ts';
import { counted, jsonText, oneLine } from './plain-text.ts';
import type { Presentation } from './presentation.ts';
import { relaxationText } from './relaxations.ts';
import { descriptors, levels } from './sarif-rules.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * GitHub's limits; a larger file is rejected as a whole. GitHub shows the first 5,000 results, so the most severe are
 * written first.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
export interface SarifLimits {
  readonly results: number;
  /** Bytes after gzip. */
  readonly bytes: number;
}
const githubLimits: SarifLimits = { results: 25_000, bytes: 10_000_000 };

/** SARIF 2.1.0, as GitHub code scanning reads it: repository-relative files, one region line each, stable fingerprints. */
export function sarif(report: Report, { version }: Presentation, limits = githubLimits): string {
  const sorted = mostSevereFirst(report.verdicts);
  let kept = Math.min(sorted.length, limits.results);
  let text = written(report, version, sorted.slice(0, kept));
  // compress only when the plain text is above the limit
  while (kept > 0 && Buffer.byteLength(text) > limits.bytes) {
    const bytes = gzipSync(text).length;
    if (bytes <= limits.bytes) break;
    kept = Math.min(kept - 1, Math.floor((kept * limits.bytes) / bytes));
    text = written(report, version, sorted.slice(0, kept));
  }
  return text;
}

function written(report: Report, version: string, kept: readonly Verdict[]): string {
  const rules = descriptors(report);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const suppressed = !kept.every(isOpen);
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Seaworthy', version, semanticVersion: version, rules: [...rules] } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            ...relaxed(report),
            toolExecutionNotifications: [...notRendered(report), ...leftOut(report.verdicts.length - kept.length)],
          },
        ],
        results: kept.map((verdict) => ({
          ...result(verdict, indexes.get(verdict.rule) ?? -1),
          ...(suppressed ? { suppressions: suppressions(verdict) } : {}),
        })),
      },
    ],
  };
  return `${jsonText(log)}\n`;
}

function result(verdict: Verdict, ruleIndex: number): Result {
  const { location, object, related, fingerprint } = verdict;
  const logical = object === undefined ? undefined : logicalLocation(object);
  return {
    ruleId: verdict.rule,
    ruleIndex,
    level: levels[verdict.severity],
    message: { text: messageText(verdict) },
    locations: [
      {
        physicalLocation: physical(location.span, location.precision !== 'nearest'),
        ...(logical === undefined ? {} : { logicalLocations: [logical] }),
      },
    ],
    relatedLocations: related.map(({ span, role }, index) => ({
      id: index + 1,
      physicalLocation: physical(span, false),
      message: { text: `The ${roleDescriptions[role]}.` },
    })),
    // not primaryLocationLineHash: GitHub's upload computes that itself, and warns about every other value
    partialFingerprints: { 'seaworthy/v1': fingerprint },
    ...(location.precision === 'inferred' ? { properties: { precision: location.precision } } : {}),
  };
}

/** Ends in links to the related locations: GitHub shows only locations that are linked. */
function messageText(verdict: Verdict): string {
  const { message, remediation, related, lowered } = verdict;
  const links = related.map(({ role }, index) => `[${roleDescriptions[role]}](${index + 1})`);
  const see = links.length === 0 ? '' : ` See the ${links.join(', the ')}.`;
  const others = [countSameCause(verdict, 'more finding'), sentence(describeCopies(verdict))].flatMap((each) =>
    each === undefined ? [] : [withPeriod(each)],
  );
  const why = lowered === undefined ? [] : [withPeriod(describeLowered(lowered))];
  const sentences = [withPeriod(message), remediation, ...others, ...why].filter((each) => each !== '');
  return `${unlinked(sentences.join(' '))}${see}`;
}

function sentence(clause: string | undefined): string | undefined {
  return clause && `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}`;
}

/** A SARIF message may contain links; a link from a manifest is broken. */
function unlinked(text: string): string {
  return oneLine(text).replaceAll('](', ']\u200B(');
}

function logicalLocation(object: NonNullable<Verdict['object']>): {
  name: string;
  kind: string;
  fullyQualifiedName: string;
} {
  const { namespace, kind, name } = object;
  return { name, kind: 'object', fullyQualifiedName: `${namespace}/${kind}/${name}` };
}

/** Ends on its first line: GitHub shows one line. */
function physical({ file, start, end }: Span, withColumns: boolean): PhysicalLocation {
  const columns = withColumns && end.line === start.line ? { startColumn: start.column, endColumn: end.column } : {};
  return {
    artifactLocation: { uri: urlPath(file), uriBaseId: 'ROOT' },
    region: { startLine: start.line, ...columns },
  };
}

/** An empty list means that the result counts; the standard requires a list on every result or on none. */
function suppressions(verdict: Verdict): NonNullable<Result['suppressions']> {
  if (isOpen(verdict)) return [];
  const reason = verdict.reason === undefined ? '' : `: ${oneLine(verdict.reason)}`;
  const inSource = verdict.label === 'waived' && verdict.waiver?.source !== 'configuration';
  return [{ kind: inSource ? 'inSource' : 'external', justification: `${verdict.label}${reason}` }];
}

/** Notifications about the configuration are what the standard has for it: they are no results, which would count. */
function relaxed({ relaxations = [] }: Report): Pick<Invocation, 'toolConfigurationNotifications'> {
  if (relaxations.length === 0) return {};
  const notifications = relaxations.map((relaxation): Notification => {
    const { file, line } = relaxation;
    const artifactLocation = { uri: urlPath(file), uriBaseId: 'ROOT' };
    return {
      level: 'warning',
      message: { text: unlinked(withPeriod(relaxationText(relaxation))) },
      locations: [{ physicalLocation: { artifactLocation, region: { startLine: line } } }],
    };
  });
  return { toolConfigurationNotifications: notifications };
}

function notRendered(report: Report): Notification[] {
  const apart = new Set(loweredVerdicts(report).filter(isRenderFailure).flatMap(targetsOf));
  return report.rendered.flatMap(({ target, failure }) => {
    if (failure === undefined) return [];
    const text = unlinked(`Target ${target.id} failed: ${failure.message}`);
    return [{ level: apart.has(target.id) ? 'note' : 'error', message: { text } }];
  });
}

function leftOut(count: number): Notification[] {
  if (count === 0) return [];
  const text = `${counted(count, 'finding')} omitted, the least severe ones: GitHub accepts no larger file. The JSON report (--format json) has all findings.`;
  return [{ level: 'warning', message: { text } }];
}
