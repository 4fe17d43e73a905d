import { expect, test } from 'vitest';
import type { Look } from '../../../src/infer/candidates.ts';
import { likelyFields } from '../../../src/infer/choose.ts';
import { filledPath } from '../../../src/infer/named-field.ts';

const object = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'api', namespace: 'default' },
  spec: {
    containers: [
      { name: 'web', image: 'web:latest', securityContext: { privileged: true } },
      { name: 'proxy', image: 'proxy:1' },
    ],
  },
};

function look(path: string, more: Partial<Look> = {}): Look {
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const flags = {
    isMissing: false,
    isNegated: false,
    isShown: false,
    isWhole: false,
    isEqual: false,
    isInPolicy: true,
  };
  return { path: steps, ...flags, ...more };
}

const missing = { isMissing: true, isNegated: true };
const shown = { isShown: true };

function chosen(message: string, ...looks: readonly Look[]): string | undefined {
  return likelyFields(looks, { message, object })[0]?.join('.');
}

test('a field that is missing comes before what the message shows', () => {
  expect(
    chosen(
      'container proxy has no limit',
      look('kind', { isEqual: true }),
      look('spec.containers.1'),
      look('spec.containers.1.resources.limits.memory', missing),
      look('spec.containers.1.name', shown),
    ),
  ).toBe('spec.containers.1.resources.limits.memory');
});

test('a field of the item that the message names comes before that of another', () => {
  expect(
    chosen(
      'container proxy runs as root',
      look('spec.containers.0.securityContext.runAsNonRoot', missing),
      look('spec.containers.1.securityContext.runAsNonRoot', missing),
      look('spec.containers.1.name', shown),
    ),
  ).toBe('spec.containers.1.securityContext.runAsNonRoot');
});

test('a value that the message has speaks for its field', () => {
  expect(chosen('web:latest is not pinned', look('spec.containers.0'), look('spec.containers.0.image'))).toBe(
    'spec.containers.0.image',
  );
});

test('a message that spells a path goes on with it', () => {
  expect(chosen("'proxy' should set 'resources.limits.cpu'", look('spec.containers.1.resources.limits', missing))).toBe(
    'spec.containers.1.resources.limits.cpu',
  );
});

test('of what names the object the namespace comes first', () => {
  const looks = [look('kind', { isEqual: true }), look('metadata.name', shown), look('metadata.namespace')];
  expect(chosen('api is in the default namespace', ...looks)).toBe('metadata.namespace');
});

test('what a policy asks for to tell what it has before it is not chosen', () => {
  expect(chosen('no', look('review', missing), look('spec'))).toBe(undefined);
});

test('a star is filled with what was looked at', () => {
  const looked = [['spec', 'containers', 1, 'image']];
  expect(filledPath(['spec', 'containers', '*', 'name'], looked)).toEqual(['spec', 'containers', 1, 'name']);
  expect(filledPath(['spec', 'volumes', '*'], looked)).toEqual(['spec', 'volumes']);
});
