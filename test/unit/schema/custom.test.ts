import { describe, expect, test } from 'vitest';
import { judgedText, saidOf } from './judged.ts';

function definition(schema: string, version = 'v1'): string {
  return `apiVersion: apiextensions.k8s.io/${version}
kind: CustomResourceDefinition
metadata: {name: tills.shop.example}
spec:
  group: shop.example
  scope: Namespaced
  names: {kind: Till, plural: tills}
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: ${schema}}}]
---
`;
}

function till(spec: string): string {
  return `apiVersion: shop.example/v1\nkind: Till\nmetadata: {name: one}\nspec: ${spec}\n`;
}

const spec = (properties: string, rest = ''): string =>
  `{type: object, properties: {spec: {type: object, properties: {${properties}}${rest}}}}`;

describe('an object of a type that the repository defines', () => {
  test.each([
    [
      'an unknown field',
      spec('drawer: {type: string}'),
      '{drawr: a}',
      ['spec.drawr Till one has the unknown field spec.drawr; did you mean drawer?'],
    ],
    [
      'a wrong type',
      spec('count: {type: integer}'),
      '{count: "1"}',
      ['spec.count Till one: spec.count is the text "1", not a whole number'],
    ],
    [
      'a missing field',
      spec('a: {type: string}', ', required: [a]'),
      '{}',
      ['spec.a Till one has no spec.a, which is required'],
    ],
    [
      'a value that is not allowed',
      spec('a: {type: string, enum: [x, z]}'),
      '{a: u}',
      ['spec.a Till one: spec.a is "u", not x or z'],
    ],
    [
      'a text that does not match',
      spec('a: {type: string, pattern: "^[a-z]+$"}'),
      '{a: "1"}',
      ['spec.a Till one: spec.a is "1", which does not match ^[a-z]+$'],
    ],
    [
      'a number that is too small',
      spec('a: {type: integer, minimum: 1}'),
      '{a: 0}',
      ['spec.a Till one: spec.a must be at least 1'],
    ],
    [
      'a number that must be below',
      spec('a: {type: number, maximum: 1, exclusiveMaximum: true}'),
      '{a: 1}',
      ['spec.a Till one: spec.a must be less than 1'],
    ],
    [
      'a text that is too long',
      spec('a: {type: string, maxLength: 2}'),
      '{a: abc}',
      ['spec.a Till one: spec.a must be at most 2 characters'],
    ],
    [
      'too few items',
      spec('a: {type: array, minItems: 1, items: {type: string}}'),
      '{a: []}',
      ['spec.a Till one: spec.a must be at least 1 item'],
    ],
    [
      'the same value twice in a set',
      spec('a: {type: array, x-kubernetes-list-type: set, items: {type: string}}'),
      '{a: [b, c, b]}',
      ['spec.a.2 Till one: spec.a[2] has the same value as spec.a[0]: b'],
    ],
    [
      'none of the forms',
      spec('a: {type: string}, b: {type: string}', ', oneOf: [{required: [a]}, {required: [b]}]'),
      '{}',
      ['spec Till one: spec matches none of the forms with a, b'],
    ],
    [
      'a list where there may be a number or text',
      spec('a: {x-kubernetes-int-or-string: true}'),
      '{a: []}',
      ['spec.a Till one: spec.a is a list, not a whole number or text'],
    ],
    [
      'an embedded object with an unknown field',
      spec('a: {type: object, x-kubernetes-embedded-resource: true, properties: {b: {type: string}}}'),
      '{a: {apiVersion: v1, kind: X, metadata: {name: x}, c: 1}}',
      ['spec.a.c Till one has the unknown field spec.a.c'],
    ],
    [
      'unknown fields that are kept',
      spec('a: {type: object, x-kubernetes-preserve-unknown-fields: true}'),
      '{a: {b: 1}}',
      [],
    ],
    [
      'fields of any name',
      spec('a: {type: object, additionalProperties: {type: string}}'),
      '{a: {b: c, d: 1}}',
      ['spec.a.d Till one: spec.a.d is the number 1, not text'],
    ],
    [
      'metadata that is none',
      spec('a: {type: string}'),
      '{a: b}\nmetadata: {name: one, lables: {}}',
      ['metadata.lables Till one has the unknown field metadata.lables; did you mean labels?'],
    ],
  ])('with %s', (_, schema, value, expected) => {
    const text = till(value).replace(
      'metadata: {name: one}\n',
      value.includes('metadata: {name: one,') ? '' : 'metadata: {name: one}\n',
    );
    expect(saidOf(definition(schema) + text)).toEqual(expected);
  });

  test.each([
    ['a keyword of a wrong type', '{type: object, properties: 3}'],
    ['a reference', '{$ref: io.k8s.api.core.v1.Pod}'],
    ['no schema', 'null'],
  ])('whose definition has %s is not compared', (_, schema) => {
    const { findings, coverage } = judgedText(definition(schema) + till('{a: 1}'));
    expect(findings.filter(({ manifest }) => manifest.id.kind === 'Till')).toEqual([]);
    expect(coverage.unknown).toEqual([{ apiVersion: 'shop.example/v1', kind: 'Till', objects: 1 }]);
  });

  test('may have a pattern that takes for ever: then none is asked again', () => {
    const schema = spec('a: {type: string, pattern: "^(a+)+$"}');
    expect(saidOf(definition(schema) + till(`{a: ${'a'.repeat(40)}!}`))).toEqual([]);
  }, 20_000);
});
