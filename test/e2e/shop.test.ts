import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkAsJson, type JsonReport, project, seaworthy } from './cli.ts';

const shop = 'examples/shop';
const repaired = 'examples/shop-fixed';

/** Every finding in the shop, in the order of the report, files from the top of the shop. */
const expected: readonly string[] = [
  'apps/checkout/base/deployment.yaml:37 error hpa/cpu-needs-request',
  'apps/checkout/base/deployment.yaml:37 warning resources/requests-and-limits',
  'apps/checkout/base/deployment.yaml:45 warning shutdown/prestop-required',
  'apps/checkout/overlays/prod/capacity.yaml:7 error hpa/no-static-replicas',
  'apps/checkout/overlays/prod/warm-up.json:3 warning probes/slow-start-uses-startup',
  'apps/checkout/overlays/staging/resources.yaml:14 error resources/quantity-suspicious',
  'charts/api/templates/deployment.yaml:27 error shutdown/grace-covers-drain',
  'charts/api/templates/deployment.yaml:67 error probes/named-port-resolves',
  'charts/api/values.yaml:33 error pdb/blocks-drain',
  'charts/catalog/values-prod.yaml:8 error resources/request-within-limit',
  'charts/catalog/values-staging.yaml:7 warning probes/readiness-required',
  'charts/catalog/values-staging.yaml:10 warning hpa/max-above-min',
  'charts/catalog/values.yaml:26 warning hpa/scale-down-stabilization',
  'manifests/recommendations.yaml:74 error wiring/service-selects-pods',
  'manifests/recommendations.yaml:114 error hpa/duplicate-target',
  'manifests/redis/statefulset.yaml:34 warning probes/liveness-aggressive',
  'manifests/redis/statefulset.yaml:65 info resources/requests-and-limits',
  'manifests/storefront/deployment.yaml:33 info probes/liveness-recommended',
  'manifests/storefront/deployment.yaml:36 warning shutdown/signal-swallowed',
  'manifests/storefront/hpa.yaml:13 error hpa/target-exists',
  'manifests/storefront/service.yaml:15 warning wiring/service-target-port',
];

describe('the shop', () => {
  let judged: ReturnType<typeof checkAsJson>;
  beforeAll(() => {
    judged = checkAsJson(project, [shop]);
  });

  test('is judged to exactly the mistakes that were planted', () => {
    const { code, report, stderr } = judged;
    expect(places(report)).toEqual(expected);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test('shows the mistake of every story in its README', () => {
    const rules = new Set<string>(judged.report.findings.map(({ rule }) => rule));
    expect(stories().filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test('has every target rendered', () => {
    expect(judged.report.targets.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  test('exits 0 where findings shall not fail, and says how it exits in CI', () => {
    const { code, stdout } = seaworthy(['check', shop, '--fail-on', 'never'], project);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/never/);
  });
});

test('the repaired shop passes with no finding at all', () => {
  const { code, report, stderr } = checkAsJson(project, [repaired]);
  expect(places(report)).toEqual([]);
  expect(report.targets.filter(({ status }) => status === 'failed')).toEqual([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('the repaired shop passes the strict profile too, but for hints', () => {
  const { report } = checkAsJson(project, [repaired, '--profile', 'strict']);
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

function places({ findings }: JsonReport): readonly string[] {
  return findings.map(
    ({ location, severity, rule }) => `${location.file.slice(shop.length + 1)}:${location.line} ${severity} ${rule}`,
  );
}

/** The rules in the last column of the table of stories. */
function stories(): readonly string[] {
  const rows = readFileSync(join(project, shop, 'README.md'), 'utf8').matchAll(
    /^\|.+\| ([a-z-]+\/[a-z-]+(?:, [a-z-]+\/[a-z-]+)*) \|$/gm,
  );
  return [...rows].flatMap(([, rules = '']) => rules.split(', '));
}
