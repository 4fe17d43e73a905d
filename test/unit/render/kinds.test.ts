import { expect, test } from 'vitest';
import { mainFile, type Target, traitsOf } from '../../../src/model/index.ts';
import { plainTarget } from '../../support/manifests.ts';
import { helmTarget, kustomizeTarget } from '../../support/targets.ts';

test('what the steps around rendering ask of each kind of target', () => {
  const asked = (target: Target): unknown => [mainFile(target), target.destination.namespace, traitsOf(target)];
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
