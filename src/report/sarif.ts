import { gzipSync } from 'node:zlib';
import type { Log, Notification, PhysicalLocation, Result } from 'sarif';
import type { Report, Span, Verdict } from '../model/index.ts';
import { isOpen, mostSevereFirst } from './most-severe.ts';
import { counted, oneLine } from './plain-text.ts';
import type { Presentation } from './presentation.ts';
import { descriptors, levels } from './sarif-rules.ts';
import { roleWords, sentenceOf, urlPath } from './words.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * What GitHub takes; a larger file is refused as a whole. Of the results it takes it shows 5,000, so that they are
 * written gravest first.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
export interface SarifLimits {
  readonly results: number;
  /** Bytes after gzip. */
  readonly bytes: number;
}
const githubLimits: SarifLimits = { results: 25_000, bytes: 10_000_000 };

/** SARIF 2.1.0, as GitHub's code scanning reads it: repository-relative files, one region line each, stable fingerprints. */
export function sarif(report: Report, { version }: Presentation, limits = githubLimits): string {
  const sorted = mostSevereFirst(report.verdicts);
  let kept = Math.min(sorted.length, limits.results);
  let text = written(report, version, sorted.slice(0, kept));
  // a text that is small enough as it is need not be packed to know it
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
  return `${JSON.stringify(log, undefined, 2)}\n`;
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
      message: { text: `The ${roleWords[role]}.` },
    })),
    // not primaryLocationLineHash: GitHub's upload makes that itself, and warns at every one that it did not make
    partialFingerprints: { 'seaworthy/v1': fingerprint },
  };
}

/** Ends in links to the related locations, without which GitHub does not show them. */
function messageText({ message, remediation, related }: Verdict): string {
  const links = related.map(({ role }, index) => `[${roleWords[role]}](${index + 1})`);
  const see = links.length === 0 ? '' : ` See the ${links.join(', the ')}.`;
  return `${unlinked(`${sentenceOf(message)} ${remediation}`.trim())}${see}`;
}

/** A message in SARIF may hold links; one that a manifest wrote is taken apart. */
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

/** Ends on the line it begins: GitHub shows no more than that line. */
function physical({ file, start, end }: Span, withColumns: boolean): PhysicalLocation {
  const columns = withColumns && end.line === start.line ? { startColumn: start.column, endColumn: end.column } : {};
  return {
    artifactLocation: { uri: urlPath(file), uriBaseId: 'ROOT' },
    region: { startLine: start.line, ...columns },
  };
}

/** An empty list says that the result counts; the standard wants one on each result, or on none. */
function suppressions(verdict: Verdict): NonNullable<Result['suppressions']> {
  if (isOpen(verdict)) return [];
  const reason = verdict.reason === undefined ? '' : `: ${oneLine(verdict.reason)}`;
  return [{ kind: 'external', justification: `${verdict.label}${reason}` }];
}

function notRendered(report: Report): Notification[] {
  return report.rendered.flatMap(({ target, failure }) => {
    if (failure === undefined) return [];
    const text = oneLine(`${target.id} was not judged: ${failure.message}`);
    return [{ level: 'error', message: { text } }];
  });
}

function leftOut(count: number): Notification[] {
  if (count === 0) return [];
  const text = `${counted(count, 'finding')} are not in this file, since GitHub takes no more; the mildest were left out. All are in the JSON report (--format json).`;
  return [{ level: 'warning', message: { text } }];
}
