import { expect, test } from 'vitest';
import { rulesOf } from '../../policies/generate/metadata.ts';

/** The METADATA of a rule that looks at these kinds, as the engine hands it over. */
function annotations(...kinds: readonly string[]): unknown {
  return {
    file: 'shop/api/rule.rego',
    annotations: {
      scope: 'package',
      title: 'Every api must have an owner',
      description: 'Nobody can be asked about an object that has no owner.',
      related_resources: [{ ref: 'https://shop.example/owners' }],
      custom: {
        ...{ severity: 'error', profile: 'default', kinds, links: [], params: {} },
        remediation: 'Set the label `owner` of the object.',
      },
    },
  };
}

test('a rule may look at workloads, and at kinds of the core and of other groups', () => {
  const [rule] = rulesOf([annotations('workload', 'Service', 'keda.sh/ScaledObject')]);
  expect(rule?.kinds).toEqual(['workload', 'Service', 'keda.sh/ScaledObject']);
});

test.each(['Deployment', 'app/Deployment', 'apps/Deploiment', 'ScaledObject'])(
  'a rule may not look at %s, which is no known type',
  (token) => {
    expect(() => rulesOf([annotations(token)])).toThrow(
      `policies/shop/api/rule.rego: METADATA/custom/kinds names ${token}, which is no known type`,
    );
  },
);
