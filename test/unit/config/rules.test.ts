import { describe, expect, test } from 'vitest';
import { enabledRules, readConfig } from '../../../src/config/index.ts';
import { type Profile, type RuleId, type RuleMeta, type RunOptions, repoPath } from '../../../src/model/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { wholeRepository } from '../../support/options.ts';

function rule(id: string, profile: Profile, params: RuleMeta['params'] = {}): RuleMeta {
  return {
    id: id as RuleId,
    title: id,
    description: '',
    severity: 'error',
    profile,
    kinds: ['Deployment'],
    links: [],
    params,
    remediation: '',
    resources: [],
    digest: '',
  };
}

const without_service = { type: 'boolean', description: 'Also judge pods nobody asks.', default: false } as const;

const all: readonly RuleMeta[] = [
  rule('probes/liveness-aggressive', 'default'),
  rule('probes/liveness-recommended', 'strict'),
  rule('probes/readiness-required', 'default', { without_service }),
  rule('resources/requests-and-limits', 'optional'),
];

/** `id severity from`, with parameters where a rule has some. */
async function inForce(text: string, options: Partial<RunOptions> = {}): Promise<readonly string[]> {
  const files = memoryFiles({ 'seaworthy.yaml': text });
  const config = await readConfig(files, wholeRepository(files.root, options), repoPath('.'));
  return enabledRules(config, all).map(({ meta, severity, params, from }) => {
    const given = Object.keys(params).length === 0 ? '' : ` ${JSON.stringify(params)}`;
    return `${meta.id} ${severity ?? 'own'} ${from}${given}`;
  });
}

const aggressive = 'probes/liveness-aggressive own default';
const readiness = 'probes/readiness-required own default {"without_service":false}';

describe('profiles', () => {
  test('default rules are on without being named', async () => {
    expect(await inForce('')).toEqual([aggressive, readiness]);
  });

  test('strict ones with the profile', async () => {
    const recommended = 'probes/liveness-recommended own profile strict';
    expect(await inForce('profile: strict\n')).toEqual([aggressive, recommended, readiness]);
  });

  test('strict and optional ones when the configuration names them', async () => {
    expect(await inForce('rules: { probes/liveness-recommended: on, resources/requests-and-limits: info }\n')).toEqual([
      aggressive,
      'probes/liveness-recommended own seaworthy.yaml:1',
      readiness,
      'resources/requests-and-limits info seaworthy.yaml:1',
    ]);
  });
});

describe('settings', () => {
  test('a rule is turned off, another changed', async () => {
    const text = `rules:
  probes/liveness-aggressive: off
  probes/readiness-required:
    severity: warning
    without_service: true
`;
    expect(await inForce(text)).toEqual([
      'probes/readiness-required warning seaworthy.yaml:3 {"without_service":true}',
    ]);
  });

  test('parameters alone leave the severity to the rule', async () => {
    expect(await inForce('rules: { probes/readiness-required: { without_service: true } }\n')).toEqual([
      aggressive,
      'probes/readiness-required own seaworthy.yaml:1 {"without_service":true}',
    ]);
  });

  test('a category sets all its rules that are on, and a rule of its own stands over it', async () => {
    const text = 'rules:\n  probes/*: info\n  probes/readiness-required: error\n  resources/*: warning\n';
    expect(await inForce(text)).toEqual([
      'probes/liveness-aggressive info seaworthy.yaml:2',
      'probes/readiness-required error seaworthy.yaml:3 {"without_service":false}',
    ]);
  });

  test('a category is turned off but for one rule', async () => {
    const text = 'rules:\n  probes/*: off\n  probes/readiness-required: on\n';
    expect(await inForce(text)).toEqual(['probes/readiness-required own seaworthy.yaml:3 {"without_service":false}']);
  });
});

describe('--rule', () => {
  test('only the rules named, whatever profile and level, with their configured parameters', async () => {
    const text = 'rules: { probes/readiness-required: { severity: off, without_service: true } }\n';
    const rules = ['probes/readiness-required', 'resources/requests-and-limits'];
    expect(await inForce(text, { rules })).toEqual([
      'probes/readiness-required own --rule {"without_service":true}',
      'resources/requests-and-limits own --rule',
    ]);
  });

  test('a whole category', async () => {
    expect(await inForce('', { rules: ['resources/*'] })).toEqual(['resources/requests-and-limits own --rule']);
  });

  test('an unknown one is a mistake in the call, with the nearest name', async () => {
    await expect(inForce('', { rules: ['probes/readines-required'] })).rejects.toMatchObject({
      failure: {
        code: 'usage',
        message: "unknown rule 'probes/readines-required'",
        hint: "did you mean 'probes/readiness-required'?",
      },
    });
  });
});
