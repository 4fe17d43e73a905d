import { readFileSync } from 'node:fs';
import { structuredPatch } from 'diff';
import type { JsonPath, RunOptions } from '../../src/model/index.ts';
import { fix } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import type { Named } from './judged.ts';

/**
 * What a person says of a fix after reading the repository. `unneeded`: it does no harm, and a maintainer would not miss it,
 * such as an edit of a fixture.
 */
const judgements = ['right', 'unneeded', 'harmful'] as const;
export type FixJudgement = (typeof judgements)[number];

export interface JudgedFix extends Named {
  readonly judgement: FixJudgement;
  readonly reason: string;
}

const table = new URL('fixes.md', import.meta.url);

/** The rows of `fixes.md`. */
export function judgedFixes(): readonly JudgedFix[] {
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| repository') && !line.startsWith('| ---'));
  return rows.map((row) => {
    const [tree = '', rule = '', place = '', judgement = '', reason = ''] = row
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim());
    if (!isJudgement(judgement)) throw new TypeError(`fixes.md: '${judgement}' is no judgement: ${row}`);
    return { tree, rule, place, judgement, reason };
  });
}

function isJudgement(text: string): text is FixJudgement {
  return judgements.some((each) => each === text);
}

/** An edit of lines that stand together, by the line before it or the first line that it takes away. */
export interface OfferedFix extends Named {
  readonly lines: readonly string[];
}

/**
 * The edits that `seaworthy fix` makes in a repository, also of findings that are lowered. A rule is known again by the field
 * of its fix.
 */
export async function offeredFixes(
  tree: string,
  root: string,
  changes: Partial<RunOptions> = {},
): Promise<readonly OfferedFix[]> {
  const { texts, fixed, files } = await fix(wholeRepository(root, { failOn: 'info', ...changes }));
  const fields = fixed.flatMap(({ rule, fix: answer }) => (answer === undefined ? [] : [{ rule, path: answer.path }]));
  const all: OfferedFix[] = [];
  for (const [file, text] of texts) {
    const { hunks } = structuredPatch('', '', await files.readText(file), text, '', '', { context: 0 });
    for (const { oldStart, oldLines, lines } of hunks) {
      const line = oldLines > 0 ? oldStart : Math.max(oldStart - 1, 1);
      const answered = fields.find(({ path }) => lines.some((each) => isAbout(each, path)));
      all.push({ tree, rule: answered?.rule ?? '?', place: `${file}:${line}`, lines });
    }
  }
  return all;
}

function isAbout(line: string, path: JsonPath): boolean {
  const key = /^[-+ ]\s*(?:- )?(\w+):/.exec(line)?.[1];
  return path.some((step) => typeof step === 'string' && step === key && !common.has(step));
}

/** Keys that many fields have on their way. */
const common: ReadonlySet<string> = new Set(['spec', 'template', 'containers', 'ports', 'metadata']);
