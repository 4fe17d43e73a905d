import { describe, expect, test } from 'vitest';
import type { Asked } from '../../causal/propose.ts';
import { propose } from '../../causal/propose.ts';

/** The lines of the edits proposed that the file does not have as it stands, one list for each edit. */
function editsOf(text: string, place: [number, number], path: Asked['path'], fix?: Asked['fix']): readonly string[] {
  const location = { file: 'apps/api/deployment.yaml', line: place[0], column: place[1], precision: 'exact' };
  const proposals = propose(text, { path, location, ...(fix === undefined ? {} : { fix }) });
  return proposals.map((each) => each.text);
}

const container = ['spec', 'template', 'spec', 'containers', 0];

describe('a line with a value', () => {
  const text = 'spec:\n  replicas: 3 # at night\n  paused: false\n';

  test('is given other values of its type, the comment is kept, and it is deleted last', () => {
    expect(editsOf(text, [2, 3], ['spec', 'replicas'])).toEqual([
      'spec:\n  replicas: 2 # at night\n  paused: false\n',
      'spec:\n  replicas: 5 # at night\n  paused: false\n',
      'spec:\n  replicas: 30 # at night\n  paused: false\n',
      'spec:\n  replicas: 4 # at night\n  paused: false\n',
      'spec:\n  replicas: 1 # at night\n  paused: false\n',
      'spec:\n  replicas: 0 # at night\n  paused: false\n',
      'spec:\n  replicas: 600 # at night\n  paused: false\n',
      'spec:\n  paused: false\n',
    ]);
  });

  test('is first given the value of the fix', () => {
    const path = ['spec', 'replicas'];
    expect(editsOf(text, [2, 3], path, { op: 'replace', path, value: 7 })[0]).toBe(
      'spec:\n  replicas: 7 # at night\n  paused: false\n',
    );
  });

  test('is deleted first when that is the fix', () => {
    const path = ['spec', 'replicas'];
    expect(editsOf(text, [2, 3], path, { op: 'remove', path })[0]).toBe('spec:\n  paused: false\n');
  });

  test('is flipped when it is a switch of a values file, whatever its name', () => {
    const values = 'probes:\n  enabled: false\n';
    expect(editsOf(values, [2, 3], [...container, 'livenessProbe'])[0]).toBe('probes:\n  enabled: true\n');
  });

  test('is given a literal in place of an action of a template', () => {
    const template = '          livenessProbe:\n            timeoutSeconds: {{ .Values.timeout }}\n';
    expect(editsOf(template, [2, 13], [...container, 'livenessProbe', 'timeoutSeconds'])[0]).toBe(
      '          livenessProbe:\n            timeoutSeconds: 1\n',
    );
  });
});

describe('a line of a kustomization', () => {
  test('is given another count, whatever the field of the object is called', () => {
    const text = 'replicas:\n- name: api\n  count: 1\n';
    expect(editsOf(text, [3, 3], ['spec', 'replicas'])[0]).toBe('replicas:\n- name: api\n  count: 10\n');
  });

  test('is deleted with its whole operation when it begins one', () => {
    const text =
      'patches:\n- patch: |-\n    - op: replace\n      path: /spec/replicas\n      value: 1\n    - op: test\n';
    expect(editsOf(text, [3, 7], ['spec', 'replicas'])).toContain('patches:\n- patch: |-\n    - op: test\n');
  });
});

describe('a missing field', () => {
  const path = [...container, 'resources', 'limits', 'memory'];

  test('is put first below the parent that stands on the line, at the indentation of its children', () => {
    const text = 'resources:\n    requests:\n        cpu: 1\n';
    expect(editsOf(text, [1, 1], path)[0]).toBe(
      'resources:\n    limits: {"memory":"128Mi"}\n    requests:\n        cpu: 1\n',
    );
  });

  test('takes over the dash of the item it belongs to', () => {
    const text = 'containers:\n  - name: api\n    image: shop/api:1.4.0\n';
    expect(editsOf(text, [2, 5], path)[0]).toBe(
      'containers:\n  - resources: {"limits":{"memory":"128Mi"}}\n    name: api\n    image: shop/api:1.4.0\n',
    );
  });

  test('replaces an empty mapping, in a values file too', () => {
    const text = 'api:\n  resources: {}\n';
    expect(editsOf(text, [2, 3], path)[0]).toBe('api:\n  resources: {"limits": {"memory":"128Mi"}}\n');
  });

  test('is the value of an empty field of its own name', () => {
    const text = 'api:\n  readinessProbe: {}\n';
    expect(editsOf(text, [2, 3], [...container, 'readinessProbe'])[0]).toBe(
      'api:\n  readinessProbe: {"httpGet":{"path":"/healthz","port":8080},"periodSeconds":10}\n',
    );
  });

  test('stands before an action that prints the rest of the mapping', () => {
    const text = '          resources: {{ toYaml .Values.resources | nindent 12 }}\n';
    expect(editsOf(text, [1, 11], path)[0]).toBe(
      '          resources:\n            limits: {"memory":"128Mi"}\n            {{ toYaml .Values.resources | nindent 12 }}\n',
    );
  });

  test('is indented as the action below its parent prints', () => {
    const text = '          resources:\n{{ toYaml .Values.resources | indent 12 }}\n          ports: []\n';
    expect(editsOf(text, [1, 11], path)[0]).toBe(
      '          resources:\n            limits: {"memory":"128Mi"}\n{{ toYaml .Values.resources | indent 12 }}\n          ports: []\n',
    );
  });

  test('is put above an action and instead of it when the line is nothing else', () => {
    const text = 'resources:\n  {{- toYaml .Values.resources | nindent 2 }}\n';
    expect(editsOf(text, [2, 3], path).slice(2, 4)).toEqual([
      'resources:\n  limits: {"memory":"128Mi"}\n  {{- toYaml .Values.resources | nindent 2 }}\n',
      'resources:\n  limits: {"memory":"128Mi"}\n',
    ]);
  });

  test('is merged with the mapping an alias stands for', () => {
    const text = 'resources: *small\n';
    expect(editsOf(text, [1, 1], path)[0]).toBe('resources: { <<: *small, limits: {"memory":"128Mi"} }\n');
  });

  test('comes from the fix when the fix adds another field than the finding is about', () => {
    const text = 'containers:\n- name: api\n';
    const value = { sleep: { seconds: 5 } };
    const fix = { op: 'add' as const, path: [...container, 'lifecycle', 'preStop'], value };
    expect(editsOf(text, [2, 3], [...container, 'terminationMessagePath'], fix)[0]).toBe(
      'containers:\n- lifecycle: {"preStop":{"sleep":{"seconds":5}}}\n  name: api\n',
    );
  });
});

describe('a block', () => {
  test('is deleted with all that is indented below it, and lines that steer a template stay', () => {
    const text = [
      'spec:',
      '  selector:',
      '    {{- if .Values.canary }}',
      '    track: canary',
      '    {{- end }}',
      '    app: api',
      '  ports:',
      '  - port: 80',
      '',
    ].join('\n');
    expect(editsOf(text, [2, 3], ['spec', 'selector'])).toContain(
      'spec:\n    {{- if .Values.canary }}\n    {{- end }}\n  ports:\n  - port: 80\n',
    );
  });

  test('ends before the next document, and takes a list at its own column along', () => {
    const text = 'kind: Service\nspec:\n- port: 80\n---\nkind: Service\n';
    expect(editsOf(text, [2, 1], ['spec'])).toContain('kind: Service\n---\nkind: Service\n');
  });

  test('leaves the dash to the next field of its item', () => {
    const text = 'ports:\n- targetPort: web\n  port: 80\n';
    expect(editsOf(text, [2, 3], ['spec', 'ports', 0, 'targetPort'])).toContain('ports:\n- port: 80\n');
  });
});

describe('JSON', () => {
  const text = '{\n  "kind": "Pod",\n  "spec": {\n    "hostNetwork": true,\n    "containers": []\n  }\n}\n';

  test('keeps its commas when a value changes or a field goes', () => {
    expect(editsOf(text, [4, 5], ['spec', 'hostNetwork'])).toEqual(
      expect.arrayContaining([
        text.replace('true,', 'false,'),
        '{\n  "kind": "Pod",\n  "spec": {\n    \n    "containers": []\n  }\n}\n',
      ]),
    );
  });

  test('gets a missing field right behind the brace of its parent', () => {
    const [first = ''] = editsOf(text, [3, 3], ['spec', 'terminationGracePeriodSeconds']);
    expect(JSON.parse(first)).toEqual({
      kind: 'Pod',
      spec: { terminationGracePeriodSeconds: 60, hostNetwork: true, containers: [] },
    });
  });
});

test('CRLF stays CRLF', () => {
  expect(editsOf('spec:\r\n  paused: true\r\n', [2, 3], ['spec', 'paused'])).toContain('spec:\r\n  paused: false\r\n');
});

test('nothing is proposed for a line that does not exist', () => {
  expect(editsOf('spec: {}\n', [9, 1], ['spec', 'replicas'])).toEqual([]);
});

test('no more than twelve edits are proposed, none twice and none that changes nothing', () => {
  const text = 'containers:\n  - name: api\n    image: shop/api:1.4.0\n';
  const fix = { op: 'add' as const, path: [...container, 'startupProbe'], value: { periodSeconds: 5 } };
  const edits = editsOf(text, [3, 5], [...container, 'livenessProbe', 'initialDelaySeconds'], fix);
  expect({ most: edits.length <= 12, twice: edits.length - new Set(edits).size, same: edits.includes(text) }).toEqual({
    most: true,
    twice: 0,
    same: false,
  });
});
