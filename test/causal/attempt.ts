import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, nameOf } from './finding.ts';
import type { SourceKind } from './kinds.ts';
import { propose } from './propose.ts';
import { type Effect, effectOf, isClaimed } from './sight.ts';
import type { Stage } from './workspace.ts';

/** Why no edit at the place of a finding changed it. */
export type Cause =
  | 'file is in an archive'
  | 'line does not exist'
  | 'no edit can be made of that line'
  | 'the finding is not there in a second render'
  | 'every edit breaks the render'
  | 'every edit takes away the object or the parent of the field'
  | 'no edit at that line changes it';

export interface Try {
  readonly what: string;
  readonly effect: Effect;
}

/** What came of one finding. */
export interface Attempt {
  readonly name: string;
  readonly tree: string;
  readonly kind: SourceKind;
  readonly rule: string;
  readonly message: string;
  readonly path: Finding['path'];
  readonly precision: string;
  /** Text of the line. */
  readonly line: string;
  readonly tries: readonly Try[];
  readonly cause?: Cause;
}

export interface Case {
  readonly root: string;
  readonly tree: string;
  readonly kind: SourceKind;
  readonly finding: Finding;
}

/** Tries one edit after the other until the finding changes. */
export async function attempt(stage: Stage, { root, tree, kind, finding }: Case): Promise<Attempt> {
  const { file, line } = finding.location;
  const content = existsSync(join(root, file)) ? readFileSync(join(root, file)) : new Uint8Array();
  const text = kind === 'archive' ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  const about = {
    name: `${tree}/${nameOf(finding)}`,
    tree,
    kind,
    rule: finding.rule,
    message: finding.message,
    path: finding.path,
    precision: finding.location.precision,
    line: text.split('\n')[line - 1]?.trimEnd() ?? '',
  };
  const failed = (cause: Cause, tries: readonly Try[] = []): Attempt => ({ ...about, tries, cause });
  if (kind === 'archive') return failed('file is in an archive');
  if (text.split('\n')[line - 1] === undefined) return failed('line does not exist');
  const before = await stage.before(finding);
  if (!isClaimed(finding, before)) return failed('the finding is not there in a second render');
  const tries: Try[] = [];
  for (const { what, text: edited } of propose(text, finding)) {
    const after = await stage.after(finding, file, edited);
    tries.push({ what, effect: effectOf(finding, before, after) });
    if (isChange(tries.at(-1))) break;
  }
  stage.restore(file, content);
  return tries.some(counts) ? { ...about, tries } : failed(causeOf(tries), tries);
}

/** The finding is gone or says something else: no better edit need be looked for. */
function isChange(last: Try | undefined): boolean {
  return last?.effect === 'gone' || last?.effect === 'other message';
}

/** The edit is seen in the finding, if only in the value it is about. */
export function counts({ effect }: Try): boolean {
  return effect === 'gone' || effect === 'other message' || effect === 'other value';
}

function causeOf(tries: readonly Try[]): Cause {
  if (tries.length === 0) return 'no edit can be made of that line';
  if (tries.some(({ effect }) => effect === 'no change')) return 'no edit at that line changes it';
  return tries.every(({ effect }) => effect === 'render broken')
    ? 'every edit breaks the render'
    : 'every edit takes away the object or the parent of the field';
}
