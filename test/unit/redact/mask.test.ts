import { describe, expect, test } from 'vitest';
import { secretMask } from '../../../src/redact/index.ts';

const secret = (data: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: data });

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a value of a Secret is masked', () => {
  const pem = `-----BEGIN KEY-----\n${'c2Vj'.repeat(16)}\n-----END KEY-----`;
  test.each([
    ['as it is', 'hunter2SUPER', "pw: 'hunter2SUPER' does not match", "pw: '***' does not match"],
    ['in base64', 'hunter2SUPER', `data: ${base64('hunter2SUPER')}`, 'data: ***'],
    ['as echo makes base64 of it', 'hunter2SUPER', `data: ${base64('hunter2SUPER\n')}`, 'data: ***'],
    ['decoded', base64('hunter2SUPER'), 'found hunter2SUPER', 'found ***'],
    ['inside of another word', 'hunter2SUPER', 'map[pw:xhunter2SUPERx]', 'map[pw:x***x]'],
    ['line by line', pem, `found ${'c2Vj'.repeat(16)} there`, 'found *** there'],
    [
      'of a line of settings',
      '[db]\npassword = hunter2\nport = 5432',
      'password hunter2, port 5432',
      'password ***, port 5432',
    ],
    ['of a URL', 'postgres://shop:hunter2@db:5432/shop', 'cannot use hunter2', 'cannot use ***'],
    ['of JSON in it', JSON.stringify({ auths: { a: { auth: base64('u:hunter2') } } }), 'login hunter2', 'login ***'],
    [
      'cut by an engine',
      'hunter2SUPER',
      'cannot unmarshal !!str `hunter2...` into',
      'cannot unmarshal !!str `***...` into',
    ],
    ['at the end of a text that was cut', 'hunter2SUPER', 'pw: hunter2S', 'pw: ***'],
    ['with quotes, as Go writes them', 'say "hunter" 2 me', 'invalid "say \\"hunter\\" 2 me"', 'invalid "***"'],
    ['as a number', '1234567', 'got 1234567, want', 'got ***, want'],
  ])('%s', (_, value, text, masked) => {
    expect(secretMask([secret({ pw: value })])(text)).toBe(masked);
  });
});

describe('what says nothing is shown', () => {
  test.each([
    ['a short value', 'abc', 'abc'],
    ['an everyday word', 'Admin', 'Admin'],
    ['a port', '5432', 'port 5432'],
    ['a size', '512Mi', '512Mi of memory'],
    ['a word within a name', 'shop', 'the shop-api of workshop and apps/shop'],
    ['an empty value', '', 'nothing'],
  ])('%s', (_, value, text) => {
    expect(secretMask([secret({ pw: value })])(text)).toBe(text);
  });
});

test('the earlier state in an annotation is as secret', () => {
  const earlier = secret({ pw: 'hunter1SUPER' });
  const now = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': earlier } },
  });
  expect(secretMask([now])('was hunter1SUPER')).toBe('was ***');
});

test('ten thousand values with the same beginning are one pass', () => {
  const values = Array.from({ length: 10_000 }, (_, at) => [`k${at}`, `password-number-${at}x`]);
  const mask = secretMask([secret(Object.fromEntries(values))]);
  const text = 'password-number-7x password-number-none '.repeat(2000);
  expect(mask(text)).toBe('*** password-number-none '.repeat(2000));
});

test('a value of letters alone is compared with each word once, however long both are', () => {
  const mask = secretMask([secret({ pw: 'x'.repeat(100_000), other: `${'x'.repeat(7000)}!1` })]);
  const word = 'x'.repeat(500_000);
  expect(mask(`y${word}`)).toBe(`y${word}`);
  expect(mask(`y${'x'.repeat(7000)}!1 z`)).toBe('y*** z');
  expect(mask(`in ${'x'.repeat(7000)}!1 z`)).toBe('in *** z');
});

test('a value that was cut is found among thousands that begin alike', () => {
  const values = Array.from({ length: 20_000 }, (_, at) => [`k${at}`, `hunter${'ab'.repeat(10)}${at}Z`]);
  const mask = secretMask([secret(Object.fromEntries(values))]);
  expect(mask('got hunterabab... '.repeat(5_000))).toBe('got ***... '.repeat(5_000));
});

test('a name that ends like the beginning of a value is no value that was cut', () => {
  const mask = secretMask([secret({ pw: 'server-hunter2SUPER' })]);
  expect(mask('of Deployment api-server')).toBe('of Deployment api-server');
  expect(mask('got "server-hunt')).toBe('got "***');
});
