import { describe, expect, test } from 'vitest';
import type { Engines, Outcome } from '../../../src/engine/index.ts';
import { repoPath } from '../../../src/model/index.ts';
import {
  type CallContext,
  contentsIn,
  type Part,
  type Parts,
  recording,
  replaying,
  sealerOf,
} from '../../../src/shard/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const kustomization = repoPath('overlays/prod/kustomization.yaml');
const till = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: till\n';
const login = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: till\nstringData:\n  password: hunter2\n';

function built(...texts: readonly string[]): Outcome<object> {
  const documents = texts.map((text) => ({ source: 'overlays/prod/kustomization.yaml', sourceLine: 1, text }));
  return {
    ok: true,
    answer: { output: texts.join('---\n'), documents },
    inputs: [kustomization],
    accesses: undefined,
  };
}

/** Engines that give the same answer to everything, and write down what they were asked. */
function answering(outcome: Outcome<object>): { engines: Engines; asked: string[] } {
  const asked: string[] = [];
  const through = (side: string): Engines => ({
    // biome-ignore lint/suspicious/noExplicitAny: one answer to every question
    call: async (engine, op, request): Promise<any> => {
      asked.push(`${side} ${engine} ${op} ${JSON.stringify(request)}`);
      return outcome;
    },
    through: () => through('base'),
    again: () => through(`${side} again`),
  });
  return { engines: through('head'), asked };
}

function contextWith(text = 'resources: [till.yaml]\n'): CallContext {
  const files = memoryFiles({ [kustomization]: text });
  return { sealer: sealerOf('the shop'), contentsOf: contentsIn(() => files) };
}

const request = { path: repoPath('overlays/prod'), loadRestrictor: 'rootOnly' } as const;

/** What a shard that was answered so keeps, after a way through JSON. */
async function recorded(outcome: Outcome<object>): Promise<Parts['calls']> {
  const recorder = recording(answering(outcome).engines, contextWith());
  await recorder.engines.call('kustomize', 'build', request);
  const written: Part['calls'] = JSON.parse(JSON.stringify(recorder.calls()));
  return new Map(written.map((call) => [call.key, { ...call, part: 'part-1.json' }]));
}

const refusing = answering({
  ok: false,
  error: { code: 'engine-failed', message: 'was asked' },
  inputs: [],
  accesses: undefined,
});

describe('what a shard recorded', () => {
  test('answers the same request, word for word', async () => {
    const replayed = replaying(refusing.engines, await recorded(built(till, login)), contextWith());
    expect(await replayed.call('kustomize', 'build', request)).toEqual({
      ok: true,
      answer: {
        output: `${till}---\n${login}`,
        documents: [till, login].map((text) => ({ source: 'overlays/prod/kustomization.yaml', sourceLine: 1, text })),
      },
      inputs: [kustomization],
    });
  });

  test('answers no other request, and none of the other side', async () => {
    const { engines, asked } = answering(built(till));
    const replayed = replaying(engines, await recorded(built(login)), contextWith());
    await replayed.call('kustomize', 'build', request);
    await replayed.call('kustomize', 'build', { ...request, traced: true, documents: [till] });
    await replayed.through('/tmp/layer').call('kustomize', 'build', request);
    expect(asked).toEqual([
      'head kustomize build {"path":"overlays/prod","loadRestrictor":"rootOnly","traced":true,"documents":["apiVersion: apps/v1\\nkind: Deployment\\nmetadata:\\n  name: till\\n"]}',
      'base kustomize build {"path":"overlays/prod","loadRestrictor":"rootOnly"}',
    ]);
  });

  test('answers no call that repeats another', async () => {
    const { engines, asked } = answering(built(till));
    const replayed = replaying(engines, await recorded(built(login)), contextWith());
    await replayed.again().call('kustomize', 'build', request);
    expect(asked).toEqual(['head again kustomize build {"path":"overlays/prod","loadRestrictor":"rootOnly"}']);
  });

  test('answers a failure with the same failure', async () => {
    const failed = {
      ok: false,
      error: { code: 'kustomization-failed', message: 'no base' },
      inputs: [kustomization],
      accesses: undefined,
    } as const;
    const replayed = replaying(refusing.engines, await recorded(failed), contextWith());
    expect(await replayed.call('kustomize', 'build', request)).toEqual(failed);
  });

  test('holds no Secret that can be read, and other objects as they are', async () => {
    const text = JSON.stringify([...(await recorded(built(till, login))).values()]);
    expect(text).not.toContain('hunter2');
    expect(text).toContain('name: till');
    expect(text.match(/"sealed"/g)).toHaveLength(1);
  });

  test('is refused where the files are others', async () => {
    const replayed = replaying(refusing.engines, await recorded(built(till)), contextWith('resources: [cart.yaml]\n'));
    await expect(replayed.call('kustomize', 'build', request)).rejects.toThrow(
      "the part 'part-1.json' was made from other files than this checkout has (kustomize build overlays/prod)",
    );
  });

  test('is refused when a Secret in it was tampered with', async () => {
    const kept = await recorded(built(login));
    const text = JSON.stringify([...kept]).replace(
      /("sealed":")(.)/,
      (_, head, first) => `${head}${first === 'A' ? 'B' : 'A'}`,
    );
    const replayed = replaying(refusing.engines, new Map(JSON.parse(text)), contextWith());
    await expect(replayed.call('kustomize', 'build', request)).rejects.toThrow(
      "the part 'part-1.json' holds an answer that no shard has written (kustomize build overlays/prod)",
    );
  });

  test('is refused when it is an answer to another kind of question', async () => {
    const kept = await recorded({
      ok: true,
      answer: { documents: [], renders: 3 },
      inputs: [kustomization],
      accesses: undefined,
    });
    const replayed = replaying(refusing.engines, kept, contextWith());
    await expect(replayed.call('kustomize', 'build', request)).rejects.toThrow('no shard has written');
  });
});

test('what was rendered comes back to the byte, whatever stands between the documents', async () => {
  const output = `# a comment\n---\n${till}\n\n---\n# Source: Secret\n${login}---\n${till}# the end`;
  const documents = [till, login, till].map((text) => ({ source: '', sourceLine: 1, text: `${text}\n` }));
  const kept = await recorded({
    ok: true,
    answer: { output, documents, lines: [[1, -1, 0]] },
    inputs: [],
    accesses: undefined,
  });
  const replayed = replaying(refusing.engines, kept, contextWith());
  expect(await replayed.call('kustomize', 'build', request)).toMatchObject({
    answer: { output, documents, lines: [[1, -1, 0]] },
  });
});
