import { describe, expect, test } from 'vitest';
import { changedOnLine } from '../../../src/fix/edit.ts';
import type { Json, JsonPath } from '../../../src/model/index.ts';

const deployment = `# the api of the shop
apiVersion: apps/v1
kind: Deployment
spec:
  replicas: 3 # at night
  template:
    spec:
      terminationGracePeriodSeconds: "30"
      containers:
        - name: api # the only one
          command: ["/bin/sh", "-c", 'api --port 8080']
          resources: {}
          env: [{ name: LEVEL, value: info }]

        # ships the log
        - name: shipper
          securityContext:
            # as the image wants it
            runAsUser: 10

      volumes:
`;

function set(text: string, at: { line: number; step?: string | number; below?: JsonPath }, value: Json) {
  return changedOnLine(text, { anchor: { line: at.line, step: at.step }, below: at.below ?? [] }, { op: 'set', value });
}

function remove(text: string, line: number, step: string | number) {
  return changedOnLine(text, { anchor: { line, step }, below: [] }, { op: 'remove' });
}

/** Only the lines that differ, as in a patch. */
function difference(before: string, after: string | undefined): readonly string[] {
  const [old, now] = [before.split('\n'), after?.split('\n') ?? ['nothing']];
  let [head, tail] = [0, 0];
  while (old[head] === now[head] && head < old.length) head += 1;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return [
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
  ];
}

describe('a value', () => {
  test('is replaced, and the comment behind it stays', () => {
    expect(difference(deployment, set(deployment, { line: 5, step: 'replicas' }, 4))).toEqual([
      '-  replicas: 3 # at night',
      '+  replicas: 4 # at night',
    ]);
  });

  test('stays in its quotes when it is text, and leaves them when it is none', () => {
    const at = { line: 8, step: 'terminationGracePeriodSeconds' };
    expect(difference(deployment, set(deployment, at, '45'))[1]).toBe('+      terminationGracePeriodSeconds: "45"');
    expect(difference(deployment, set(deployment, at, 45))[1]).toBe('+      terminationGracePeriodSeconds: 45');
  });

  test('of a list in brackets is replaced in its place', () => {
    expect(difference(deployment, set(deployment, { line: 11, step: 2 }, 'exec api --port 8080'))[1]).toBe(
      `+          command: ["/bin/sh", "-c", 'exec api --port 8080']`,
    );
  });

  test('of an alias is changed where the anchor is', () => {
    const text = 'small: &small\n  memory: 64Mi\napi: *small\n';
    expect(set(text, { line: 3, step: 'api', below: ['memory'] }, '128Mi')).toBe(
      'small: &small\n  memory: 128Mi\napi: *small\n',
    );
  });

  test('below a word cannot be set', () => {
    expect(set(deployment, { line: 5, step: 'replicas', below: ['least'] }, 4)).toBeUndefined();
  });
});

describe('a missing field', () => {
  test('comes behind the last entry of its mapping, before the blank line and the comment of the next', () => {
    const probe = { httpGet: { path: '/readyz', port: 'http' } };
    expect(difference(deployment, set(deployment, { line: 10, step: 0, below: ['readinessProbe'] }, probe))).toEqual([
      '+          readinessProbe:',
      '+            httpGet:',
      '+              path: /readyz',
      '+              port: http',
    ]);
  });

  test('comes behind the comments that belong to the last entry', () => {
    const text = 'persistence:\n  enabled: false\n  # size: 1Gi\n\n    # class: fast\n\n# the rest\nreplicas: 1\n';
    expect(set(text, { line: 1, step: 'persistence', below: ['path'] }, '/data')).toBe(
      'persistence:\n  enabled: false\n  # size: 1Gi\n\n    # class: fast\n  path: /data\n\n# the rest\nreplicas: 1\n',
    );
  });

  test('brings the mappings above it that are missing too', () => {
    const at = { line: 16, step: 1, below: ['lifecycle', 'preStop', 'sleep', 'seconds'] };
    expect(difference(deployment, set(deployment, at, 5))).toEqual([
      '+          lifecycle:',
      '+            preStop:',
      '+              sleep:',
      '+                seconds: 5',
    ]);
  });

  test('opens braces that are empty', () => {
    const at = { line: 12, step: 'resources', below: ['requests', 'cpu'] };
    expect(difference(deployment, set(deployment, at, '100m'))).toEqual([
      '-          resources: {}',
      '+          resources:',
      '+            requests:',
      '+              cpu: 100m',
    ]);
  });

  test('comes into braces on the same line', () => {
    expect(difference(deployment, set(deployment, { line: 13, step: 0, below: ['extra'] }, { a: 1 }))).toEqual([
      '-          env: [{ name: LEVEL, value: info }]',
      '+          env: [{ name: LEVEL, value: info, extra: { a: 1 } }]',
    ]);
  });

  test('comes below a key with nothing behind it', () => {
    const text = 'api:\n  resources: # none yet\n  replicas: 2\n';
    expect(set(text, { line: 2, step: 'resources', below: ['cpu'] }, 1)).toBe(
      'api:\n  resources: # none yet\n    cpu: 1\n  replicas: 2\n',
    );
  });

  test('is quoted in JSON, and stands in the lines as its neighbours do', () => {
    const text = '{\n  "spec": {\n    "replicas": 2\n  }\n}\n';
    expect(set(text, { line: 2, step: 'spec', below: ['paused'] }, true)).toBe(
      '{\n  "spec": {\n    "replicas": 2,\n    "paused": true\n  }\n}\n',
    );
  });

  test('ends its lines as the file does', () => {
    const text = 'spec:\r\n  replicas: 2\r\n';
    expect(set(text, { line: 1, step: 'spec', below: ['template', 'spec'] }, {})).toBe(
      'spec:\r\n  replicas: 2\r\n  template:\r\n    spec: {}\r\n',
    );
  });

  test('comes at the end of a file without a last newline', () => {
    expect(set('spec:\n  replicas: 2', { line: 1, step: 'spec', below: ['paused'] }, true)).toBe(
      'spec:\n  replicas: 2\n  paused: true',
    );
  });
});

describe('a field that goes', () => {
  test('takes its line and its comment along', () => {
    expect(difference(deployment, remove(deployment, 5, 'replicas'))).toEqual(['-  replicas: 3 # at night']);
  });

  test('takes the lines below along', () => {
    expect(difference(deployment, remove(deployment, 17, 'securityContext'))).toEqual([
      '-          securityContext:',
      '-            # as the image wants it',
      '-            runAsUser: 10',
    ]);
  });

  test('leaves an empty mapping when it was the only one', () => {
    expect(remove('spec:\n  replicas: 2\nkind: A\n', 2, 'replicas')).toBe('spec: {}\nkind: A\n');
  });

  test('leaves its dash to the next one', () => {
    expect(remove('- name: a\n  value: b\n', 1, 'name')).toBe('- value: b\n');
  });

  test('takes its comma along', () => {
    expect(remove('a: { b: 1, c: 2 }\n', 1, 'b')).toBe('a: { c: 2 }\n');
    expect(remove('a: { b: 1, c: 2 }\n', 1, 'c')).toBe('a: { b: 1 }\n');
  });
});

test('the document that holds the line is edited, whatever the others are like', () => {
  const text = 'a: 1\n---\nb: [\n---\na: 2\n';
  expect(set(text, { line: 5, step: 'a' }, 3)).toBe('a: 1\n---\nb: [\n---\na: 3\n');
});

test('an inline patch is edited as the YAML that it is', () => {
  const text = `patches:
  - patch: |-
      - op: replace
        path: /spec/replicas
        value: 3
    target:
      kind: Deployment
`;
  expect(difference(text, set(text, { line: 5, step: 'replicas' }, 4))).toEqual([
    '-        value: 3',
    '+        value: 4',
  ]);
});
