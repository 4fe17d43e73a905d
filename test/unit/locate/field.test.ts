import { expect, test } from 'vitest';
import { fieldFinder } from '../../../src/locate/field.ts';
import { isObject, type Json, type JsonPath } from '../../../src/model/index.ts';
import { readOrdinary } from '../../../src/parse/index.ts';
import { ordinaryDocument } from '../../differential/ordinary-forms.ts';
import { createRandom } from '../../support/random.ts';

const deployment = `apiVersion: apps/v1
kind: Deployment
spec:
  replicas: 2
  template:
    spec:
      containers:
      - name: api
        image: api:1
      - &worker
        name: worker
      - <<: *worker
        image: x
`;

function at(text: string, ...path: (string | number)[]): unknown[] {
  const { start, end, found } = fieldFinder(text).find(path);
  return [start.line, start.column, end.column, found];
}

test('a scalar field is placed at its key, up to the end of its value', () => {
  expect(at(deployment, 'spec', 'replicas')).toEqual([4, 3, 14, true]);
});

test('a collection is placed at its key alone', () => {
  expect(at(deployment, 'spec', 'template')).toEqual([5, 3, 11, true]);
});

test('an item of a sequence is placed beside its dash', () => {
  expect(at(deployment, 'spec', 'template', 'spec', 'containers', 0)).toEqual([8, 9, 18, true]);
});

test('a missing field is placed at its nearest existing parent', () => {
  expect(at(deployment, 'spec', 'template', 'spec', 'containers', 0, 'resources', 'requests')).toEqual([
    8,
    9,
    18,
    false,
  ]);
  expect(at(deployment, 'metadata', 'labels')).toEqual([1, 1, 2, false]);
});

test('a field that came through a merge key is placed where the anchor has it', () => {
  expect(at(deployment, 'spec', 'template', 'spec', 'containers', 2, 'name')).toEqual([11, 9, 21, true]);
});

test('a field behind an alias is placed where the anchor has it', () => {
  expect(at('a: &x\n  b: 1\nc: *x\n', 'c', 'b')).toEqual([2, 3, 7, true]);
});

test('JSON, CRLF line ends and a byte order mark do not move a place', () => {
  expect(at('{\n  "spec": {\n    "replicas": 2\n  }\n}', 'spec', 'replicas')).toEqual([3, 5, 18, true]);
  expect(at('spec:\r\n  replicas: 2\r\n', 'spec', 'replicas')).toEqual([2, 3, 14, true]);
  expect(at('\uFEFFkind: Pod\nspec:\n  x: 1\n', 'spec', 'x')).toEqual([3, 3, 7, true]);
});

test('fields of ordinary documents are placed as a parser of all YAML places them', () => {
  for (let number = 0; number < 500; number += 1) {
    const text = `${ordinaryDocument(createRandom(number))}\n`;
    const value = readOrdinary(text);
    if (!isObject(value) && !Array.isArray(value)) continue;
    const [ordinary, other] = [fieldFinder(text), fieldFinder(`${text}...\n`)]; // an end that makes it not ordinary
    for (const path of pathsIn(value)) expect([path, ordinary.find(path)]).toEqual([path, other.find(path)]);
  }
});

/** Of all fields, and of one more in each; without keys such as `yes`, of which YAML makes other ones. */
function pathsIn(value: Json, path: JsonPath = []): readonly JsonPath[] {
  const within = Array.isArray(value)
    ? value.flatMap((each, at) => pathsIn(each, [...path, at]))
    : Object.entries(isObject(value) ? value : {}).flatMap(([key, each]) =>
        /^(?:true|false)$/.test(key) ? [] : pathsIn(each ?? null, [...path, key]),
      );
  return [path, [...path, 'missing'], ...within];
}

test('a field behind a key that is read as a boolean is placed at its key', () => {
  expect(at('on:\n  push: 1\n', 'true', 'push')).toEqual([2, 3, 10, true]);
});
