import { expect, test } from 'vitest';
import { kinds, toolsOf } from '../../../src/kinds/index.ts';
import { mainFile, type Target } from '../../../src/model/index.ts';
import { json } from '../../../src/report/index.ts';
import { judge } from '../../../src/run.ts';
import { openSession, withTools } from '../../../src/state/index.ts';
import { plainTarget } from '../../support/manifests.ts';
import { wholeRepository } from '../../support/options.ts';
import { repository } from '../../support/repository.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';
import { stack } from './stack.ts';

test('a new kind of target is one file and one line in the list of kinds', async () => {
  const root = repository({
    'shop.stack': 'till:1.2.0\nstock:latest\n',
    'web.yaml': 'apiVersion: v1\nkind: Service\n',
  });
  const session = await openSession(wholeRepository(root, { rules: ['resources/requests-and-limits'] }));
  const report = await withTools(session, (tools) => judge(session, tools), toolsOf([stack, ...kinds]));
  const { targets, findings } = JSON.parse(json(report));
  expect(targets).toEqual([
    { id: 'shop.stack', kind: 'stack', path: 'shop.stack', status: 'rendered', objects: 2 },
    { id: 'web.yaml', kind: 'plain', path: 'web.yaml', status: 'rendered', objects: 1 },
  ]);
  type Reported = Readonly<Record<'rule' | 'message' | 'location', unknown>>;
  expect(findings.map(({ rule, message, location }: Reported) => ({ rule, message, location }))).toEqual([
    {
      rule: 'resources/requests-and-limits',
      message: 'Container till has no cpu request, no memory request and no memory limit',
      location: { file: 'shop.stack', line: 1, column: 1, endLine: 1, endColumn: 11, precision: 'exact' },
    },
    {
      rule: 'resources/requests-and-limits',
      message: 'Container stock has no cpu request, no memory request and no memory limit',
      location: { file: 'shop.stack', line: 2, column: 1, endLine: 2, endColumn: 13, precision: 'exact' },
    },
  ]);
});

test('what the steps around rendering ask of each kind of target', () => {
  const asked = (target: Target): unknown => [mainFile(target), target.destination.namespace, target.traits];
  const targets = [plainTarget('stock.yaml'), helmTarget('charts/till'), kustomizeTarget('overlays/prod')];
  expect(targets.map(asked)).toEqual([
    [
      'stock.yaml',
      'default',
      {
        ...{ isVerbatim: true, role: undefined, linesFrom: 'text' },
        ...{ editsManifest: true, ownsFolder: false, milliseconds: 0 },
      },
    ],
    [
      'charts/till/Chart.yaml',
      'shop',
      {
        ...{ isVerbatim: false, role: 'chart', linesFrom: 'causes' },
        ...{ editsManifest: false, ownsFolder: true, milliseconds: 40 },
      },
    ],
    [
      'overlays/prod/kustomization.yaml',
      'default',
      {
        ...{ isVerbatim: false, role: 'kustomization', linesFrom: 'trace' },
        ...{ editsManifest: true, ownsFolder: false, milliseconds: 20 },
      },
    ],
  ]);
});
