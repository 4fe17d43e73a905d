import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson, seaworthy } from './cli.ts';
import { chart, deployment } from './fixtures.ts';
import { probe, problems, requests, waived, web } from './waived.ts';

test('a comment at the line of a finding, or above it, waives the finding', () => {
  const root = repository({
    'a.yaml': web({ container: `# seaworthy: ignore ${requests} because it is a demo until 2999-12-31 owner team-a` }),
    'b.yaml': web({ broken: true }).replace(
      /^ {8}- \{/m,
      `        # seaworthy: ignore ${requests}, probes/* because of b\n$&`,
    ),
    'seaworthy.yaml': 'failOn: warning\n',
  });
  const { report } = checkAsJson(root);
  expect(waived(report)).toEqual([
    `a.yaml:14 ${requests} waived, comment at a.yaml:14: it is a demo (until 2999-12-31, owner team-a)`,
    `b.yaml:15 ${requests} waived, comment at b.yaml:14: of b`,
    `b.yaml:15 ${probe} waived, comment at b.yaml:14: of b`,
  ]);
  expect(report.findings.find(({ status }) => status === 'waived')?.waiver).toEqual({
    source: 'comment',
    file: 'a.yaml',
    line: 14,
    reason: 'it is a demo',
    until: '2999-12-31',
    owner: 'team-a',
  });
  expect(report.summary).toMatchObject({ waived: 3, exitCode: 0 });
});

test.each([
  [
    'a comment above the object',
    web({ above: '# seaworthy: ignore all because it is a demo\n', broken: true }),
    'comment at a.yaml:1',
  ],
  [
    'an annotation of the object',
    web({ annotations: '  annotations:\n    seaworthy.dev/ignore: all because it is a demo\n', broken: true }),
    'annotation at a.yaml:6',
  ],
  [
    'an annotation of the pod template',
    web({ broken: true }).replace(
      '      labels: {',
      '      annotations: { seaworthy.dev/ignore: all because it is a demo }\n$&',
    ),
    'annotation at a.yaml:11',
  ],
])('%s waives every finding of the object', (_, text, where) => {
  const { code, report } = checkAsJson(repository({ 'a.yaml': text }));
  expect([code, ...new Set(report.findings.map(({ status, reason }) => `${status}: ${reason}`))]).toEqual([
    0,
    `waived: ${where}: it is a demo`,
  ]);
});

/** A Service that sends requests to what {@link front} makes, which lacks a readiness probe; warnings fail. */
const served = {
  'seaworthy.yaml': 'failOn: warning\n',
  'service.yaml': `apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { tier: front }
  ports: [{ port: 80 }]
`,
};

function front(lines: { readonly annotations: string }): string {
  return web(lines).replace('      labels: {app: web', '$&, tier: front');
}

test('annotations and comments of other tools are honoured, and labelled with the tool', () => {
  const annotations = (lines: readonly string[]): string =>
    `  annotations:\n${lines.map((each) => `    ${each}\n`).join('')}`;
  const linter = ['unset-cpu-requirements: measured', 'unset-memory-requirements: shared'];
  const checkov = ['skip1: CKV_K8S_10=a', 'skip2: CKV_K8S_12=b', 'skip3: CKV_K8S_13=b'];
  const root = repository({
    ...served,
    'a.yaml': front({
      annotations: annotations([
        ...linter.map((each) => `ignore-check.kube-linter.io/${each}`),
        'kube-score/ignore: pod-probes',
      ]),
    }),
    'b.yaml': web({ annotations: annotations(checkov.map((each) => `checkov.io/${each}`)) }),
    'c.yaml': web({ container: '# trivy:ignore:KSV-0015 trivy:ignore:KSV-0016 trivy:ignore:KSV-0018' }),
    'd.yaml': front({ annotations: annotations(['polaris.fairwinds.com/exempt: "true"']) }),
  });
  const { code, report } = checkAsJson(root);
  expect([code, ...waived(report)]).toEqual([
    0,
    'a.yaml:18 probes/readiness-required waived, annotation of kube-score at a.yaml:8: no reason is given',
    `a.yaml:18 ${requests} waived, annotation of kube-linter at a.yaml:6: measured; shared`,
    `b.yaml:18 ${requests} waived, annotation of Checkov at b.yaml:6: a; b`,
    `c.yaml:14 ${requests} waived, comment of Trivy at c.yaml:14: no reason is given`,
    'd.yaml:16 probes/readiness-required waived, annotation of Polaris at d.yaml:6: no reason is given',
    `d.yaml:16 ${requests} waived, annotation of Polaris at d.yaml:6: no reason is given`,
  ]);
});

test('entries of the configuration waive by rule, file and object', () => {
  const entries = `waivers:
  entries:
    - { rules: [resources/*], files: [legacy], reason: it is replaced }
    - rules: [${probe}]
      objects: [Deployment/shop/w*]
      reason: no need
      owner: team-a
`;
  const root = repository({
    'seaworthy.yaml': entries,
    'legacy/a.yaml': web({ broken: true }),
    'b.yaml': web({ broken: true }).replace('port: web', 'port: http'),
  });
  expect(waived(checkAsJson(root).report)).toEqual([
    `b.yaml:14 ${probe} waived, entry at seaworthy.yaml:4: no need (owner team-a)`,
    `legacy/a.yaml:14 ${requests} waived, entry at seaworthy.yaml:3: it is replaced`,
    `legacy/a.yaml:14 ${probe} waived, entry at seaworthy.yaml:4: no need (owner team-a)`,
  ]);
});

const template = `{{- /* seaworthy: ignore probes/* because of the template */}}
${deployment('web')}          readinessProbe: { httpGet: { port: web } }
          resources:
            # seaworthy: ignore resources/* because of the line
            {{- toYaml .Values.resources | nindent 12 }}
`;

test('a comment at any place of the chain waives: values file, template, patch', () => {
  const root = repository({
    ...chart('api', { 'web.yaml': template }),
    'api/values.yaml': `# seaworthy: ignore ${requests} because of the values\nresources: { limits: { cpu: 1 } }\n`,
    'base/web.yaml': web({ above: `# seaworthy: ignore ${requests} because of the resource\n` }),
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'prod/kustomization.yaml': 'resources: [../base]\npatches: [{ path: patch.yaml }]\n',
    'prod/patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  template:
    spec:
      containers:
        - name: web
          # seaworthy: ignore resources/request-within-limit because of the patch
          resources: { requests: { cpu: 2, memory: 1Gi }, limits: { cpu: 1 } }
`,
  });
  expect(waived(checkAsJson(root).report)).toEqual([
    `api/templates/web.yaml:17 ${probe} waived, comment at api/templates/web.yaml:1: of the template`,
    `api/values.yaml:2 ${requests} waived, comment at api/values.yaml:1: of the values`,
    'prod/patch.yaml:10 resources/request-within-limit waived, comment at prod/patch.yaml:9: of the patch',
    `prod/patch.yaml:10 ${requests} waived, comment at base/web.yaml:1: of the resource`,
  ]);
});

describe('reports', () => {
  const root = (): string =>
    repository({ 'a.yaml': web({ above: `# seaworthy: ignore ${requests} because it is a demo\n`, broken: true }) });

  test('the last line of text counts waived findings, and --verbose lists them and how to waive the others', () => {
    const last = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);
    const quiet = seaworthy(['check'], root()).stdout;
    expect(last(quiet)).toBe('1 error, 0 warnings · judged: 1 object of 1 target by 37 rules · 1 waived');
    expect(quiet).not.toContain('it is a demo');
    const { stdout } = seaworthy(['check', '--verbose'], root());
    expect(stdout).toContain(
      `\na.yaml:15:11  ${requests}  Container web has no cpu request, no memory request and no memory limit; waived: comment at a.yaml:1: it is a demo\n`,
    );
    expect(stdout).toContain(
      `\n  to accept it, write above line 15 of a.yaml: # seaworthy: ignore ${probe} because REASON\n`,
    );
  });

  test('SARIF has them suppressed, in source or by the configuration', () => {
    const suppressions = (files: Readonly<Record<string, string>>): unknown => {
      const log = JSON.parse(seaworthy(['check', '--format', 'sarif'], repository(files)).stdout);
      const results: readonly { readonly ruleId: string; readonly suppressions: unknown }[] = log.runs[0].results;
      return results.find(({ ruleId }) => ruleId === requests)?.suppressions;
    };
    expect(suppressions({ 'a.yaml': web({ container: `# seaworthy: ignore ${requests} because x` }) })).toEqual([
      { kind: 'inSource', justification: 'waived: comment at a.yaml:14: x' },
    ]);
    const entries = `waivers: { entries: [{ rules: [${requests}], reason: x }] }\n`;
    expect(suppressions({ 'a.yaml': web(), 'seaworthy.yaml': entries })).toEqual([
      { kind: 'external', justification: 'waived: entry at seaworthy.yaml:1: x' },
    ]);
  });

  test.each(['html', 'markdown', 'junit'])('%s shows them with the reason', (format) => {
    expect(seaworthy(['check', '--format', format], root()).stdout).toMatch(/waived[\s\S]*it is a demo/);
  });

  test('a reason is text, whatever stands in it', () => {
    const reason = '\u202E::error::x <img src=x> \u001B[31m ##[error]y';
    const files = { 'a.yaml': web({ container: `# seaworthy: ignore ${requests} because ${reason}` }) };
    for (const format of ['text', 'github', 'sarif', 'json', 'html', 'markdown']) {
      const { stdout } = seaworthy(['check', '--verbose', '--format', format], repository(files));
      const raw = ['\u202E', '\u001B', '##[error]y', ...(['html', 'markdown'].includes(format) ? ['<img'] : [])];
      expect(raw.filter((each) => stdout.includes(each))).toEqual([]);
      expect(stdout.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
    }
  });

  test('a value of a Secret in a reason is hidden', () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { key: h4rd-t0-gu3ss }\n';
    const container = `# seaworthy: ignore ${requests} because of h4rd-t0-gu3ss owner h4rd-t0-gu3ss`;
    const { stdout } = checkAsJson(repository({ 'a.yaml': web({ container }), 's.yaml': secret }));
    expect(stdout).toContain('because of ***'.slice('because '.length));
    expect(stdout).not.toContain('h4rd-t0-gu3ss');
  });
});

test('what a waiver holds for is not fixed', () => {
  const text = web().replace(
    'image: x:1 }',
    'image: x:1, resources: { requests: { memory: 2Gi }, limits: { memory: 1Gi } } } # seaworthy: ignore all because x',
  );
  const { stdout } = seaworthy(['fix', '--dry-run'], repository({ 'a.yaml': text }));
  expect(stdout).not.toContain('+++');
});

test('thousands of waivers take no longer than reading them', () => {
  const above = `# seaworthy: ignore hpa/min-replicas because x\n`.repeat(20_000);
  const { report } = checkAsJson(repository({ 'a.yaml': web({ above }) }));
  expect(problems(report).length).toBe(20_000);
});
