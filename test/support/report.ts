import {
  type EnabledRule,
  groupOf,
  inCluster,
  type LocatedFinding,
  type ObjectId,
  type Report,
  type RuleId,
  type RuleMeta,
  repoPath,
  type Verdict,
  wholeLine,
} from '../../src/model/index.ts';

/** A rule of the shop's report. */
export const graceRule: RuleMeta = {
  id: 'shutdown/grace-covers-drain' as RuleId,
  title: 'The grace period covers the drain',
  description: 'A process that is killed while it drains cuts the requests it still holds.',
  severity: 'error',
  profile: 'default',
  kinds: ['Deployment'],
  links: ['services'],
  params: { margin: { type: 'integer', unit: 's', description: 'Time to spare.', default: 5 } },
  remediation: 'Raise terminationGracePeriodSeconds.',
  resources: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/'],
  digest: 'of the grace rule',
};

const inForce: EnabledRule = { meta: graceRule, severity: undefined, params: { margin: 5 }, from: 'default' };

/** A finding on the grace period of the shop's api. */
export function verdictOf(changed: Partial<Verdict> = {}): Verdict {
  const file = repoPath('apps/api/deployment.yaml');
  return {
    rule: graceRule.id,
    severity: 'error',
    message: 'api is killed while it drains: 45 s, grace period 30 s',
    remediation: graceRule.remediation,
    target: 'apps/api/overlays/prod',
    otherTargets: [],
    object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' },
    path: ['spec', 'template', 'spec', 'terminationGracePeriodSeconds'],
    location: { span: { file, start: { line: 12, column: 7 }, end: { line: 12, column: 40 } }, precision: 'exact' },
    related: [{ span: wholeLine(repoPath('apps/api/overlays/prod/kustomization.yaml'), 1), role: 'kustomization' }],
    label: 'open',
    fingerprint: '9f1c2b3a4d5e6f708192a3b4c5d6e7f8',
    ...changed,
  };
}

/** The same finding before it was decided on; its object is the only one of its name. */
export function locatedOf(changed: Partial<Verdict> = {}): LocatedFinding {
  const { label: _label, fingerprint: _fingerprint, reason: _reason, ...finding } = verdictOf(changed);
  const { rule, object, path, location, target } = finding;
  if (object === undefined)
    return { ...finding, identity: { rule, code: 'template-failed', file: location.span.file, target } };
  const destination = { cluster: inCluster, namespace: object.namespace };
  const group = groupOf(object.apiVersion);
  return {
    ...finding,
    identity: { rule, object: { destination, group, kind: object.kind, name: object.name }, field: path },
  };
}

/** A report of one overlay with the given findings. */
export function reportOf(verdicts: readonly Verdict[] = [verdictOf()]): Report {
  const path = repoPath('apps/api/overlays/prod');
  const labelled = (label: Verdict['label']): number => verdicts.filter((each) => each.label === label).length;
  const open = (severity: string): number =>
    verdicts.filter((each) => each.label === 'open' && each.severity === severity).length;
  return {
    verdicts,
    rendered: [
      {
        target: { kind: 'kustomize', id: path, path },
        status: 'rendered',
        objects: 4,
      },
    ],
    skipped: [{ kind: 'helm', path: repoPath('charts/lib'), reason: 'library chart: it renders nothing by itself' }],
    rules: [inForce],
    failOn: 'error',
    counts: {
      error: open('error'),
      warning: open('warning'),
      info: open('info'),
      lowered: 0,
      unchanged: labelled('unchanged'),
      waived: labelled('waived'),
      baselined: labelled('baselined'),
      targets: 1,
      renderedTargets: 1,
      objects: 4,
      rules: 1,
    },
    excerpts: { 'apps/api/deployment.yaml': { 12: '      terminationGracePeriodSeconds: 30' } },
    exitCode: open('error') > 0 ? 1 : 0,
  };
}

/** A change that turns a rule off and excludes files; neither is in effect unless it is accepted. */
export function relaxedReport(inEffect = false): Report {
  const file = repoPath('seaworthy.yaml');
  return {
    ...reportOf(),
    relaxations: [
      { file, line: 4, message: 'rule probes/readiness-required is off', inEffect },
      { file, line: 7, message: '3 files are excluded by legacy/**', inEffect },
    ],
  };
}

/** `count` findings in different objects, of the three severities in turn. */
export function manyVerdicts(count: number): readonly Verdict[] {
  const severities = ['info', 'warning', 'error'] as const;
  return Array.from({ length: count }, (_, index) =>
    verdictOf({
      message: `finding ${index}`,
      severity: severities[index % 3] ?? 'info',
      object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: `api-${index}` },
      fingerprint: index.toString(16).padStart(32, '0'),
    }),
  );
}

/** A comparison in which so many objects deploy differently and so many findings are gone. */
export function comparisonOf(count: number): NonNullable<Report['comparison']> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const object = (index: number): ObjectId => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: 'shop',
    name: `api-${index}`,
  });
  const whats = ['added', 'changed', 'removed'] as const;
  return {
    commit: 'ba5e'.repeat(10),
    fixed: numbers.map((index) => ({ ...verdictOf({ message: `repaired ${index}` }), object: object(index) })),
    objectChanges: numbers.map((index) => ({
      what: whats[index % 3] ?? 'changed',
      object: object(index),
      target: 'apps/api/overlays/prod',
      fields: index % 3 === 1 ? [{ path: ['spec', 'replicas'], before: index, after: index + 1 }] : [],
    })),
    capacity: { before: none, after: { ...none, replicas: { min: count, max: 2 * count } } },
    nondeterministic: 0,
    untouched: 0,
  };
}

/** A target that could not be rendered, and what is said of it. */
export const renderFailure: Verdict = verdictOf({
  rule: 'gitops/render-failed' as RuleId,
  message: 'template uses a value that is not set: .Values.image.tag',
  remediation: 'Set it in values.yaml.',
  target: 'charts/till',
  object: undefined,
  path: [],
  location: { span: wholeLine(repoPath('charts/till/templates/deployment.yaml'), 9), precision: 'nearest' },
  related: [],
  fingerprint: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
});

/** The shop with a chart that does not render. */
export function failedReport(): Report {
  const report = reportOf([verdictOf(), renderFailure]);
  const path = repoPath('charts/till');
  const failed: Report['rendered'][number] = {
    target: { kind: 'helm', id: 'charts/till', path },
    status: 'failed',
    objects: 0,
    failure: { code: 'template-failed', message: renderFailure.message },
  };
  return { ...report, rendered: [...report.rendered, failed], counts: { ...report.counts, targets: 2 } };
}

/** Everything that text from a manifest might try, in one string. */
export const hostileText =
  'x\n::error file=a::y\u001B[31m|`@octocat` <img src=x onerror=alert(1)> [a](javascript:b) ![p](https://evil.example/p.png) %0A::set-output name=z::1\u202Eevil</script><script>alert(1)</script>]]>--> @everyone #12 GH-12 shop/api#7 https://evil.example www.evil.example mail@evil.example :tada: $a$ {{7*7}} " onmouseover="alert(1) \' \u0000\u0008\uFFFE\uD800 **bold** ~~gone~~ ^1 \\| 0123456789abcdef0123456789abcdef01234567';

const none = { replicas: { min: 0, max: 0 }, cpu: { min: 0, max: 0 }, memory: { min: 0, max: 0 } };

/** A report all of whose texts, those of files and targets too, are `text`. */
export function reportSaying(text: string): Report {
  // a file system never hands out half a character
  const file = text.replaceAll('\uD800', '') as Verdict['location']['span']['file'];
  const { span } = verdictOf().location;
  const object = { apiVersion: 'v1', kind: text, namespace: text, name: text };
  const service = { ...object, kind: `${text} Service` };
  const verdict = verdictOf({
    message: text,
    remediation: text,
    target: text,
    otherTargets: [text],
    object,
    path: [text],
    location: { span: { ...span, file }, precision: 'exact' },
    related: [{ span: wholeLine(file, 3), role: 'values' }],
  });
  const labelled = verdictOf({ ...verdict, label: 'baselined', reason: text, fingerprint: 'f'.repeat(32) });
  const waiver = { source: 'comment', file, line: 3, rules: [text], reason: text, owner: text } as const;
  const waived = verdictOf({ ...verdict, label: 'waived', reason: text, waiver, fingerprint: 'e'.repeat(32) });
  const path = file;
  const failure = { code: 'template-failed', message: text } as const;
  return {
    ...reportOf([verdict, labelled, waived]),
    rendered: [
      { target: { kind: 'plain', id: text, path }, status: 'rendered', objects: 1 },
      { target: { kind: 'plain', id: `${text} failed`, path }, status: 'failed', objects: 0, failure },
    ],
    skipped: [{ kind: 'helm', path, reason: text }],
    excerpts: { [file]: { 3: text, 12: text } },
    topology: [{ kind: 'service', from: service, to: object }],
    relaxations: [{ file, line: 3, message: text, inEffect: false }],
    comparison: {
      commit: 'ba5e'.repeat(10),
      fixed: [{ rule: graceRule.id, severity: 'error', message: text, object, target: text }],
      objectChanges: [
        { what: 'changed', object, target: text, fields: [{ path: [text], before: text, after: { a: text } }] },
      ],
      capacity: { before: none, after: none },
      nondeterministic: 0,
      untouched: 0,
      notice: text,
    },
  };
}
