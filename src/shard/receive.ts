import { SeaworthyError } from '../model/index.ts';
import type { Part } from './part.generated.ts';
import { isPart } from './part-validator.generated.js';
import type { RecordedCall } from './replay.ts';

/** Text of a file that ought to be a part. */
export interface PartFile {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
}

/** The parts of one run: complete, and of the same state. */
export interface Parts {
  /** What all of them have in common. */
  readonly common: Pick<Part, 'sharedState' | 'base' | 'paths'> & { readonly of: number };
  /** Every answer, by its key. */
  readonly calls: ReadonlyMap<string, RecordedCall>;
}

interface Named extends Part {
  readonly name: string;
}

/** Reads parts; throws a SeaworthyError that says which file is wrong, or which shard is missing. */
export function receiveParts(files: readonly PartFile[], seaworthy: string): Parts {
  const parts = files.map(({ name, text }): Named => {
    const value = parsed(text);
    if (value === undefined) throw invalid(name, 'is not JSON', 'name the complete file that a shard wrote');
    if (!isPart(value)) {
      const [first] = isPart.errors ?? [];
      const why = `${first?.instancePath || 'the file'} ${first?.message ?? 'is not valid'}`;
      throw invalid(name, `is not a part that 'seaworthy check --shard' writes: ${why}`, again);
    }
    return { ...value, name };
  });
  const first = complete(parts, seaworthy);
  for (const part of parts) checkSameRun(first, part);
  for (const part of parts) checkOrder(part);
  const { sharedState, base, paths, shard } = first;
  const calls = parts.flatMap((part) => part.calls.map((call): RecordedCall => ({ ...call, part: part.name })));
  return {
    common: { sharedState, paths, of: shard.of, ...(base === undefined ? {} : { base }) },
    calls: new Map(calls.map((call) => [call.key, call])),
  };
}

const again = 'run that shard again, and do not change the file that it writes';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the message of the error would quote the text
  }
}

/** The first part, when each shard of the same run is there once. */
function complete(parts: readonly Named[], seaworthy: string): Named {
  const [first] = parts;
  if (first === undefined) throw new SeaworthyError({ code: 'usage', message: 'no part was named' });
  const seen = new Map<number, Named>();
  for (const part of parts) {
    const { index, of } = part.shard;
    if (part.seaworthy !== seaworthy) {
      const why = `was written by Seaworthy ${JSON.stringify(part.seaworthy)}, and this is ${seaworthy}`;
      throw invalid(part.name, why, 'use the same version for the shards and for merge');
    }
    if (of !== first.shard.of)
      throw invalid(part.name, `is one of ${of}, and '${first.name}' is one of ${first.shard.of}`, oneRun);
    const other = seen.get(index);
    if (other !== undefined) throw invalid(part.name, `is shard ${index} of ${of}, and so is '${other.name}'`, oneRun);
    seen.set(index, part);
  }
  const missing = Array.from({ length: first.shard.of }, (_, at) => at + 1).filter((index) => !seen.has(index));
  if (missing.length === 0) return first;
  throw new SeaworthyError({
    code: 'part-invalid',
    message: `of ${first.shard.of} shards ${missing.length === 1 ? 'one is' : `${missing.length} are`} missing: ${missing.join(', ')}`,
    hint: 'name the parts of all shards; a shard that did not end wrote none',
  });
}

const oneRun = 'name the parts of one run, each of them once';

function checkSameRun(first: Named, part: Named): void {
  const differs =
    disagreement(first, part) ?? (first.base === part.base ? undefined : 'was compared with another base');
  const paths = JSON.stringify(first.paths) === JSON.stringify(part.paths) ? undefined : 'looked at other paths';
  const why = paths ?? differs;
  if (why !== undefined) throw invalid(part.name, `${why} than '${first.name}'`, oneRun);
}

/** How two states differ, as the beginning of a sentence that ends in `than …`; undefined when they do not. */
export function disagreement(
  { sharedState: a }: Pick<Part, 'sharedState'>,
  { sharedState: b }: Pick<Part, 'sharedState'>,
): string | undefined {
  if (a.commit !== b.commit) return `is of another commit (${b.commit ?? 'none'}, not ${a.commit ?? 'none'})`;
  if (a.settings !== b.settings) return 'was made with other options, or another configuration,';
  return a.targets === b.targets ? undefined : 'found other targets';
}

/** Each document stands in the output once at most, so that a small part cannot become a large text. */
function checkOrder({ name, calls }: Named): void {
  for (const { about, outcome } of calls) {
    if (outcome.kind !== 'text') continue;
    const { output, documents } = outcome.answer;
    const indexes = output.filter((piece) => typeof piece === 'number');
    const wrong = indexes.some((index, at) => index >= documents.length || index <= (indexes[at - 1] ?? -1));
    if (wrong) throw invalid(name, `has documents out of order (${about})`, again);
  }
}

export function invalid(name: string, why: string, hint: string): SeaworthyError {
  return new SeaworthyError({ code: 'part-invalid', message: `the part '${name}' ${why}`, hint });
}
