import { describe, expect, test } from 'vitest';
import { configRelaxations, readSettings, stricterConfig } from '../../../src/config/index.ts';
import { type Failure, repoPath, SeaworthyError, type WaiverSettings } from '../../../src/model/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { wholeRepository } from '../../support/options.ts';

async function settingsOf(text: string, file = 'seaworthy.yaml'): ReturnType<typeof readSettings> {
  const files = memoryFiles({ [file]: text });
  return readSettings(files, wholeRepository(files.root, { config: file }), repoPath('.'));
}

async function waiversOf(text: string, file?: string): Promise<WaiverSettings> {
  return (await settingsOf(text, file)).config.waivers;
}

async function errorsOf(text: string): Promise<readonly string[]> {
  try {
    await settingsOf(text);
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    const said = ({ line, message, hint }: Failure): string =>
      `${line} ${message}${hint === undefined ? '' : `; ${hint}`}`;
    return [error.failure, ...error.others].map(said);
  }
  return [];
}

test('without a word comments and annotations are allowed, and nothing is waived', async () => {
  expect(await waiversOf('{}\n')).toEqual({ inline: 'allow', entries: [] });
});

test('entries have their lines, and globs from the root', async () => {
  const text = `waivers:
  inline: forbid
  entries:
    - rules: [hpa/*, pdb/blocks-drain]
      files: [legacy/**]
      reason: " it is replaced "
      until: 2027-01-31
      owner: team-a
    - { rules: [all], objects: [Deployment/shop/*], reason: x }
`;
  expect(await waiversOf(text, 'shop/seaworthy.yaml')).toEqual({
    inline: 'forbid',
    entries: [
      {
        ...{ source: 'configuration', file: 'shop/seaworthy.yaml', line: 4, rules: ['hpa/*', 'pdb/blocks-drain'] },
        ...{ files: ['shop/legacy/**'], reason: 'it is replaced', until: '2027-01-31', owner: 'team-a' },
      },
      {
        ...{ source: 'configuration', file: 'shop/seaworthy.yaml', line: 9, rules: ['all'] },
        ...{ objects: ['Deployment/shop/*'], reason: 'x' },
      },
    ],
  });
});

test('what is wrong with them is said on its line', async () => {
  const text = `waivers:
  inline: deny
  entries:
    - rules: [hpa/*]
`;
  expect(await errorsOf(text)).toEqual([
    '2 waivers/inline is "deny", and must be one of allow, forbid; known are allow, forbid',
    "4 waivers/entries/0 must have required property 'reason'",
  ]);
  const entries = `waivers:
  entries:
    - rules: [hpa/min-replica, toString]
      reason: x
    - rules: [all]
      reason: "  "
      until: 2027-02-29
`;
  expect(await errorsOf(entries)).toEqual([
    "3 unknown rule 'hpa/min-replica'; did you mean 'hpa/min-replicas'?",
    "3 unknown rule 'toString'; `seaworthy rules` lists the rules",
    '6 the reason of a waiver is blank',
    "7 '2027-02-29' is not a day; write it like 2027-01-31",
  ]);
});

/** One entry of each object. */
function entries(...all: readonly object[]): string {
  return JSON.stringify({ waivers: { entries: all.map((each) => ({ reason: 'x', ...each })) } });
}

describe('of two configurations', () => {
  /** What both waive, and what is said of the change. */
  async function joined(before: string, after: string): Promise<readonly [string, readonly string[]]> {
    const [then, now] = [await settingsOf(before), await settingsOf(after)];
    const { waivers } = stricterConfig(then.config, now.config, []);
    const none = { removed: [], excluded: async () => [] };
    const relaxed = await configRelaxations({ ...then, rules: [] }, { ...now, rules: [] }, none);
    const kept = waivers.entries.map(({ rules, files = ['*'], objects = ['*'], until = 'ever' }) =>
      [rules, files, objects, until].join(' '),
    );
    return [kept.join(', '), relaxed.map(({ message }) => message)];
  }

  test.each<[string, object, object, string, readonly string[]]>([
    ['the same', { rules: ['all'] }, { rules: ['all'], reason: 'y' }, 'all * * ever', []],
    ['narrower rules', { rules: ['hpa/*'] }, { rules: ['hpa/min-replicas'] }, 'hpa/min-replicas * * ever', []],
    [
      'wider rules',
      { rules: ['hpa/min-replicas'] },
      { rules: ['hpa/*'] },
      'hpa/min-replicas * * ever',
      ['the rules hpa/* are waived'],
    ],
    [
      'narrower files',
      { rules: ['all'], files: ['a/**'] },
      { rules: ['all'], files: ['a/b/**'] },
      'all a/b/** * ever',
      [],
    ],
    [
      'wider files',
      { rules: ['all'], files: ['a/b'] },
      { rules: ['all'], files: ['a'] },
      'all a/b * ever',
      ['all rules are waived in a'],
    ],
    ['no files', { rules: ['all'], files: ['a'] }, { rules: ['all'] }, 'all a * ever', ['all rules are waived']],
    ['objects', { rules: ['all'] }, { rules: ['all'], objects: ['Service/*/*'] }, 'all * Service/*/* ever', []],
    [
      'other objects',
      { rules: ['all'], objects: ['Service/a/*'] },
      { rules: ['all'], objects: ['Service/b/*'] },
      '',
      ['all rules are waived for Service/b/*'],
    ],
    ['a shorter time', { rules: ['all'] }, { rules: ['all'], until: '2027-01-31' }, 'all * * 2027-01-31', []],
    [
      'a longer time',
      { rules: ['all'], until: '2027-01-31' },
      { rules: ['all'], until: '2028-01-31' },
      'all * * 2027-01-31',
      ['all rules are waived until 2028-01-31'],
    ],
  ])('%s', async (_, before, after, kept, said) => {
    expect(await joined(entries(before), entries(after))).toEqual([kept, said]);
  });

  test('an entry that is removed holds no longer, one that is new does not hold yet', async () => {
    expect(await joined(entries({ rules: ['hpa/*'] }), entries({ rules: ['pdb/*'] }))).toEqual([
      '',
      ['the rules pdb/* are waived'],
    ]);
  });

  test('a thousand entries are compared, and of those that are new the first are said', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ rules: ['all'], files: [`a${at}`] }));
    expect((await joined(entries(...many), entries(...many)))[1]).toEqual([]);
    const [kept, said] = await joined(entries(), entries(...many));
    expect([kept, said.length, said.at(-1)]).toEqual(['', 21, '980 more waivers are added']);
  });
});
