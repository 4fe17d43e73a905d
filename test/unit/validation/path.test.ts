import { expect, test } from 'vitest';
import { pathOf, placedText } from '../../../src/validation/path.ts';

const value = {
  metadata: { labels: { 'app.kubernetes.io/name': 'till' } },
  spec: { ports: [{ port: 80 }, { port: 81 }], clusterIP: 'None', scaleTargetRef: { kind: 'Deployment' } },
};

test.each([
  ['', []],
  ['spec.ports[1].port', ['spec', 'ports', 1, 'port']],
  ['spec.ports[1].name', ['spec', 'ports', 1, 'name']],
  ['metadata.labels[app.kubernetes.io/name]', ['metadata', 'labels', 'app.kubernetes.io/name']],
  ['spec.metrics[0].resource.target', ['spec', 'metrics']],
  ['spec.ports[x]', ['spec', 'ports']],
  ['spec.clusterIPs[0]', ['spec', 'clusterIP']],
  ['spec.ports[', ['spec', 'ports']],
] as const)('the field %s is a path of the object', (field, path) => {
  expect(pathOf(field, value)).toEqual(path);
});

test.each([
  ['spec.ports[0]: duplicate port', ['spec', 'ports', 0], 'duplicate port'],
  ['metadata.name: a DNS label is recommended: [a]', ['metadata', 'name'], 'a DNS label is recommended: [a]'],
  ['tls: failed to find any PEM data', undefined, 'tls: failed to find any PEM data'],
  ['use of this is deprecated', undefined, 'use of this is deprecated'],
] as const)('the warning “%s” begins with its field, if it has one', (warning, path, text) => {
  expect(placedText(warning, value)).toEqual({ path, text });
});
