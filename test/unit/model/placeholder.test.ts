import { describe, expect, test } from 'vitest';
import { placeholderIn } from '../../../src/model/index.ts';

const open = { default: undefined };

describe('what is filled in later', () => {
  test.each<[string, { readonly default: string | undefined }]>([
    ['${VAR}', open],
    ['ghcr.io/x:${TAG}', open],
    ['${VAR:=3}', { default: '3' }],
    ['${VAR:-3}', { default: '3' }],
    ['${VAR-3}', { default: '3' }],
    ['${VAR=3}', { default: '3' }],
    ['${VAR:=}', { default: '' }],
    ['${A:=a}-${B:=b}', { default: 'a-b' }],
    ['${A:=a}-${B}', open],
    ['${A:=${B:=b}}', { default: 'b' }],
    ['${A:=${B}}', open],
    ['$${A}-${B:=b}', { default: '${A}-b' }],
    ['${ and ${B:=b}', { default: '${ and b' }],
    ['${VAR^^}', open],
    ['${VAR,}', open],
    ['${VAR:0:5}', open],
    ['${#VAR}', open],
    ['${VAR#prefix}', open],
    ['${VAR%%suffix}', open],
    ['${VAR/a/b}', open],
    ['$(VAR)', open],
    ['app-$(ENV).svc', open],
    ['$VAR', open],
    ['ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]', open],
    ['<path:secret/data/shop#key>', open],
    ['<< inputs.region >>', open],
    ['{{ .Values.name }}', open],
    ['{{name}}-api', open],
    ['__NAME__', open],
    ['%%NAME%%', open],
    ['@@NAME@@', open],
    ['@NAME@', open],
    ['#{Name}#', open],
  ])('%s', (text, expected) => {
    expect(placeholderIn(text)).toEqual(expected);
  });

  test.each([
    'api',
    '$${VAR}',
    '${',
    '${}',
    '$5',
    'a$',
    '{{',
    '}}{{',
    '<EOF',
    'my__name',
    '100%',
    'a@b',
    '$(date +%s)',
    '$$(VAR)',
  ])('%s is what it says', (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });
});

test('Kubernetes expands variables itself in commands, arguments and the environment', () => {
  expect(placeholderIn('$(PORT)', 'expanded')).toBeUndefined();
  expect(placeholderIn('$(PORT)', 'script')).toBeUndefined();
  expect(placeholderIn('${PORT}', 'expanded')).toEqual(open);
});

test('part of a script is a variable of the shell', () => {
  expect(placeholderIn('exec app --port ${PORT}', 'script')).toBeUndefined();
  expect(placeholderIn('${ARGS}', 'script')).toEqual(open);
  expect(placeholderIn('${A} ${B}', 'script')).toBeUndefined();
});

test('a long text of starts without an end is read in little time', () => {
  for (const start of ['${', '{{', '<<', '#{', '<path:', '$(', '__'])
    expect(placeholderIn(start.repeat(100_000))).toBeUndefined();
});
