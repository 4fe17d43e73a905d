import { expect, test } from 'vitest';
import { blockBelow, hasKey, isLiteral } from '../../../src/fix/template-block.ts';

const template = `      containers:
        - name: api
          {{- with .Values.lifecycle }}
          lifecycle: {{ toJson . }}
          {{- end }}
          livenessProbe:
            httpGet:
              path: /livez
              {{- if .Values.tls }}
              scheme: HTTPS
              {{- end }}
          {{- if .Values.ready }}
          readinessProbe:
            exec: {command: [ready]}
          {{- end }}
          securityContext:
            runAsUser: 10
        # the other one
        - name: shipper
          {{ if .Values.slow }}startupProbe: {{ toJson .Values.slow }}{{ end }}
          livenessProbe:
            exec: {command: [live]}
      {{- end }}
      volumes: []
`;
const api = blockBelow(template, 2, 10);
const shipper = blockBelow(template, 19, 10);

test('a block has the keys of its entry, under conditions too, and none of others', () => {
  const keys = [
    'lifecycle',
    'livenessProbe',
    'readinessProbe',
    'securityContext',
    'startupProbe',
    'runAsUser',
    'volumes',
  ];
  expect(keys.filter((key) => hasKey(api, key))).toEqual([
    'lifecycle',
    'livenessProbe',
    'readinessProbe',
    'securityContext',
  ]);
  expect(keys.filter((key) => hasKey(shipper, key))).toEqual(['livenessProbe', 'startupProbe']);
});

test('only an entry without actions, under no condition, is there word for word', () => {
  expect(['livenessProbe', 'readinessProbe', 'securityContext'].filter((key) => isLiteral(api, key))).toEqual([
    'securityContext',
  ]);
  expect(isLiteral(shipper, 'livenessProbe')).toBe(true);
});
