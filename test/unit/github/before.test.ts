import { expect, test } from 'vitest';
import { beforeOf, type RunEvent } from '../../../src/github/index.ts';
import { sha, slug } from '../../github/shop.ts';

const repository = slug('shop/shop');
const head = { sha: sha('c0ffee'), ref: 'longer-grace' };
const base = { sha: sha('ba5e'), ref: 'main' };
const merge = sha('3e46e');
const pull: RunEvent = { kind: 'pull-request', target: false, repository, number: 7, base, head, fork: false, merge };

test('on a merge commit, what others did to the base meanwhile is on both sides', () => {
  expect(beforeOf(pull, merge)).toEqual({ kind: 'first-parent', of: merge });
});

test('on the head itself, a change begins where its branch was cut from the base', () => {
  expect(beforeOf(pull, head.sha)).toEqual({ kind: 'merge-base', of: [base.sha, head.sha] });
});

test('a merge queue and a push name the commit before', () => {
  expect(beforeOf({ kind: 'merge-group', repository, base, head }, head.sha)).toEqual({
    kind: 'commit',
    sha: base.sha,
  });
  expect(beforeOf({ kind: 'push', repository, before: base.sha, head }, head.sha)).toEqual({
    kind: 'commit',
    sha: base.sha,
  });
});

test('a new branch, and a run that is no change, have nothing before', () => {
  expect(beforeOf({ kind: 'push', repository, before: undefined, head }, head.sha)).toBeUndefined();
  expect(beforeOf({ kind: 'other', name: 'schedule', repository, head }, head.sha)).toBeUndefined();
});
