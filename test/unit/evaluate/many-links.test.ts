import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/index.ts';
import { inputDocuments } from '../../support/input-document.ts';
import { manifestsOf } from '../../support/manifests.ts';

const workload = (name: string, annotations = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, annotations: {${annotations}}}\nspec: {template: {metadata: {labels: {app: api}}, spec: {containers: [{name: api}]}}}\n`;
const service = (name: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {selector: {app: api}}\n`;

interface Input {
  readonly object: { readonly metadata: unknown };
  readonly links: Readonly<Record<string, readonly Input[]>>;
  readonly unlisted?: Readonly<Record<string, number>>;
}

/** The input document of the first object, with these links. */
function inputOf(documents: readonly string[], ...links: string[]): Input {
  const graph = buildGraph(manifestsOf({ 'shop/all.yaml': documents.join('---\n') }), true);
  const [first] = inputDocuments({ graph, kubeVersion: '1.33.0', external: [] }, links);
  return first as unknown as Input;
}

const many = (count: number, make: (name: string) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => make(`n${at}`));

test('of many linked objects 20 are listed, and the others counted', () => {
  const { links, unlisted } = inputOf([service('api'), ...many(50, workload)], 'workloads');
  expect([links.workloads?.length, unlisted]).toEqual([20, { workloads: 30 }]);
});

test('nothing is counted where all are listed', () => {
  const { links, unlisted } = inputOf([service('api'), ...many(20, workload)], 'workloads');
  expect([links.workloads?.length, unlisted]).toEqual([20, undefined]);
});

test('large linked objects are listed as far as they fit', () => {
  const large = Array.from({ length: 60 }, (_, at) => `k${at}: ${'x'.repeat(1_000)}`).join(', ');
  const { links, unlisted } = inputOf([service('api'), ...many(5, (name) => workload(name, large))], 'workloads');
  expect([links.workloads?.length, unlisted]).toEqual([2, { workloads: 3 }]);
});

test('a linked object that would not fit for a text is listed with the text cut, and without a key as long', () => {
  const long = 'x'.repeat(200_000);
  const { links, unlisted } = inputOf(
    [service('api'), workload('api', `whole: a, text: ${long}, ? ${long} : b`)],
    'workloads',
  );
  expect(links.workloads?.map(({ object }) => object.metadata)).toEqual([
    { name: 'api', annotations: { whole: 'a', text: 'x'.repeat(1_024) } },
  ]);
  expect(unlisted).toBeUndefined();
});

test('of the object itself rules see the text', () => {
  const text = 'x'.repeat(200_000);
  const { object } = inputOf([workload('api', `text: ${text}`)], 'services');
  expect(object.metadata).toEqual({ name: 'api', annotations: { text } });
});

test('links of linked objects share the room, and count for themselves', () => {
  const input = inputOf([service('api'), ...many(3, workload), ...many(29, service)], 'workloads.services');
  expect(input.unlisted).toBeUndefined();
  expect(input.links.workloads?.map((each) => [each.links.services?.length, each.unlisted])).toEqual(
    Array(3).fill([20, { services: 10 }]),
  );
});
