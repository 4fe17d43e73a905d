import { expect, test } from 'vitest';
import { json } from '../../../src/report/index.ts';
import { reportOf } from '../../support/report.ts';

test('the JSON report has the fields of version 1', () => {
  expect(JSON.parse(json(reportOf()))).toEqual({
    version: 1,
    targets: [
      {
        id: 'apps/api/overlays/prod',
        kind: 'kustomize',
        path: 'apps/api/overlays/prod',
        status: 'rendered',
        objects: 4,
      },
      {
        id: 'charts/lib',
        kind: 'helm',
        path: 'charts/lib',
        status: 'skipped',
        objects: 0,
        reason: 'library chart: it renders nothing by itself',
      },
    ],
    findings: [
      {
        rule: 'shutdown/grace-covers-drain',
        severity: 'error',
        message: 'api is killed while it drains: 45 s, grace period 30 s',
        remediation: 'Raise terminationGracePeriodSeconds.',
        target: 'apps/api/overlays/prod',
        otherTargets: [],
        object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' },
        path: ['spec', 'template', 'spec', 'terminationGracePeriodSeconds'],
        location: {
          file: 'apps/api/deployment.yaml',
          line: 12,
          column: 7,
          endLine: 12,
          endColumn: 40,
          precision: 'exact',
        },
        relatedLocations: [{ file: 'apps/api/overlays/prod/kustomization.yaml', line: 1, role: 'kustomization' }],
        fingerprint: '9f1c2b3a4d5e6f708192a3b4c5d6e7f8',
        status: 'open',
      },
    ],
    summary: {
      errors: 1,
      warnings: 0,
      infos: 0,
      lowered: 0,
      unchanged: 0,
      waived: 0,
      baselined: 0,
      targets: 1,
      renderedTargets: 1,
      objects: 4,
      rules: 1,
      failOn: 'error',
      exitCode: 1,
    },
  });
});

test('the links between objects are in the JSON report as they are in the model', () => {
  const api = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'api' };
  const topology = [{ kind: 'autoscaler', from: { ...api, kind: 'HorizontalPodAutoscaler' }, to: api }] as const;
  expect(JSON.parse(json({ ...reportOf(), topology })).topology).toEqual(topology);
});
