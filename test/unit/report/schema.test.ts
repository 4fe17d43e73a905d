import { expect, test } from 'vitest';
import { mapSchema, readReportSchema } from '../../../scripts/report/schema.ts';
import type { Report } from '../../../src/model/index.ts';
import { json } from '../../../src/report/index.ts';
import { comparisonOf, failedReport, hostileText, reportOf, reportSaying, verdictOf } from '../../support/report.ts';
import { schemaErrors } from '../../support/report-schema.ts';

const entry = { fingerprint: 'f'.repeat(32), rule: 'hpa/target-exists', file: 'a.yaml', object: '', message: 'gone' };
const complete: Report = {
  ...reportOf([
    verdictOf({
      baselineState: 'new',
      inDiff: true,
      context: ['> spec: {}'],
      fix: { op: 'replace', path: ['spec', 'ports', 0], value: { name: null } },
    }),
    verdictOf({ label: 'baselined', reason: 'listed in the baseline' }),
  ]),
  baseline: { file: '.seaworthy/baseline.json', gone: [entry] },
  comparison: comparisonOf(3),
  topology: [{ kind: 'service', from: verdictOf().object ?? never(), to: verdictOf().object ?? never() }],
};

function never(): never {
  throw new RangeError('the finding has no object');
}

test.each([
  ['findings', reportOf()],
  ['a target that does not render', failedReport()],
  ['every optional field', complete],
  ['hostile text', reportSaying(hostileText)],
])('a report with %s matches the schema, and has no field that the schema lacks', (_what, report) => {
  expect(schemaErrors(json(report))).toEqual([]);
});

test('a field that the schema lacks is an error, at any depth', () => {
  const report = JSON.parse(json(complete));
  report.comparison.capacity.after.cpu.unit = 'cores';
  expect(schemaErrors(JSON.stringify(report))).toEqual([
    '/comparison/capacity/after/cpu must NOT have additional properties {"additionalProperty":"unit"}',
  ]);
});

test('a field that the model gains does not get into the report by itself', () => {
  const gained = <T extends object>(value: T): T => ({ ...value, secret: 'inner' });
  const [verdict] = complete.verdicts;
  const inner: Report = gained({
    ...complete,
    verdicts: [gained(verdict ?? never())],
    counts: gained(complete.counts),
    topology: complete.topology?.map(gained) ?? [],
    comparison: gained(complete.comparison ?? never()),
  });
  expect(json(inner)).not.toContain('secret');
});

test('the schema describes every field of the report', () => {
  const bare: string[] = [];
  const { $defs = {}, properties = {} } = readReportSchema();
  for (const [name, { description }] of Object.entries(properties)) if (description === undefined) bare.push(name);
  for (const [name, { type, description }] of Object.entries($defs))
    if (type === 'object' && description === undefined) bare.push(name);
  expect(bare).toEqual([]);
});

test('every object of the schema is open, so that a field may be added within the version', () => {
  const closed: string[] = [];
  mapSchema(readReportSchema(), (each, name) => {
    if ('additionalProperties' in each || 'unevaluatedProperties' in each) closed.push(name ?? 'inner');
    return each;
  });
  expect(closed).toEqual([]);
});
