import { expect, test } from 'vitest';
import { readOrdinary } from '../../src/parse/ordinary.ts';
import { createRandom } from '../support/random.ts';
import { differencesIn, hasGo } from './differences.ts';
import { ordinaryDocument } from './ordinary-forms.ts';
import { streamOf } from './streams.ts';

/** Streams that are compared: few in every run of the tests, `npm run test:differential` compares 100,000. */
const count = Number(process.env.SEAWORTHY_STREAMS ?? 1000);
const halfAnHour = 1_800_000;
const numbers = Array.from({ length: count }, (_, at) => at);

test.skipIf(!hasGo)(
  `${count} streams hold the same objects with the same values as for Kubernetes' own reader`,
  () => expect(differencesIn(numbers.map(streamOf), 'streams')).toEqual([]),
  halfAnHour,
);

test.skipIf(!hasGo)(
  'documents that are ordinary hold the same',
  () => {
    const documents = numbers
      .map((number) => `${ordinaryDocument(createRandom(number))}\n`)
      .filter((text) => readOrdinary(text) !== undefined);
    expect(documents.length).toBeGreaterThan(count / 10);
    const streams = documents.map((document) => Buffer.from(document));
    expect(differencesIn(streams, 'ordinary documents')).toEqual([]);
  },
  halfAnHour,
);
