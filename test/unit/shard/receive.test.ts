import { describe, expect, test } from 'vitest';
import { type PartFile, receiveParts } from '../../../src/shard/index.ts';

const signed = (digit: string): string => digit.repeat(64);

/** A part as a shard of version 0.1.0 writes it, with one render of the till. */
function part(index: number, changes: object = {}): Readonly<Record<string, unknown>> {
  return {
    version: 1,
    seaworthy: '0.1.0',
    shard: { index, of: 2 },
    sharedState: { commit: 'c'.repeat(40), settings: signed('a'), targets: signed('b') },
    paths: [],
    targets: ['overlays/prod'],
    calls: [call({ kind: 'text', answer: { output: [0], documents: [document] } })],
    ...changes,
  };
}

const document = { source: 'base/till.yaml', sourceLine: 1, text: 'kind: Deployment\n' };

function call(outcome: object, changes: object = {}): object {
  const about = 'kustomize build overlays/prod';
  return { key: signed('1'), about, inputs: ['base/till.yaml'], contents: signed('2'), outcome, ...changes };
}

function received(...values: readonly unknown[]): string {
  const files = values.map(
    (value, at): PartFile => ({
      name: `part-${at + 1}.json`,
      text: typeof value === 'string' ? value : JSON.stringify(value),
    }),
  );
  try {
    return `${receiveParts(files, '0.1.0').calls.size} answers`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('the parts of one run are taken, in any order', () => {
  expect(received(part(1), part(2))).toBe('1 answers');
  expect(received(part(2), part(1))).toBe('1 answers');
});

test('an answer is accepted with every field that engines have', () => {
  const sources = { files: ['till.yaml'], lines: [[1, 0, 4]], items: [[2, -1, 0]] };
  const inline = { text: { sealed: 'abcd' }, files: sources.files, lines: sources.lines };
  const chart = {
    chart: 'charts/till',
    release: 'till',
    namespace: 'shop',
    includeCrds: true,
    isUpgrade: false,
    apiVersions: [],
  };
  const lists = {
    values: ['till.yaml'],
    set: [],
    setString: ['a=1'],
    setFile: [{ key: 'a', file: 'a.txt' }],
    kubeVersion: '',
  };
  const neededCharts = [{ ...chart, ...lists, inline, nameTemplate: 'a', skipTests: true, skipHooks: true }];
  const text = {
    output: [0],
    documents: [document],
    ...sources,
    partial: 1,
    fallbacks: 1,
    neededCharts,
    inflated: [[0, 0, 3]],
  };
  const values = { file: 'till.yaml', line: 2, path: ['pod', 'probe'], missing: ['probe'] };
  const cause = { file: 'till.yaml', line: 1, approximate: true, values };
  const calls = [call({ kind: 'text', answer: text }), call({ kind: 'causes', answer: { documents: [[cause]] } })];
  expect(received(part(1, { calls }), part(2))).toBe('1 answers');
});

describe('what does not belong together is refused', () => {
  const sharedState = { commit: 'c'.repeat(40), settings: signed('a'), targets: signed('b') };
  test.each([
    ['one is missing', [part(1)], 'of 2 shards one is missing: 2'],
    ['most are missing', [part(3, { shard: { index: 3, of: 4 } })], 'of 4 shards 3 are missing: 1, 2, 4'],
    ['one is there twice', [part(1), part(1)], "the part 'part-2.json' is shard 1 of 2, and so is 'part-1.json'"],
    [
      'one is of another division',
      [part(1), part(2, { shard: { index: 2, of: 3 } })],
      "the part 'part-2.json' is one of 3, and 'part-1.json' is one of 2",
    ],
    [
      'one is of another version',
      [part(1), part(2, { seaworthy: '0.2.0' })],
      'the part \'part-2.json\' was written by Seaworthy "0.2.0", and this is 0.1.0',
    ],
    [
      'one is of another commit',
      [part(1), part(2, { sharedState: { ...sharedState, commit: 'd'.repeat(40) } })],
      `the part 'part-2.json' is of another commit (${'d'.repeat(40)}, not ${'c'.repeat(40)}) than 'part-1.json'`,
    ],
    [
      'one was made with other options',
      [part(1), part(2, { sharedState: { ...sharedState, settings: signed('9') } })],
      "the part 'part-2.json' was made with other options, or another configuration, than 'part-1.json'",
    ],
    [
      'one saw other targets',
      [part(1), part(2, { sharedState: { ...sharedState, targets: signed('9') } })],
      "the part 'part-2.json' found other targets than 'part-1.json'",
    ],
    [
      'one was compared with a base',
      [part(1), part(2, { base: 'e'.repeat(40) })],
      "the part 'part-2.json' was compared with another base than 'part-1.json'",
    ],
    [
      'one looked elsewhere',
      [part(1), part(2, { paths: ['apps'] })],
      "the part 'part-2.json' looked at other paths than 'part-1.json'",
    ],
  ])('%s', (_, parts, message) => {
    expect(received(...parts)).toBe(message);
  });
});

describe('what no shard wrote is refused', () => {
  const causes = (cause: object): object =>
    part(2, { calls: [call({ kind: 'causes', answer: { documents: [[cause]] } })] });
  const text = (answer: object): object => part(2, { calls: [call({ kind: 'text', answer })] });
  test.each([
    ['a part cut short', JSON.stringify(part(2)).slice(0, -20), 'is not JSON'],
    ['a report', { version: 1, findings: [] }, "must have required property 'seaworthy'"],
    ['another format', part(2, { version: 2 }), '/version must be equal to constant'],
    [
      'an input above the root',
      part(2, {
        calls: [call({ kind: 'text', answer: { output: [], documents: [] } }, { inputs: ['a/../../etc/passwd'] })],
      }),
      '/calls/0/inputs/0 must match pattern',
    ],
    [
      'an absolute source',
      text({ output: [], documents: [{ ...document, source: '/etc/passwd' }] }),
      '/source must match pattern',
    ],
    ['a cause above the root', causes({ file: '../secret.yaml', line: 1 }), '/file must match pattern'],
    ['a path above the root', part(2, { paths: ['..'] }), '/paths/0 must match pattern'],
    ['a terminal sequence in a path', causes({ file: 'a\u001b[31m', line: 1 }), '/file must match pattern'],
    [
      'a value outside the repository',
      causes({ values: { file: '/etc/passwd', line: 1, path: [] } }),
      '/file must match',
    ],
    [
      'a name without end',
      part(2, { targets: ['x'.repeat(4097)] }),
      '/targets/0 must NOT have more than 4096 characters',
    ],
    [
      'an error that is not sealed',
      part(2, { calls: [call({ kind: 'error', error: { code: 'engine-failed', message: 'no base' } })] }),
      "/outcome/error must have required property 'sealed'",
    ],
    ['a line beyond all files', causes({ file: 'a.yaml', line: 1_000_000_001 }), '/line must be <= 1000000000'],
    ['a field that nobody knows', part(2, { script: 'rm' }), 'must NOT have additional properties'],
    ['text where a list belongs', text({ output: 'kind: Pod', documents: [] }), '/output must be array'],
    ['a document many times over', text({ output: [0, 0, 0], documents: [document] }), 'has documents out of order'],
    ['a document that is not there', text({ output: [7], documents: [document] }), 'has documents out of order'],
    [
      'an unknown kind of answer',
      part(2, { calls: [call({ kind: 'shell', answer: 'rm' })] }),
      '/calls/0/outcome value of tag "kind" must be in oneOf',
    ],
  ])('%s', (_, hostile, why) => {
    const message = received(part(1), hostile);
    expect(message).toMatch(/^the part 'part-2\.json' (is|has) /);
    expect(message).toContain(why);
  });
});
