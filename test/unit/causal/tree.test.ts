import { expect, test } from 'vitest';
import { counts } from '../../causal/attempt.ts';
import { sourceKinds } from '../../causal/kinds.ts';
import { measureTree } from '../../causal/tree.ts';
import { repository } from '../../support/repository.ts';
import { chart } from '../../support/shop.ts';

const pod = [
  'spec:',
  '  containers:',
  '  - name: NAME',
  '    image: shop/NAME:1.4.0',
  '    resources:',
  '      limits: { memory: 64Mi }',
  '',
];

function podManifest(name: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n${pod.join('\n').replaceAll('NAME', name)}`;
}

const shop = {
  'shop/manifests/mailer.yaml': podManifest('mailer'),
  'shop/charts/cart/Chart.yaml': chart('cart'),
  'shop/charts/cart/values.yaml': '# The cart.\n#\n# It needs little.\nport: 80\ncpu: ""\n',
  'shop/charts/cart/templates/pod.yaml': `${podManifest('cart')}      {{- with .Values.cpu }}\n      requests: { cpu: {{ . }} }\n      {{- end }}\n`,
  'shop/apps/kustomization.yaml': 'resources: [stock.yaml]\n',
  'shop/apps/stock.yaml': podManifest('stock'),
};

const wanted = { each: 1, target: 99, large: 1, plain: 1, kinds: sourceKinds, shift: 0 };

test('every finding of a small shop changes by an edit of its line, and its places exist', async () => {
  const { attempts, missing, found } = await measureTree(repository(shop), 'shop', wanted);
  const requests = attempts.filter(({ rule }) => rule === 'resources/requests-and-limits');
  expect(requests.map(({ kind, line, tries }) => [kind, line.trim(), tries.at(-1)])).toEqual([
    ['kustomize resource', 'resources:', { what: 'put requests below', effect: 'gone' }],
    ['helm values', 'cpu: ""', expect.objectContaining({ effect: 'gone' })],
    ['plain', 'resources:', { what: 'put requests below', effect: 'gone' }],
  ]);
  expect(attempts.filter(({ tries }) => !tries.some(counts))).toEqual([]);
  expect(missing).toEqual([]);
  expect(found['helm values']).toBeGreaterThan(0);
});

test('places that are off by some lines do not pass', async () => {
  const { attempts } = await measureTree(repository(shop), 'shop', { ...wanted, shift: -4 });
  const requests = attempts.filter(
    ({ rule, kind }) => rule === 'resources/requests-and-limits' && kind !== 'helm values', // a key fits anywhere there
  );
  expect(requests.map(({ cause }) => cause)).toEqual([
    'no edit at that line changes it',
    'no edit at that line changes it',
  ]);
});
