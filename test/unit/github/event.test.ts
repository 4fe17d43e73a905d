import { describe, expect, test } from 'vitest';
import { type EventSource, readEvent } from '../../../src/github/index.ts';

const head = 'c0ffee'.repeat(7).slice(0, 40);
const base = 'ba5e'.repeat(10);
const merge = '3e46e'.repeat(8);
const zeros = '0'.repeat(40);
const env = { GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/7/merge', GITHUB_REPOSITORY: 'shop/shop' };
const repository = { full_name: 'shop/shop' };

function pullRequest(from: unknown): object {
  return {
    action: 'synchronize',
    repository,
    pull_request: {
      number: 7,
      base: { ref: 'main', sha: base, repo: repository },
      head: { ref: 'longer-grace', sha: head, repo: from },
    },
  };
}

function read(name: string, payload: unknown): ReturnType<typeof readEvent> {
  return readEvent({ name, payload, env } satisfies EventSource);
}

const pull = {
  kind: 'pull-request',
  target: false,
  repository: 'shop/shop',
  number: 7,
  base: { ref: 'main', sha: base },
  head: { ref: 'longer-grace', sha: head },
  fork: false,
  merge,
};

test.each([
  ['pull_request', 'a pull request of the repository itself', pullRequest(repository), pull],
  ['pull_request', 'one from a fork', pullRequest({ full_name: 'captain/shop' }), { ...pull, fork: true }],
  ['pull_request', 'one whose fork was deleted', pullRequest(null), { ...pull, fork: true }],
  [
    'pull_request_target',
    'one that runs with the rights of the base',
    pullRequest({ full_name: 'captain/shop' }),
    { ...pull, fork: true, target: true, merge: undefined },
  ],
  [
    'merge_group',
    'a group of the merge queue',
    {
      repository,
      merge_group: {
        base_sha: base,
        base_ref: 'refs/heads/main',
        head_sha: head,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-ba5e',
      },
    },
    {
      kind: 'merge-group',
      repository: 'shop/shop',
      base: { sha: base, ref: 'refs/heads/main' },
      head: { sha: head, ref: 'refs/heads/gh-readonly-queue/main/pr-7-ba5e' },
    },
  ],
  [
    'push',
    'a push',
    { repository, ref: 'refs/heads/main', before: base, after: head },
    { kind: 'push', repository: 'shop/shop', before: base, head: { sha: head, ref: 'refs/heads/main' } },
  ],
  [
    'push',
    'a push of a new branch',
    { repository, ref: 'refs/heads/new', before: zeros, after: head },
    { kind: 'push', repository: 'shop/shop', before: undefined, head: { sha: head, ref: 'refs/heads/new' } },
  ],
  [
    'push',
    'a push that deletes a branch',
    { repository, ref: 'refs/heads/old', before: base, after: zeros },
    { kind: 'other', name: 'push', repository: 'shop/shop', head: { sha: merge, ref: 'refs/pull/7/merge' } },
  ],
  [
    'workflow_run',
    'a run on a pull request from a fork',
    {
      repository,
      workflow_run: {
        event: 'pull_request',
        head_branch: 'longer-grace',
        head_sha: head,
        head_repository: { full_name: 'captain/shop' },
        pull_requests: [],
      },
    },
    {
      kind: 'workflow-run',
      repository: 'shop/shop',
      origin: 'pull_request',
      head: { sha: head, ref: 'longer-grace' },
      headRepository: 'captain/shop',
      fork: true,
    },
  ],
  [
    'workflow_dispatch',
    'a run somebody started',
    { repository, inputs: {} },
    {
      kind: 'other',
      name: 'workflow_dispatch',
      repository: 'shop/shop',
      head: { sha: merge, ref: 'refs/pull/7/merge' },
    },
  ],
])('%s: %s', (name, _what, payload, event) => {
  expect(read(name, payload)).toEqual({ ok: true, event });
});

describe('the message for an invalid event names the field', () => {
  const fine = pullRequest(repository);
  const changed = (field: object): object => ({ ...fine, pull_request: { ...Object(fine).pull_request, ...field } });
  test.each([
    ['nothing', undefined, 'event pull_request is not an object'],
    ['no pull request', { repository }, 'pull_request.number is not a positive integer'],
    ['a number that is text', changed({ number: '7' }), 'pull_request.number is not a positive integer'],
    ['no number at all', changed({ number: 0 }), 'pull_request.number is not a positive integer'],
    ['no head', changed({ head: undefined }), 'pull_request.head.sha is missing'],
    [
      'a head that is a branch',
      changed({ head: { sha: 'main', ref: 'main' } }),
      'pull_request.head.sha is not a commit',
    ],
    ['a head of zeros', changed({ head: { sha: zeros, ref: 'main' } }), 'pull_request.head.sha is not a commit'],
    [
      'a branch that hides a line break',
      changed({ head: { sha: head, ref: 'main\n::error::', repo: repository } }),
      'pull_request.head.ref is not a name',
    ],
    [
      'a repository out of the way',
      { ...fine, repository: { full_name: '../shop' } },
      'repository.full_name is not a repository name',
    ],
    [
      'a repository of another path',
      { ...fine, repository: { full_name: 'shop/..' } },
      'repository.full_name is not a repository name',
    ],
    ['an inherited field', Object.create(fine), 'repository.full_name is missing'],
  ])('%s', (_what, payload, why) => {
    expect(read('pull_request', payload)).toEqual({ ok: false, why: expect.stringContaining(why) });
  });
});
