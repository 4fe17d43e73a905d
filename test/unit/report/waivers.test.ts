import { expect, test } from 'vitest';
import { type Report, repoPath, type Verdict, type Waiver, waiverRules, wholeLine } from '../../../src/model/index.ts';
import { formats, plainPresentation } from '../../../src/report/index.ts';
import { waivingOf } from '../../../src/report/waiving.ts';
import { reportOf, verdictOf } from '../../support/report.ts';

const waiver: Waiver = {
  source: 'comment',
  file: repoPath('apps/api/deployment.yaml'),
  line: 11,
  rules: ['all'],
  reason: 'it is a demo',
};
const waived = verdictOf({ label: 'waived', reason: 'comment at apps/api/deployment.yaml:11: it is a demo', waiver });
const unused = verdictOf({
  rule: waiverRules.unused,
  severity: 'warning',
  message: 'Waiver of all rules waives no finding',
  object: undefined,
  path: [],
  related: [],
  location: { span: wholeLine(repoPath('apps/api/deployment.yaml'), 11), precision: 'exact' },
  fingerprint: '1'.repeat(32),
});

function at(file: string, changed: Partial<Verdict> = {}): Verdict {
  return verdictOf({ location: { span: wholeLine(repoPath(file), 7), precision: 'exact' }, ...changed });
}

const rule = 'shutdown/grace-covers-drain';

test.each<[string, Verdict, Pick<Report, 'forbidsInlineWaivers'>, unknown]>([
  [
    'in a manifest',
    at('a.yml'),
    {},
    { where: 'above line 7 of a.yml', text: `# seaworthy: ignore ${rule} because REASON` },
  ],
  [
    'in a template',
    at('c/templates/a.yaml'),
    {},
    { where: 'above line 7 of c/templates/a.yaml', text: `{{/* seaworthy: ignore ${rule} because REASON */}}` },
  ],
  [
    'in a file without comments',
    at('a.json'),
    {},
    {
      where: 'under waivers.entries in seaworthy.yaml',
      text: `- { rules: [${rule}], objects: ["Deployment/shop/api"], reason: REASON }`,
    },
  ],
  [
    'where comments waive nothing',
    at('a.yaml', { object: { apiVersion: 'v1', kind: 'Node', namespace: '', name: 'n' } }),
    { forbidsInlineWaivers: true },
    {
      where: 'under waivers.entries in seaworthy.yaml',
      text: `- { rules: [${rule}], objects: ["Node/n"], reason: REASON }`,
    },
  ],
  ['not for a target that fails', at('a.yaml', { object: undefined }), {}, undefined],
  ['not for a waiver', unused, {}, undefined],
  ['not for what is waived', waived, {}, undefined],
])('what to write to accept a finding: %s', (_, verdict, report, expected) => {
  expect(waivingOf(verdict, report)).toEqual(expected);
});

test('the comment and the page list what is waived, with the reason, and count it', () => {
  const markdown = formats.markdown(reportOf([waived]), plainPresentation);
  expect(markdown).toContain('· 1 waived ·');
  expect(markdown).toContain('<details><summary>1 finding waived</summary>');
  expect(markdown).toContain('it is a demo |');
  const html = formats.html(reportOf([waived]), plainPresentation);
  expect(html).toContain('<summary>1 finding: 1 waived</summary>');
  expect(html).toContain('waived: comment at apps/api/deployment.yaml:11: it is a demo');
});

test('what is wrong with a waiver is no failed target', () => {
  const report = reportOf([unused]);
  expect(formats.junit(report)).toContain('<testcase classname="apps/api/overlays/prod" name="renders"/>');
  expect(formats.junit(report)).toContain('name="waivers/unused: apps/api/deployment.yaml"');
  expect(formats.junit(report)).not.toContain('<error');
  expect(formats.html(report, plainPresentation)).toContain('<h3>Waivers in apps/api/deployment.yaml</h3>');
  expect(formats.text(report, plainPresentation)).not.toContain('while rendering');
});

test('SARIF describes the rules of waivers', () => {
  const { runs } = JSON.parse(formats.sarif(reportOf([unused]), plainPresentation));
  const rules: readonly { readonly id: string }[] = runs[0].tool.driver.rules;
  expect(rules.find(({ id }) => id === waiverRules.unused)).toMatchObject({
    id: 'waivers/unused',
    shortDescription: { text: 'Waiver must waive a finding' },
    help: { text: expect.stringContaining('Delete the waiver, or the name of the rule that it does not need.') },
    helpUri: 'https://github.com/seaworthy-dev/seaworthy/blob/main/policies/waivers/unused/README.md',
    defaultConfiguration: { level: 'warning' },
  });
});
