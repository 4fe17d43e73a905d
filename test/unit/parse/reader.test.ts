import { afterAll, expect, test } from 'vitest';
import { createThreads, type Threads, TimeoutError } from '../../../src/host/index.ts';
import { type DocumentReader, openReader, readStream } from '../../../src/parse/index.ts';

const threads = createThreads(2);
const limitMs = 60_000;

afterAll(() => threads.close());

/** More than is read in this thread, each document of another kind. */
const texts = Array.from({ length: 2000 }, (_, at) => {
  const filler = `  note: ${'x'.repeat(300)}\n`;
  const kinds = [
    `kind: Service\nmetadata:\n  name: api-${at}\n${filler}`,
    `kind: Deployment\nmetadata:\n\tname: api-${at}\n${filler}`,
    `kind: ConfigMap\ndata: &all {a: "${at}"}\nmore: *all\nmetadata:\n${filler}`,
    `{"kind": "Job", "metadata": {"name": "api-${at}", "limit": 1e999, "__proto__": {"a": -0}}}\n`,
  ];
  return kinds[at % kinds.length] ?? '';
});

async function announce(documents: DocumentReader, all: readonly string[]): Promise<void> {
  for (const text of all) await documents.announce(text);
  await documents.arrived();
}

test('documents hold the same, read in worker threads or here', async () => {
  let runs = 0;
  const counting: Threads = {
    ...threads,
    run(task, args, options) {
      runs += 1;
      return threads.run(task, args, options);
    },
  };
  const documents = openReader(counting, limitMs);
  await announce(documents, texts);
  expect(runs).toBeGreaterThan(1);
  expect(texts.map(documents.read)).toEqual(texts.map(readStream));
});

test('few documents are read in this thread', async () => {
  const none: Threads = { ...threads, run: () => expect.unreachable('a thread for three documents') };
  const documents = openReader(none, limitMs);
  await announce(documents, texts.slice(0, 3));
  expect(texts.slice(0, 3).map(documents.read)).toEqual(texts.slice(0, 3).map(readStream));
});

test('a document that takes too long is refused, and all others are read', async () => {
  const slow: Threads = {
    ...threads,
    run(task, args, options) {
      if (JSON.stringify(args).includes('api-40\\n')) throw new TimeoutError('too long');
      return threads.run(task, args, options);
    },
  };
  const documents = openReader(slow, limitMs);
  await announce(documents, texts);
  const refused = texts.filter((text) => JSON.stringify(documents.read(text)).includes('takes longer than 60 s'));
  expect(refused).toEqual([texts[40]]);
});
