import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedRepository, git, type Texts, write } from './changed.ts';
import { checkAsJson, type JsonReport, seaworthy } from './cli.ts';
import { chart, deployment } from './fixtures.ts';

/** A repository whose branch is checked out, with the change committed. */
function changed(before: Texts, after: Texts): string {
  return changedRepository({ 'README.md': 'shop\n', ...before }, after);
}

const base = ['--base', 'main'];
const accept = '--accept-config-changes';

function said({ relaxations = [] }: JsonReport): readonly string[] {
  return relaxations.map(({ file, line, message, inEffect }) => `${file}:${line} ${message}${inEffect ? ' !' : ''}`);
}

function statuses({ findings }: JsonReport): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status, rule } of findings.filter(({ rule }) => !rule.startsWith('waivers/')))
    counts[`${status} ${rule.split('/')[0]}`] = (counts[`${status} ${rule.split('/')[0]}`] ?? 0) + 1;
  return counts;
}

const requests = 'resources/requests-and-limits';
/** Its container, on line 14, lacks requests and has an error: a probe of a port that it does not declare. */
const late = deployment('late').replace(
  /^ {8}- name: late\n {10}(image: .*)$/m,
  '        - { name: late, $1, readinessProbe: { httpGet: { port: web } } }',
);
/** The list of containers begins with one more. */
const another = '      containers:\n        - { name: other, image: x:1, readinessProbe: { httpGet: { port: web } } }';
const allOpen = { 'open probes': 1, 'open resources': 1 };
const allWaived = { 'waived probes': 1, 'waived resources': 1 };

const ways: readonly (readonly [string, Texts, readonly string[]])[] = [
  [
    'a comment above a new object',
    { 'late.yaml': `# seaworthy: ignore all because x\n${late}` },
    ['late.yaml:1 all rules are waived by a comment'],
  ],
  [
    'comments on lines',
    {
      'late.yaml': late.replace('web } } }', '$& # seaworthy: ignore resources/*, probes/* because x'),
    },
    ['late.yaml:14 2 rules are waived by a comment'],
  ],
  [
    'an annotation',
    { 'late.yaml': late.replace('  namespace', '  annotations: { seaworthy.dev/ignore: all because x }\n  namespace') },
    ['late.yaml:5 all rules are waived by an annotation'],
  ],
  [
    'an entry of the configuration',
    {
      'late.yaml': late,
      'seaworthy.yaml': 'waivers:\n  entries:\n    - { rules: [all], objects: [Deployment/shop/late], reason: x }\n',
    },
    ['seaworthy.yaml:3 all rules are waived for Deployment/shop/late'],
  ],
  [
    'a comment in a template',
    chart('late', { 'late.yaml': `{{/* seaworthy: ignore all because x */}}\n${late}` }),
    ['late/templates/late.yaml:1 all rules are waived by a comment'],
  ],
  [
    'an annotation of a chart',
    chart('late', {
      'late.yaml': late.replace('  namespace', '  annotations:\n    seaworthy.dev/ignore: all because x\n  namespace'),
    }),
    ['late/templates/late.yaml:6 all rules are waived by an annotation'],
  ],
];

describe.each(ways)('%s that the change adds', (_, head, says) => {
  test('is shown first and waives nothing, unless it is accepted', () => {
    const root = changed({}, head);
    const { code, report } = checkAsJson(root, base);
    expect({ code, said: said(report), ...statuses(report) }).toEqual({ code: 1, said: says, ...allOpen });
    expect(seaworthy(['check', ...base], root).stdout.split('\n')[0]).toMatch(
      /^This change relaxes the check: .*waived/,
    );
    const accepted = checkAsJson(root, [...base, accept]);
    expect({ code: accepted.code, said: said(accepted.report), ...statuses(accepted.report) }).toEqual({
      code: 0,
      said: says.map((each) => `${each} !`),
      ...allWaived,
    });
  });
});

test('waivers of other tools that the change adds are shown and waive nothing', () => {
  const text = deployment('late').replace(
    '  namespace',
    '  annotations: { kube-score/ignore: "pod-probes,container-resources" }\n  namespace',
  );
  const { code, report } = checkAsJson(changed({ 'seaworthy.yaml': 'failOn: warning\n' }, { 'late.yaml': text }), base);
  expect({ code, said: said(report), ...statuses(report) }).toEqual({
    code: 1,
    said: [
      'late.yaml:5 2 rules are waived by what is written for kube-score',
      'late.yaml:5 rule resources/requests-and-limits is waived by what is written for kube-score',
    ],
    'open resources': 1,
  });
});

const scaled = (replicas: number, comment = ''): string => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: late, namespace: shop }
spec:
  minReplicas: 2
${comment}  maxReplicas: ${replicas}
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: late }
`;
const ignored = '  # seaworthy: ignore hpa/max-above-min because there are two nodes\n';
const workload = { 'late.yaml': `# seaworthy: ignore all because x\n${late}` };

describe('a waiver of the base holds', () => {
  test('for the same field with another value', () => {
    const root = changed({ ...workload, 'hpa.yaml': scaled(1, ignored) }, { 'hpa.yaml': `\n${scaled(2, ignored)}` });
    const { code, report } = checkAsJson(root, base);
    expect({ code, said: said(report) }).toEqual({ code: 0, said: [] });
    expect(report.findings.find(({ rule }) => rule === 'hpa/max-above-min')).toMatchObject({ status: 'waived' });
  });

  test('for what the change adds to an object that it is about', () => {
    const more = late.replace('      containers:', another);
    const head = { 'late.yaml': `# seaworthy: ignore all because of something else\n${more}` };
    const { code, report } = checkAsJson(changed(workload, head), base);
    expect({ code, said: said(report) }).toEqual({ code: 0, said: [] });
  });

  test('in a file that is renamed', () => {
    const head = {
      'late.yaml': undefined,
      'shop/late.yaml': workload['late.yaml'].replace('late:1.4.2', 'late:1.4.3'),
    };
    const { code, report } = checkAsJson(changed(workload, head), base);
    expect({ code, said: said(report) }).toEqual({ code: 0, said: [] });
  });

  test('by an entry that stays, whatever its reason', () => {
    const entries = (reason: string): string => `waivers: { entries: [{ rules: [all], reason: ${reason} }] }\n`;
    const root = changed({ 'seaworthy.yaml': entries('x') }, { 'seaworthy.yaml': entries('y'), 'late.yaml': late });
    const { code, report } = checkAsJson(root, base);
    expect({ code, said: said(report), ...statuses(report) }).toEqual({ code: 0, said: [], ...allWaived });
  });
});

describe('a waiver of the base does not hold', () => {
  test('at another field, to which the change moves it', () => {
    const root = changed(
      { ...workload, 'hpa.yaml': scaled(10, ignored) },
      {
        'hpa.yaml': scaled(1)
          .replace('  maxReplicas: 1\n', `${ignored}  maxReplicas: 1\n`)
          .replace('name: late, n', 'name: other, n'),
      },
    );
    const { code, report } = checkAsJson(root, base);
    expect({ code, said: said(report) }).toEqual({
      code: 1,
      said: ['hpa.yaml:6 rule hpa/max-above-min is waived by a comment'],
    });
  });

  test('for a rule that the change adds to it', () => {
    const lines = (rules: string): string => `# seaworthy: ignore ${rules} because x\n${late}`;
    const more = (text: string): string => text.replace('      containers:', another);
    const root = changed({ 'late.yaml': lines(requests) }, { 'late.yaml': more(lines(`${requests}, probes/*`)) });
    const { report } = checkAsJson(root, base);
    expect(said(report)).toEqual(['late.yaml:1 the rules probes/* are waived by a comment']);
    expect(report.findings.filter(({ status }) => status === 'waived').map(({ rule }) => rule)).toEqual([requests]);
  });

  test('longer than it did', () => {
    const until = (day: string): string => `# seaworthy: ignore all because x${day}\n${late}`;
    const root = changed({ 'late.yaml': until(' until 2001-01-31') }, { 'late.yaml': until(' until 2999-01-31') });
    expect(said(checkAsJson(root, base).report)).toEqual([
      'late.yaml:1 all rules are waived until 2999-01-31 instead of until 2001-01-31',
    ]);
    const endless = changed({ 'late.yaml': until(' until 2999-01-31') }, { 'late.yaml': until('') });
    expect(said(checkAsJson(endless, base).report)).toEqual([
      'late.yaml:1 all rules are waived without an end instead of until 2999-01-31',
    ]);
    const entry = (day: string): string => `waivers: { entries: [{ rules: [all], reason: x, until: ${day} }] }\n`;
    const config = changed({ 'seaworthy.yaml': entry('2998-01-31') }, { 'seaworthy.yaml': entry('2999-01-31') });
    expect(said(checkAsJson(config, base).report)).toEqual(['seaworthy.yaml:1 all rules are waived until 2999-01-31']);
  });

  test('when the change allows what the base forbids', () => {
    const before = { 'seaworthy.yaml': 'waivers: { inline: forbid }\n' };
    const { code, report } = checkAsJson(changed(before, { 'seaworthy.yaml': '{}\n', ...workload }), base);
    expect({ code, said: said(report), ...statuses(report) }).toEqual({
      code: 1,
      said: ['seaworthy.yaml:1 waivers.inline is allow instead of forbid'],
      ...allOpen,
    });
  });
});

test('a waiver that is made shorter, narrower or forbidden is used at once, and nothing is said', () => {
  const entry = (more: string): string => `waivers: { entries: [{ rules: [${more}], reason: x }] }\n`;
  const root = changed({ 'seaworthy.yaml': entry('all') }, { 'seaworthy.yaml': entry(requests), 'late.yaml': late });
  const { report } = checkAsJson(root, base);
  expect({ said: said(report), ...statuses(report) }).toEqual({
    said: [],
    'open probes': 1,
    'waived resources': 1,
  });
});

test('what is wrong with waivers of the base is unchanged, and what is wrong with new ones is open', () => {
  const broken = '# seaworthy: ignore nothing because x\n';
  const unused = '# seaworthy: ignore hpa/target-exists because x\n';
  const root = changed(
    { 'a.yaml': `${broken}${unused}${deployment('a')}` },
    { 'a.yaml': `\n${broken}${unused}${deployment('a')}`, 'b.yaml': `${broken}${unused}${deployment('b')}` },
  );
  const { report } = checkAsJson(root, base);
  const found = report.findings.filter(({ rule }) => rule.startsWith('waivers/'));
  expect(found.map(({ location: { file, line }, rule, status }) => `${file}:${line} ${rule} ${status}`)).toEqual([
    'a.yaml:2 waivers/malformed unchanged',
    'a.yaml:3 waivers/unused unchanged',
    'b.yaml:1 waivers/malformed open',
    'b.yaml:2 waivers/unused open',
  ]);
});

test('a waiver of the base is not called unused when its finding is unchanged and its line is not looked for', () => {
  const template = `${deployment('web')}          # seaworthy: ignore all because x\n          resources: {{- toYaml .Values.resources | nindent 12 }}\n`;
  const values = (name: string): string => `resources: {} # seaworthy: ignore resources/* because x\nname: ${name}\n`;
  const files = { ...chart('web', { 'web.yaml': template }), 'web/values.yaml': values('a') };
  const { report } = checkAsJson(changed(files, { 'web/values.yaml': values('b') }), base);
  expect(report.findings.filter(({ rule }) => rule.startsWith('waivers/'))).toEqual([]);
  expect(said(report)).toEqual([]);
});

test('a comment that the change adds behind a link is new', () => {
  const root = changed({ 'linked/late.txt': scaled(10) }, { 'README.md': 'a shop\n' });
  git(root, 'checkout', '-q', 'main');
  symlinkSync('linked/late.txt', join(root, 'late.yaml'));
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'a link');
  git(root, 'checkout', '-q', '-B', 'change');
  write(root, { 'linked/late.txt': scaled(1, ignored) });
  git(root, 'commit', '-q', '-a', '-m', 'the change');
  const { report } = checkAsJson(root, base);
  expect(said(report)).toEqual(['late.yaml:6 rule hpa/max-above-min is waived by a comment']);
});

test('of many added waivers the first are shown and the rest is counted', () => {
  const many = Array.from({ length: 30 }, (_, at) => [
    `s${at + 10}.yaml`,
    `# seaworthy: ignore all because x\n${deployment(`s${at}`)}`,
  ]);
  const { report } = checkAsJson(changed({}, Object.fromEntries(many)), base);
  expect([said(report).length, said(report).at(-1)]).toEqual([21, 's30.yaml:1 10 more waivers are added']);
});
