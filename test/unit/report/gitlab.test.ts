import { expect, test } from 'vitest';
import { formats } from '../../../src/report/index.ts';
import { reportOf, verdictOf } from '../../support/report.ts';

test('a finding becomes an issue with the five fields that GitLab reads', () => {
  expect(JSON.parse(formats.gitlab(reportOf()))).toEqual([
    {
      description:
        'api is killed while it drains: 45 s, grace period 30 s (Deployment shop/api). Raise terminationGracePeriodSeconds.',
      check_name: 'shutdown/grace-covers-drain',
      fingerprint: '9f1c2b3a4d5e6f708192a3b4c5d6e7f8',
      severity: 'major',
      location: { path: 'apps/api/deployment.yaml', lines: { begin: 12 } },
    },
  ]);
});

test('errors, warnings and infos are major, minor and info', () => {
  const verdicts = (['error', 'warning', 'info'] as const).map((severity) => verdictOf({ severity }));
  const issues: { readonly severity: string }[] = JSON.parse(formats.gitlab(reportOf(verdicts)));
  expect(issues.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
});

test('a finding that is not open is not reported to GitLab, and a report without findings is an empty list', () => {
  expect(formats.gitlab(reportOf([verdictOf({ label: 'baselined' })]))).toBe('[]\n');
});
