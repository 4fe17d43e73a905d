import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { seaworthy } from './cli.ts';

const chart = `apiVersion: v2
name: api
version: 1.0.0
dependencies:
  - name: redis
    version: 1.0.0
    repository: https://charts.example
`;
const secret = `apiVersion: v1
kind: Secret
metadata: {name: api}
stringData:
  note: redis charts/ which hold does chart needs server 5w0rdf1sh
`;
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web-server, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: server, image: web:1}]}
`;

test('words of a Secret stay in what is said without any text of a source, and so do names', () => {
  const root = repository({
    'charts/api/Chart.yaml': chart,
    'charts/api/templates/secret.yaml': secret,
    'web/deployment.yaml': `${deployment}---\n${secret}---\nnot: [valid server\n`,
  });
  const { stdout } = seaworthy(['check', '--format', 'json'], root);
  const { findings, targets } = JSON.parse(stdout) as {
    findings: { rule: string; target: string; message: string }[];
    targets: { id: string; reason?: string }[];
  };
  const missing = 'the chart needs redis, which charts/ does not hold';
  expect(findings.find(({ target }) => target === 'charts/api')?.message).toBe(missing);
  expect(targets.find(({ id }) => id === 'charts/api')?.reason).toBe(missing);
  expect(findings.filter(({ rule }) => rule === 'resources/requests-and-limits').map(({ message }) => message)).toEqual(
    ['Container server has no cpu request, no memory request and no memory limit'],
  );
  expect(stdout).not.toContain('5w0rdf1sh');
});
