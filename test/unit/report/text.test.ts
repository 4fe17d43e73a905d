import { expect, test } from 'vitest';
import { plainPresentation, text } from '../../../src/report/index.ts';
import { hostileText, reportOf, verdictOf } from '../../support/report.ts';

test('a finding shows where, what, the line, the remedy and the way to the object', () => {
  expect(text(reportOf(), plainPresentation)).toBe(`apps/api/deployment.yaml:12:7  error  shutdown/grace-covers-drain
  api is killed while it drains: 45 s, grace period 30 s
      12 │       terminationGracePeriodSeconds: 30
         │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  → Raise terminationGracePeriodSeconds.
  apps/api/overlays/prod/kustomization.yaml → Deployment shop/api  (apps/api/overlays/prod)

1 error, 0 warnings · 1 of 1 target rendered, 4 objects, 1 rule
`);
});

test('a nearest place has no column and no caret', () => {
  const { span } = verdictOf().location;
  const shown = text(reportOf([verdictOf({ location: { span, precision: 'nearest' } })]), plainPresentation);
  expect(shown).toContain('apps/api/deployment.yaml:12  error');
  expect(shown).not.toContain('^');
});

test('a clean report says so in one line', () => {
  expect(text(reportOf([]), plainPresentation)).toBe('fit to sail · 1 of 1 target rendered, 4 objects, 1 rule\n');
});

test('with verbose, what was skipped is named with its reason', () => {
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
