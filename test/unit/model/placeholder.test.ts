import { describe, expect, test } from 'vitest';
import { placeholderIn } from '../../../src/model/index.ts';

const open = { default: undefined };

describe('what is filled in later', () => {
  test.each<[string, { readonly default: string | undefined }]>([
    ['${VAR}', open],
    ['ghcr.io/x:${TAG}', open],
    ['${VAR:=3}', { default: '3' }],
    ['${VAR:-3}', { default: '3' }],
    ['${VAR-3}', open],
    ['${VAR:+3}', open],
    ['${VAR:?3}', open],
    ['${VAR=3}', { default: '3' }],
    ['${VAR:=}', { default: '' }],
    ['${A:=a}-${B:=b}', { default: 'a-b' }],
    ['${A:=a}-${B}', open],
    ['${A:=${B:=b}}', { default: 'b' }],
    ['${A:=${B}}', open],
    ['$${A}-${B:=b}', { default: '${A}-b' }],
    ['$$${A:=a}', { default: '$a' }],
    ['$${A=${B:=b}}', { default: '${A=b}' }],
    ['$$A-${B:=b}', { default: '$A-b' }],
    ['$$$(VAR)', open],
    ['$(params.x)', open],
    ['$(params["x"])', open],
    ['$(tasks.a.results.b)', open],
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
    '$$$${VAR}',
    '$$$$(VAR)',
    '${',
    '${}',
    '$5',
    'a$',
    '{{',
    '}}{{',
    '<EOF',
    'my__name',
    '__proto__',
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

test('Kubernetes does not expand what has a member', () => {
  for (const place of ['expanded', 'script'] as const) {
    expect(placeholderIn('$(params.name)', place)).toEqual(open);
    expect(placeholderIn('$(tasks.a.results.b)', place)).toEqual(open);
    expect(placeholderIn('$$(params.name)', place)).toBeUndefined();
  }
  expect(placeholderIn('--name=$(params.name)', 'script')).toEqual(open);
  expect(placeholderIn('exec $(dirname.sh) now', 'script')).toBeUndefined();
});

test('the file of another program is unknown as a whole only', () => {
  for (const text of [
    '${PASSWORD}',
    ' $(PASSWORD)\n',
    '$PASSWORD',
    '{{ password }}',
    '<path:secret/data/x#x>',
    '__PASSWORD__',
  ])
    expect(placeholderIn(text, 'content')).toEqual(open);
  expect(placeholderIn('${PASSWORD:=x}', 'content')).toEqual({ default: 'x' });
  expect(placeholderIn('password: ${PASSWORD}', 'content')).toBeUndefined();
  expect(placeholderIn('echo $(HOST)', 'content')).toBeUndefined();
});

test('forms that are meant as they are written are none', () => {
  expect(placeholderIn('${VAR}', 'field', new Set(['substitution']))).toBeUndefined();
  expect(placeholderIn('${VAR}-{{ x }}', 'field', new Set(['substitution']))).toEqual(open);
  expect(placeholderIn('{{ x }}', 'field', new Set(['action']))).toBeUndefined();
  expect(placeholderIn('$(params.x)', 'field', new Set(['variable']))).toBeUndefined();
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
