import { expect, test } from 'vitest';
import { formats } from '../../../src/report/index.ts';
import { hostileText, renderFailure, reportOf, verdictOf } from '../../support/report.ts';

test('a workflow command has location, title, message and remediation', () => {
  const [first] = formats.github(reportOf()).split('\n');
  expect(first).toBe(
    '::error file=apps/api/deployment.yaml,line=12,endLine=12,col=7,endColumn=40,title=shutdown/grace-covers-drain::api is killed while it drains: 45 s, grace period 30 s (Deployment shop/api). Raise terminationGracePeriodSeconds. https://github.com/seaworthy-dev/seaworthy/blob/main/policies/shutdown/grace-covers-drain/README.md',
  );
});

test('a manifest cannot write a workflow command of its own', () => {
  const lines = formats
    .github(reportOf([verdictOf({ message: hostileText })]))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^::error file=/);
  expect(lines[0]).toContain('%250A');
  expect(lines[1]).toMatch(/^::stop-commands::[0-9a-f-]{36}$/);
  expect(lines[3]).toBe(`::${lines[1]?.slice('::stop-commands::'.length)}::`);
});

test('the file name of a finding cannot add properties to a workflow command', () => {
  const { span } = verdictOf().location;
  const tricky = { span: { ...span, file: 'a,line=1::b.yaml' as typeof span.file }, precision: 'exact' as const };
  expect(formats.github(reportOf([verdictOf({ location: tricky })]))).toMatch(
    /^::error file=a%2Cline=1%3A%3Ab.yaml,line=12,/,
  );
});

test('a failure in several targets names each of them once', () => {
  const report = reportOf([{ ...renderFailure, otherTargets: ['charts/till (prod)'] }]);
  expect(formats.github(report)).toContain('(charts/till, charts/till (prod)).');
});
