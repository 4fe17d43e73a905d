import {
  type Report,
  type RuleId,
  type RuleInForce,
  type RuleMeta,
  repoPath,
  type Verdict,
  wholeLine,
} from '../../src/model/index.ts';

/** A rule of the shop's report. */
export const graceRule: RuleMeta = {
  id: 'shutdown/grace-covers-drain' as RuleId,
  title: 'The grace period covers the drain',
  why: 'A process that is killed while it drains cuts the requests it still holds.',
  severity: 'error',
  profile: 'default',
  kinds: ['Deployment'],
  links: ['services'],
  params: { margin: { type: 'integer', unit: 's', description: 'Time to spare.', default: 5 } },
  fix: 'Raise terminationGracePeriodSeconds.',
  resources: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/'],
};

const inForce: RuleInForce = { meta: graceRule, severity: undefined, params: { margin: 5 }, from: 'default' };

/** A finding on the grace period of the shop's api. */
export function verdictOf(changed: Partial<Verdict> = {}): Verdict {
  const file = repoPath('apps/api/deployment.yaml');
  return {
    rule: graceRule.id,
    severity: 'error',
    message: 'api is killed while it drains: 45 s, grace period 30 s',
    remedy: graceRule.fix,
    target: 'apps/api/overlays/prod',
    also: [],
    object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' },
    path: ['spec', 'template', 'spec', 'terminationGracePeriodSeconds'],
    location: { span: { file, start: { line: 12, column: 7 }, end: { line: 12, column: 40 } }, precision: 'exact' },
    related: [{ span: wholeLine(repoPath('apps/api/overlays/prod/kustomization.yaml'), 1), role: 'kustomization' }],
    label: 'open',
    fingerprint: '9f1c2b3a4d5e6f708192a3b4c5d6e7f8',
    ...changed,
  };
}

/** A report of one overlay with the given findings. */
export function reportOf(verdicts: readonly Verdict[] = [verdictOf()]): Report {
  const path = repoPath('apps/api/overlays/prod');
  const open = (severity: string): number =>
    verdicts.filter((each) => each.label === 'open' && each.severity === severity).length;
  return {
    verdicts,
    rendered: [
      {
        target: { kind: 'kustomize', id: path, path, file: repoPath(`${path}/kustomization.yaml`) },
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
      below: 0,
      targets: 1,
      renderedTargets: 1,
      objects: 4,
      rules: 1,
    },
    excerpts: { 'apps/api/deployment.yaml': { 12: '      terminationGracePeriodSeconds: 30' } },
    exitCode: open('error') > 0 ? 1 : 0,
  };
}

/** Everything that text from a manifest might try, in one string. */
export const hostileText =
  'x\n::error file=a::y\u001B[31m|`@octocat` <img src=x> [a](javascript:b) %0A::set-output name=z::1\u202Eevil';
