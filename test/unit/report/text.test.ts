import { expect, test } from 'vitest';
import { repoPath, wholeLine } from '../../../src/model/index.ts';
import { formats, plainPresentation } from '../../../src/report/index.ts';

const { text } = formats;

import { hostileText, reportOf, verdictOf } from '../../support/report.ts';

test('a finding shows location, message, source line, remediation and the way to the object', () => {
  expect(text(reportOf(), plainPresentation)).toBe(`apps/api/deployment.yaml:12:7  error  shutdown/grace-covers-drain
  api is killed while it drains: 45 s, grace period 30 s
      12 │       terminationGracePeriodSeconds: 30
         │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  → Raise terminationGracePeriodSeconds.
  apps/api/overlays/prod/kustomization.yaml → Deployment shop/api  (apps/api/overlays/prod)

1 error, 0 warnings · judged: 4 objects of 1 target by 1 rule · not judged: 1 skipped target
`);
});

test('a nearest location has no column and no caret', () => {
  const { span } = verdictOf().location;
  const shown = text(reportOf([verdictOf({ location: { span, precision: 'nearest' } })]), plainPresentation);
  expect(shown).toContain('apps/api/deployment.yaml:12  error');
  expect(shown).not.toContain('^');
});

test('a report without findings is one line', () => {
  expect(text(reportOf([]), plainPresentation)).toBe(
    'No findings · judged: 4 objects of 1 target by 1 rule · not judged: 1 skipped target\n',
  );
});

test('with verbose, skipped targets are listed with their reasons', () => {
  expect(text(reportOf([]), { ...plainPresentation, verbose: true })).toContain(
    'charts/lib  skipped: library chart: it renders nothing by itself',
  );
});

test('no control character of a manifest reaches the terminal, and a message stays on its line', () => {
  const shown = text(reportOf([verdictOf({ message: hostileText })]), plainPresentation);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be gone
  expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  expect(shown).not.toMatch(/^::/m);
});

test('colour and links appear only when asked for', () => {
  const shown = text(reportOf(), { ...plainPresentation, color: true, linkRoot: '/srv/my shop' });
  expect(shown).toContain('\u001B[31merror\u001B[39m');
  expect(shown).toContain('\u001B]8;;file:///srv/my%20shop/apps/api/deployment.yaml\u0007');
});

test('a failure shows the rendered text around its location, and the values that cause it', () => {
  const failure = verdictOf({
    object: undefined,
    target: 'charts/api',
    context: ['  metadata:', '>     a: b: c'],
    related: [{ span: wholeLine(repoPath('charts/api/values.yaml'), 2), role: 'values' }],
  });
  expect(text(reportOf([failure]), plainPresentation)).toContain(`
  rendered as
         ┆ metadata:
       > ┆     a: b: c
  → Raise terminationGracePeriodSeconds.
  while rendering charts/api with charts/api/values.yaml:2
`);
});

test('the chain of a finding begins with the value that causes it', () => {
  const target = { kind: 'helm', id: 'charts/api (prod)', path: repoPath('charts/api') } as const;
  const verdict = verdictOf({
    target: target.id,
    location: { span: wholeLine(repoPath('charts/api/values-prod.yaml'), 17), precision: 'verified' },
    related: [
      { span: wholeLine(repoPath('charts/api/templates/deployment.yaml'), 42), role: 'template' },
      { span: wholeLine(repoPath('charts/api/Chart.yaml'), 1), role: 'chart' },
    ],
  });
  const report = { ...reportOf([verdict]), rendered: [{ target, status: 'rendered', objects: 4 }] } as const;
  expect(text(report, plainPresentation)).toContain(
    '\n  values-prod.yaml:17 → templates/deployment.yaml:42 → Deployment shop/api  (charts/api (prod))\n',
  );
});

test('a related field of another object is named behind the object', () => {
  const verdict = verdictOf({ related: [{ span: wholeLine(repoPath('apps/api/base/hpa.yaml'), 15), role: 'object' }] });
  expect(text(reportOf([verdict]), plainPresentation)).toContain(
    '\n  Deployment shop/api; see apps/api/base/hpa.yaml:15  (apps/api/overlays/prod)\n',
  );
});
