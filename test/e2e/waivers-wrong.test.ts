import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson } from './cli.ts';
import { problems, requests, web } from './waived.ts';

describe('what is wrong with a waiver is a finding on its line', () => {
  test('unused, expired and malformed ones', () => {
    const above = `# seaworthy: ignore hpa/min-replicas because of nothing
# seaworthy: ignore ${requests} because it was short until 2001-01-31
# seaworthy: ignore ${requests}
`;
    const entries = `waivers:
  entries:
    - { rules: [${requests}], objects: [Deployment/shop/gone], reason: x }
    - { rules: [${requests}], reason: x, until: 2001-01-31 }
`;
    const { report } = checkAsJson(repository({ 'a.yaml': web({ above }), 'seaworthy.yaml': entries }));
    expect(problems(report)).toEqual([
      'a.yaml:1 warning waivers/unused Waiver of hpa/min-replicas waives no finding',
      `a.yaml:2 warning waivers/expired Waiver of ${requests} expired: its last day was 2001-01-31`,
      'a.yaml:3 warning waivers/malformed Waiver is not valid: it has no reason',
      `seaworthy.yaml:3 warning waivers/unused Waiver of ${requests} waives no finding`,
      `seaworthy.yaml:4 warning waivers/expired Waiver of ${requests} expired: its last day was 2001-01-31`,
    ]);
    expect(report.findings.find(({ rule }) => rule === requests)?.status).toBe('open');
  });

  test('one rule of several that is not needed', () => {
    const container = `# seaworthy: ignore ${requests}, hpa/target-exists because x`;
    const { report } = checkAsJson(repository({ 'a.yaml': web({ container }) }));
    expect(problems(report)).toEqual([
      'a.yaml:14 warning waivers/unused Waiver of hpa/target-exists waives no finding',
    ]);
  });

  test('a run that does not know every finding calls none unused', () => {
    const files = { 'a.yaml': web({ above: '# seaworthy: ignore hpa/min-replicas because x\n' }), 'b.yaml': web() };
    expect(problems(checkAsJson(repository(files), ['a.yaml']).report)).toEqual([]);
    expect(problems(checkAsJson(repository(files), ['--rule', 'hpa/*']).report)).toEqual([]);
    expect(
      problems(checkAsJson(repository({ ...files, 'c.yaml': 'apiVersion: v1\nkind: Service\nmetadata: [\n' })).report),
    ).toEqual([]);
  });

  test('an organisation that forbids them: they waive nothing, and those of other tools neither', () => {
    const annotations = '  annotations:\n    kube-linter.io/ignore-all: x\n    seaworthy.dev/ignore: all because x\n';
    const above = '# seaworthy: ignore all because x\n';
    const root = repository({
      'a.yaml': web({ above, annotations, broken: true }),
      'seaworthy.yaml': 'waivers: { inline: forbid }\n',
    });
    const { code, report } = checkAsJson(root);
    expect([code, report.summary.waived, ...problems(report)]).toEqual([
      1,
      0,
      'a.yaml:1 warning waivers/forbidden Waiver of all rules does not hold: waivers.inline is forbid',
      'a.yaml:8 warning waivers/forbidden Waiver of all rules does not hold: waivers.inline is forbid',
    ]);
  });
});
