import { expect, test } from 'vitest';
import { checkLinks } from '../../policies/generate/links.ts';
import type { RuleId } from '../../src/model/index.ts';

const check =
  (kinds: readonly string[], ...links: readonly string[]) =>
  () =>
    checkLinks({ id: 'hpa/example' as RuleId, kinds, links });

test.each([
  [['Service'], 'workloads.autoscalers.workloads'],
  [['apps/Deployment'], 'services.routes'],
  [['workload'], 'limitRanges'],
  [['Service', 'autoscaling/HorizontalPodAutoscaler'], 'similar'],
])('a rule for %s may read %s', (kinds, links) => {
  expect(check(kinds, links)).not.toThrow();
});

test.each([
  [['Service'], 'disruptionBudgets', "Service has no link 'disruptionBudgets'"],
  [['ConfigMap'], 'workloads', "ConfigMap has no link 'workloads'"],
  [['Service'], 'workloads.endpoints', "workload has no link 'endpoints' (workloads.endpoints)"],
  [['workload'], 'worklods', "workload has no link 'worklods'"],
])('a rule for %s may not read %s, and the error says why', (kinds, links, message) => {
  expect(check(kinds, links)).toThrow(`policies/hpa/example/rule.rego: ${message}`);
});
