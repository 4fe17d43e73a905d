import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../e2e/cli.ts';
import { repository } from '../support/repository.ts';
import { runStep, type StepRun } from './step.ts';

const fiveMinutes = 300_000; // a hang, not a measure of speed

function step(workspace: string, inputs: Readonly<Record<string, string>>): Promise<StepRun> {
  const unused = 'http://127.0.0.1:9'; // without a token nothing is asked
  return runStep(workspace, { event: 'push', payload: {}, api: unused, inputs: { token: '', ...inputs } });
}

describe('the Action on several machines', { timeout: fiveMinutes }, () => {
  test('annotates after merging what it would have without shards', async () => {
    const workspace = repository({});
    cpSync(join(project, 'examples/shop/charts'), join(workspace, 'charts'), { recursive: true });
    const single = await step(workspace, {});
    for (const index of [1, 2]) {
      const { code, log, commands } = await step(workspace, { shard: `${index}/2` });
      expect({ code, commands }).toEqual({ code: 0, commands: [] });
      expect(log).toContain(`shard ${index} of 2: rendered `);
      mkdirSync(join(workspace, `parts/${index}`), { recursive: true });
      const name = `seaworthy-part-${index}-of-2.json`;
      renameSync(join(workspace, name), join(workspace, `parts/${index}`, name));
    }
    const { code, commands, summary } = await step(workspace, { merge: 'parts' });
    expect(single.commands.length).toBeGreaterThan(0);
    expect({ code, commands, summary }).toEqual({ code: 1, commands: single.commands, summary: single.summary });
  });

  test('says which artifact is missing', async () => {
    const workspace = repository({ 'parts/readme.txt': 'nothing yet\n' });
    const { code, log } = await step(workspace, { merge: 'parts' });
    expect(code).toBe(1);
    expect(log).toContain('no seaworthy-part-*.json found in ');
    expect(log).toContain('download the artifacts of the shards first, as examples/workflows/sharded.yml does');
  });
});
