import { createHash } from 'node:crypto';
import type { Log, Notification, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Report, RuleInForce, Severity, Span, Verdict } from '../model/index.ts';
import { oneLine } from './plain-text.ts';
import type { Presentation } from './presentation.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

/** SARIF 2.1.0, as GitHub's code scanning reads it: repository-relative files, one region line each, stable fingerprints. */
export function sarif(report: Report, { version }: Presentation): string {
  const ids = [
    ...new Set([
      ...report.rules.map((rule) => String(rule.meta.id)),
      ...report.verdicts.map((verdict) => String(verdict.rule)),
    ]),
  ].sort();
  const byId = new Map<string, RuleInForce>(report.rules.map((rule) => [rule.meta.id, rule]));
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Seaworthy',
            version,
            semanticVersion: version,
            rules: ids.map((id) => descriptor(id, byId.get(id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report) }],
        results: report.verdicts.map((verdict) => result(verdict, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor(id: string, rule: RuleInForce | undefined): ReportingDescriptor {
  if (rule === undefined) {
    const text = 'Everything the repository deploys can be read and rendered.';
    return {
      id,
      shortDescription: { text },
      fullDescription: { text },
      help: { text: 'Correct what the message names.' },
    };
  }
  const { title, why, fix, resources, severity } = rule.meta;
  const reading = resources.map((url) => `- <${url}>`).join('\n');
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**How to fix.** ${fix}\n\n${reading}` },
    defaultConfiguration: { level: levels[rule.severity ?? severity] },
    properties: { tags: ['kubernetes', id.slice(0, id.indexOf('/'))] },
    ...(resources[0] === undefined ? {} : { helpUri: resources[0] }),
  };
}

function result(verdict: Verdict, ids: readonly string[]): Result {
  return {
    ruleId: verdict.rule,
    ruleIndex: ids.indexOf(verdict.rule),
    level: levels[verdict.severity],
    message: { text: oneLine(`${verdict.message}. ${verdict.remedy}`.trim()) },
    locations: [
      {
        physicalLocation: physical(verdict.location.span, verdict.location.precision !== 'nearest'),
        ...(verdict.object === undefined
          ? {}
          : {
              logicalLocations: [{ name: verdict.object.name, kind: 'object', fullyQualifiedName: qualified(verdict) }],
            }),
      },
    ],
    relatedLocations: verdict.related.map(({ span, role }, index) => ({
      id: index + 1,
      physicalLocation: physical(span, false),
      message: { text: role },
    })),
    partialFingerprints: { 'seaworthy/v1': fingerprint(verdict) },
  };
}

/** Ends on the line it begins: GitHub shows no more than that line. */
function physical({ file, start, end }: Span, withColumns: boolean): PhysicalLocation {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const columns = withColumns && end.line === start.line ? { startColumn: start.column, endColumn: end.column } : {};
  return { artifactLocation: { uri, uriBaseId: 'ROOT' }, region: { startLine: start.line, ...columns } };
}

function qualified({ object }: Verdict): string {
  return object === undefined ? '' : `${object.namespace}/${object.kind}/${object.name}`;
}

/** The same for the same mistake after lines have moved: rule, object, field and file, without the line. */
function fingerprint(verdict: Verdict): string {
  const parts = [
    verdict.rule,
    qualified(verdict),
    verdict.path,
    verdict.location.span.file,
    verdict.object === undefined ? verdict.message : '',
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function notifications(report: Report): Notification[] {
  return report.rendered.flatMap(({ target, failure }) => {
    if (failure === undefined) return [];
    const text = oneLine(`${target.id} was not judged: ${failure.message}`);
    return [{ level: 'error', message: { text } }];
  });
}
