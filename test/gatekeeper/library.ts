import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RepositoryPolicies } from '../../src/policies/index.ts';
import { openSuites, type SuiteCase } from './suites.ts';

/**
 * Runs the suites of gatekeeper-library, which are not part of this project: `SEAWORTHY_GATEKEEPER_LIBRARY=FOLDER node
 * --import tsx test/gatekeeper/library.ts`. Last run with 5c441fb: 270 of 270 cases.
 */
const folder = process.env.SEAWORTHY_GATEKEEPER_LIBRARY;
if (folder === undefined || !existsSync(folder)) {
  console.log('SEAWORTHY_GATEKEEPER_LIBRARY is not the folder of a clone of gatekeeper-library; nothing was run');
} else {
  const cache = mkdtempSync(join(tmpdir(), 'seaworthy-library-'));
  process.exitCode = (await runAll(resolve(folder), cache)) ? 0 : 1;
  rmSync(cache, { recursive: true });
}

async function runAll(root: string, cache: string): Promise<boolean> {
  const { cases, sets, seconds, answersOf } = await openSuites(root, cache);
  const { seconds: cached } = await openSuites(root, cache);
  const took = `compiled in ${seconds.toFixed(2)} s, from the cache in ${Math.round(cached * 1000)} ms`;
  console.log(`${rulesIn(sets)} constraints in ${sets.length} modules, ${took}`);
  const wrong: string[] = [];
  for (const each of cases) {
    const difference = differenceOf(await answersOf(each), each);
    if (difference !== undefined) wrong.push(`${each.suite} ${each.name}: ${difference}`);
  }
  console.log(`${cases.length - wrong.length} of ${cases.length} cases`);
  for (const line of wrong) console.log(line);
  return wrong.length === 0 && cases.length > 0;
}

function rulesIn(sets: readonly RepositoryPolicies[]): number {
  return sets.reduce((sum, { rules }) => sum + rules.length, 0);
}

function differenceOf(messages: readonly string[], { assertions }: SuiteCase): string | undefined {
  const failed = assertions.find(({ violations = 'yes', message }) => {
    const count = messages.filter((each) => message === undefined || new RegExp(message).test(each)).length;
    if (typeof violations === 'number') return count !== violations;
    return (violations === 'yes' || violations === true) !== count > 0;
  });
  return failed && `${JSON.stringify(failed)} of ${JSON.stringify(messages)}`;
}
