import { expect, test } from 'vitest';
import { beforeOf, type RunEvent } from '../../../src/github/index.ts';
import { sha, slug } from '../../github/shop.ts';

const repository = slug('shop/shop');
const head = { sha: sha('c0ffee'), ref: 'longer-grace' };
const base = { sha: sha('ba5e'), ref: 'main' };
const merge = sha('3e46e');
const pull: RunEvent = { kind: 'pull-request', target: false, repository, number: 7, base, head, fork: false, merge };

test('a pull request is compared with its base, and with what its merge was made with where that is known', () => {
  expect(beforeOf(pull)).toEqual({ commit: base.sha, merge });
  expect(beforeOf({ ...pull, merge: undefined })).toEqual({ commit: base.sha });
});

test('a merge queue and a push name the commit before', () => {
  expect(beforeOf({ kind: 'merge-group', repository, base, head })).toEqual({ commit: base.sha });
  expect(beforeOf({ kind: 'push', repository, before: base.sha, head })).toEqual({ commit: base.sha });
});

test('a new branch, and a run that is no change, have nothing before', () => {
  expect(beforeOf({ kind: 'push', repository, before: undefined, head })).toBeUndefined();
  expect(beforeOf({ kind: 'other', name: 'schedule', repository, head })).toBeUndefined();
});
