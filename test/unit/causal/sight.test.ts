import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/index.ts';
import { effectOf, isClaimed, type Sight } from '../../causal/sight.ts';

const message = 'api may go down to 1 pod';
const claim = { message, path: ['spec', 'minReplicas'] };

function sight(value: JsonObject, ...messages: readonly string[]): Sight {
  return { rendered: true, objects: [{ value, messages }] };
}

const before = sight({ spec: { minReplicas: 1, maxReplicas: 4 } }, message);

describe('an edit changes a finding when', () => {
  test('the item of a list has another name, which is what the finding is about', () => {
    const about = { message, path: ['ports', 0, 'name'] };
    const was = sight({ ports: [{ name: 'long' }, { name: 'http' }] }, message);
    expect(effectOf(about, was, sight({ ports: [{ name: 'another' }, { name: 'http' }] }))).toBe('gone');
    expect(effectOf(about, was, sight({ ports: [{ name: 'http' }] }))).toBe('parent gone');
  });

  test('it is gone, and a report hid a value of a Secret in it', () => {
    const hidden = { ...claim, message: 'api may *** to 1 pod' };
    expect(isClaimed(hidden, before)).toBe(true);
    expect(isClaimed({ ...claim, message: 'api may *** to 2 pods' }, before)).toBe(false);
    expect(effectOf(hidden, before, sight({ spec: { minReplicas: 2, maxReplicas: 4 } }))).toBe('gone');
  });

  test('it is gone', () => {
    expect(effectOf(claim, before, sight({ spec: { minReplicas: 2, maxReplicas: 4 } }))).toBe('gone');
  });

  test('it says something else', () => {
    const after = sight({ spec: { minReplicas: 0, maxReplicas: 4 } }, 'api may go down to 0 pods');
    expect(effectOf(claim, before, after)).toBe('other message');
  });

  test('it says the same of another value', () => {
    expect(effectOf(claim, before, sight({ spec: { maxReplicas: 4 } }, message))).toBe('other value');
  });
});

describe('an edit does not count when', () => {
  test('nothing of the finding differs', () => {
    expect(effectOf(claim, before, sight({ spec: { minReplicas: 1, maxReplicas: 9 } }, message))).toBe('no change');
  });

  test('the render breaks', () => {
    expect(effectOf(claim, before, { rendered: false })).toBe('render broken');
  });

  test('the object is gone', () => {
    expect(effectOf(claim, before, { rendered: true, objects: [] })).toBe('object gone');
  });

  test('what holds the field is gone', () => {
    expect(effectOf(claim, before, sight({ metadata: { name: 'api' } }))).toBe('parent gone');
  });

  test('another item has taken the place of the one with the field', () => {
    const missing = { message: 'api has no readiness probe', path: ['spec', 'containers', 0, 'readinessProbe'] };
    const was = sight({ spec: { containers: [{ name: 'api' }, { name: 'proxy' }] } }, missing.message);
    expect(effectOf(missing, was, sight({ spec: { containers: [{ name: 'proxy' }] } }))).toBe('parent gone');
  });
});

test('an empty field may become the parent it was not yet', () => {
  const missing = { message: 'api requests no cpu', path: ['spec', 'resources', 'requests', 'cpu'] };
  const was = sight({ spec: { resources: null } }, missing.message);
  expect(effectOf(missing, was, sight({ spec: { resources: { requests: { cpu: '100m' } } } }))).toBe('gone');
});

test('of several objects of one name the one that was edited counts', () => {
  const objects = [
    { value: { spec: { minReplicas: 1 } }, messages: [message] },
    { value: { spec: { minReplicas: 1 } }, messages: [message] },
  ];
  const after = [objects[0], { value: { spec: { minReplicas: 2 } }, messages: [] }].flatMap((each) => each ?? []);
  expect(effectOf(claim, { rendered: true, objects }, { rendered: true, objects: after })).toBe('gone');
});

test('a finding is there when some object of its name has it', () => {
  expect([isClaimed(claim, before), isClaimed(claim, sight({})), isClaimed(claim, { rendered: false })]).toEqual([
    true,
    false,
    false,
  ]);
});
