import { describe, expect, test } from 'vitest';
import { holdsSecret, keysOnly } from '../../../src/redact/index.ts';

test.each([
  ['  password: hunter2', '  password: ***'],
  ['  password: hunter2: x', '  password: ***'],
  ['  password:', '  password:'],
  ['- password: hunter2', '- password: ***'],
  ['  "tls.key": "hunter2",', '  "tls.key": ***'],
  ['{"apiVersion":"v1","kind":"Secret"}', '{"apiVersion": ***'],
  ['{"items":[{"apiVersion":"v1"', '{"items": ***'],
  ['    hunter2', '    ***'],
  ['- hunter2', '- ***'],
  ['- password=hunter2', '- password=***'],
  ['PASSWORD=hunter2', 'PASSWORD=***'],
  ['    aHVudGVyMg==', '    ***'],
  ['# the password is hunter2', '***'],
  ['{{- if .Values.hunter2 }}', '***'],
  ['---', '---'],
  ['', ''],
])('of `%s` the key is left', (line, shown) => {
  expect(keysOnly(line)).toBe(shown);
});

describe('a file holds a Secret', () => {
  test.each([
    'kind: Secret\n',
    'apiVersion: v1\nkind: "Secret" # sealed\n',
    '{"kind":"Secret"}',
    'kind: SecretList\n',
    'secretGenerator:\n- name: s\n',
    'patches:\n- target: {kind: Secret}\n',
  ])('%j', (text) => expect(holdsSecret(text)).toBe(true));

  test.each([
    'kind: Deployment\nvolumes: [{secret: {secretName: s}}]\n',
    'kind: SecretProviderClass\n',
    'kind: ExternalSecret\n',
    'kind: SealedSecret\n',
  ])('and not %j', (text) => expect(holdsSecret(text)).toBe(false));
});
