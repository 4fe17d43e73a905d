import { expect, test } from 'vitest';
import { inOneDecision } from '../../../src/lower/one-decision.ts';
import { type Finding, type LocatedFinding, type Manifest, repoPath, type Target } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { locatedOf } from '../../support/report.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';
import { container } from './lowered.ts';

/** A workload of a target, and whether a finding says that its container has no sizes. */
interface Workload {
  readonly name: string;
  readonly target: Target;
  readonly resources?: string;
  readonly changed?: Partial<LocatedFinding>;
}

const { rule } = locatedOf();
const base = kustomizeTarget('base');
const names = ['api', 'web', 'worker'];
const all: readonly Workload[] = names.map((name) => ({ name, target: base }));

/** The names of the workloads whose findings are joined to one. */
function joined(workloads: readonly Workload[]): readonly (readonly string[])[] {
  const made = workloads.map((each) => ({ ...each, manifest: manifestOf(each) }));
  const lacking = made.filter(({ resources }) => resources === undefined || !resources.includes('cpu'));
  const path = [...container, 'resources'];
  const findings = lacking.map(
    ({ manifest }): Finding => ({
      rule,
      severity: 'warning',
      message: '',
      manifest,
      path,
    }),
  );
  const located = lacking.map(({ name, changed }) => {
    const span = { file: repoPath(`base/${name}.yaml`), start: { line: 7, column: 1 }, end: { line: 7, column: 9 } };
    return {
      ...locatedOf({ path, location: { span, precision: 'exact' } }),
      ...changed,
    };
  });
  const marks = inOneDecision(
    findings,
    located,
    made.map(({ manifest }) => manifest),
  ).map(({ copy }) => copy);
  const known = [...new Set(marks)].filter((mark) => mark !== undefined);
  return known.map((mark) => lacking.filter((_, at) => marks[at] === mark).map(({ name }) => name));
}

function manifestOf({ name, target, resources }: Workload): Manifest {
  const [manifest] = manifestsOf({
    'a.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: shop}
spec: {template: {spec: {containers: [{name: ${name}, image: api, resources: ${resources ?? '{}'}}]}}}
`,
  });
  if (manifest === undefined) throw new Error('no manifest');
  return { ...manifest, target };
}

test('what no container of a kustomization has is one finding', () => {
  expect(joined(all)).toEqual([names]);
  expect(joined(all.map((each) => ({ ...each, resources: '{limits: {ephemeral-storage: 1Gi}}' })))).toEqual([names]);
});

test('what one of them has was forgotten for each other one', () => {
  expect(joined([...all, { name: 'db', target: base, resources: '{requests: {cpu: 1}}' }])).toEqual([]);
  const elsewhere = { name: 'db', target: kustomizeTarget('db'), resources: '{requests: {cpu: 1}}' };
  expect(joined([...all, elsewhere])).toEqual([names]);
});

test('overlays of one base are one', () => {
  const [api, web, worker] = all;
  const overlay = kustomizeTarget('overlays/all');
  const others = [web, worker].flatMap((each) => (each === undefined ? [] : [{ ...each, target: overlay }]));
  const separate = kustomizeTarget('separate');
  const apart = names.map((name) => ({ name: `own-${name}`, target: separate }));
  const findings = [...[api, web].flatMap((each) => each ?? []), ...others, ...apart];
  expect(joined(findings)).toEqual([['api', 'web', 'web', 'worker'], apart.map(({ name }) => name)]);
});

test.each<readonly [string, readonly Workload[]]>([
  ['fewer than three', all.slice(1)],
  ['one line', names.map(() => ({ name: 'api', target: base }))],
  ['the objects of a chart', all.map((each) => ({ ...each, target: helmTarget('charts/api') }))],
  [
    'what is lowered for a reason of its own',
    all.map((each) => ({ ...each, changed: { lowering: { by: 'tests', reason: 'it is one' } } })),
  ],
  ['a part of the sizes', all.map((each) => ({ ...each, changed: { path: [...container, 'resources', 'limits'] } }))],
])('%s are not joined', (_, workloads) => {
  expect(joined(workloads)).toEqual([]);
});
