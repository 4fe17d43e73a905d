import { expect, test } from 'vitest';
import { changedTemplate } from '../../../src/fix/template.ts';
import type { Json, JsonPath } from '../../../src/model/index.ts';

const template = `{{- define "shop.container" }}
- name: {{ .Chart.Name }}
  image: "{{ .Values.image }}"
  command: ["/bin/sh", "-c", "api"]
  resources: {}
  livenessProbe:
    timeoutSeconds: 30 # long
    periodSeconds: {{ .Values.period }}
{{- end }}
`;

function set(line: number, printed: { step: string | number; value?: Json }, below: JsonPath, value: Json) {
  const change = { below, wanted: { op: 'set', value } } as const;
  const text = changedTemplate(template, { line, step: printed.step, value: printed.value, indent: 2 }, change);
  const before = template.split('\n');
  return text?.split('\n').filter((each) => !before.includes(each));
}

test('a line that stands there word for word is edited', () => {
  expect(set(7, { step: 'timeoutSeconds', value: 30 }, [], 9)).toEqual(['    timeoutSeconds: 9 # long']);
  expect(set(4, { step: 2, value: 'api' }, [], 'exec api')).toEqual(['  command: ["/bin/sh", "-c", "exec api"]']);
});

test('what an action prints is left alone', () => {
  expect(set(8, { step: 'periodSeconds', value: 10 }, [], 20)).toBeUndefined();
  expect(set(3, { step: 'image', value: 'api:1' }, [], 'api:2')).toBeUndefined();
});

test('a missing field comes below its parent, as far in as its siblings', () => {
  expect(set(6, { step: 'livenessProbe', value: {} }, ['httpGet', 'path'], '/livez')).toEqual([
    '    httpGet:',
    '      path: /livez',
  ]);
});

test('a missing field comes below the first line of its item, whatever that one prints', () => {
  expect(set(2, { step: 0, value: {} }, ['lifecycle', 'preStop'], { sleep: { seconds: 5 } })).toEqual([
    '  lifecycle:',
    '    preStop:',
    '      sleep:',
    '        seconds: 5',
  ]);
});

test('empty braces are opened', () => {
  expect(set(5, { step: 'resources', value: {} }, ['limits', 'memory'], '64Mi')).toEqual([
    '  resources:',
    '    limits:',
    '      memory: 64Mi',
  ]);
});

test('a value that a template would run is never put in', () => {
  expect(set(6, { step: 'livenessProbe', value: {} }, ['exec'], { command: ['{{ .Values.a }}'] })).toBeUndefined();
});

test('a line that does not show the key is not touched', () => {
  expect(set(9, { step: 'livenessProbe', value: {} }, ['a'], 1)).toBeUndefined();
  expect(set(99, { step: 'livenessProbe', value: {} }, ['a'], 1)).toBeUndefined();
});
