import {
  type Failure,
  type FailureCode,
  isObject,
  type Json,
  type LocatedFinding,
  type ObjectId,
  type OtherObject,
  type ProvenFix,
  type RenderedSummary,
  type Report,
  type Waiver,
} from '../model/index.ts';
import type { Secrets } from './collect.ts';
import { keysOnly } from './keys-only.ts';
import { type Mask, maskOf } from './mask.ts';
import { formsOf } from './values.ts';

/** Masks for the texts of one target. */
type MaskFor = (target: string) => Mask;

/** Of a target: a path and names of files, unless it holds values that were given with `set`. */
type IdFor = (id: string) => string;

/** Masks for what is said. */
type MaskOf = (said: Pick<LocatedFinding, 'object' | 'target' | 'message'>) => Mask;

/**
 * The same report without a value of a Secret: every text of an engine or a source passes here, and every format, the
 * comment and the JSON report are made of what comes out. Names of objects, files and fields stay.
 */
export function redacted(report: Report, secrets: Secrets): Report {
  const maskFor = masksOf(secrets, namesIn(report));
  if (maskFor === undefined) return report;
  const everywhere = maskFor('');
  const idFor = (id: string): string => (id.includes('=') ? maskFor(id)(id) : id);
  const ownWords = ownWordsIn(report);
  const maskOf: MaskOf = ({ object, target, message }) =>
    object !== undefined || ownWords.has(message) ? everywhere : maskFor(target);
  const { fixes, comparison, baseline } = report;
  return {
    ...report,
    verdicts: report.verdicts.map((each) => ({
      ...each,
      ...findingTexts(each, maskOf),
      target: idFor(each.target),
      otherTargets: each.otherTargets.map(idFor),
      ...(each.reason === undefined ? {} : { reason: everywhere(each.reason) }),
      ...(each.lowered === undefined ? {} : { lowered: { ...each.lowered, reason: everywhere(each.lowered.reason) } }),
      ...(each.otherObjects === undefined
        ? {}
        : { otherObjects: each.otherObjects.map((one) => otherTexts(one, everywhere, idFor)) }),
      ...(each.waiver === undefined ? {} : { waiver: maskedWaiver(each.waiver, everywhere) }),
    })),
    rendered: report.rendered.map((each) => summary(each, maskOf, idFor)),
    skipped: report.skipped.map((each) => ({ ...each, reason: everywhere(each.reason) })),
    excerpts: excerpts(report, secrets, maskFor),
    ...(fixes === undefined ? {} : { fixes: fixes.filter((each) => showsNothing(each, everywhere)) }),
    ...(comparison === undefined ? {} : { comparison: compared(comparison, everywhere, idFor) }),
    ...(baseline === undefined
      ? {}
      : {
          baseline: {
            ...baseline,
            gone: baseline.gone.map((each) => ({ ...each, message: everywhere(each.message) })),
          },
        }),
  };
}

/** A failure without a value of a Secret, for what is printed without a report. */
export function redactedFailure<F extends Failure>(failure: F, mask: Mask): F {
  const { message, hint, context } = failure;
  return {
    ...failure,
    message: mask(message),
    ...(hint === undefined ? {} : { hint: mask(hint) }),
    ...(context === undefined ? {} : { context: context.map(mask) }),
  };
}

/** By id of a target; undefined when nothing is secret. `names` are shown anyway, so that a value of that name is none. */
export function masksOf({ everywhere, within }: Secrets, names: ReadonlySet<string>): MaskFor | undefined {
  if (everywhere.size === 0 && within.size === 0) return undefined;
  const shared = maskOf([...everywhere].filter((part) => !names.has(part)).flatMap(formsOf));
  const masks = new Map<string, Mask>();
  return (target) => {
    const own = within.get(target);
    if (own === undefined || own.size === 0) return shared;
    const inner = masks.get(target) ?? maskOf([...own].flatMap(formsOf));
    masks.set(target, inner);
    return (text) => inner(shared(text));
  };
}

/** Names of objects and files that a report shows by its nature. */
function namesIn({ verdicts, rendered, comparison, topology = [] }: Report): ReadonlySet<string> {
  const objects: (ObjectId | undefined)[] = [
    ...verdicts.flatMap(({ object, otherObjects = [] }) => [object, ...otherObjects.map((each) => each.object)]),
    ...(comparison?.objectChanges.map(({ object }) => object) ?? []),
    ...topology.flatMap(({ from, to }) => [from, to]),
  ];
  return new Set([
    ...objects.flatMap((id) => (id === undefined ? [] : [id.name, id.namespace, id.kind, id.apiVersion])),
    ...verdicts.flatMap((each) =>
      [each, ...(each.otherObjects ?? [])].flatMap(({ location }) => segments(location.span.file)),
    ),
    ...rendered.flatMap(({ target }) => segments(target.path)),
  ]);
}

/** A path, and the names in it: a chart is named like its folder. */
function segments(path: string): readonly string[] {
  return [path, ...path.split('/')];
}

function maskedWaiver(waiver: Waiver, mask: Mask): Waiver {
  const { reason, owner } = waiver;
  return { ...waiver, reason: mask(reason), ...(owner === undefined ? {} : { owner: mask(owner) }) };
}

/** Of them nothing is text of an engine or a source: the message holds names alone, and words of such a text say nothing. */
const ofNames: ReadonlySet<FailureCode> = new Set(['chart-dependency-missing', 'render-timeout', 'render-memory']);

function ownWordsIn({ rendered }: Report): ReadonlySet<string> {
  return new Set(rendered.flatMap(({ failure }) => (failure && ofNames.has(failure.code) ? [failure.message] : [])));
}

type Texts = Pick<LocatedFinding, 'message' | 'remediation' | 'target' | 'context' | 'fix' | 'object'>;

/**
 * What is said of an object quotes no source that could not be read. What a rule says to do is the same for every finding,
 * and no text of the repository.
 */
function findingTexts(finding: Texts, maskOf: MaskOf): Partial<LocatedFinding> {
  const { message, remediation, context, fix, object } = finding;
  const mask = maskOf(finding);
  return {
    message: mask(message),
    remediation: object === undefined ? mask(remediation) : remediation,
    ...(context === undefined ? {} : { context: context.map(mask) }),
    ...(fix?.value === undefined ? {} : { fix: { ...fix, value: maskedJson(fix.value, mask) } }),
  };
}

function otherTexts(each: OtherObject, mask: Mask, idFor: IdFor): OtherObject {
  const { message, target, otherTargets } = each;
  return { ...each, message: mask(message), target: idFor(target), otherTargets: otherTargets.map(idFor) };
}

function summary(each: RenderedSummary, maskOf: MaskOf, idFor: IdFor): RenderedSummary {
  const { failure } = each;
  const target = { ...each.target, id: idFor(each.target.id) };
  if (failure === undefined) return { ...each, target };
  const mask = maskOf({ object: undefined, target: each.target.id, message: failure.message });
  return { ...each, target, failure: redactedFailure(failure, mask) };
}

/** A line is said of every finding that is placed on it, or leads there. */
function excerpts(report: Report, { files }: Secrets, maskFor: MaskFor): Report['excerpts'] {
  const targets = new Map<string, Set<string>>();
  for (const { target, object, location, related } of report.verdicts) {
    if (object !== undefined) continue;
    for (const { file } of [location.span, ...related.map(({ span }) => span)])
      targets.set(file, (targets.get(file) ?? new Set()).add(target));
  }
  return mapValues(report.excerpts, (lines, file) =>
    mapValues(lines, (line) => {
      const shown = files.has(file) ? keysOnly(line) : line;
      return ['', ...(targets.get(file) ?? [])].reduce((text, target) => maskFor(target)(text), shown);
    }),
  );
}

function mapValues<T>(values: Readonly<Record<string, T>>, change: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}

/** An edit is offered as it is or not at all: with a value masked it would write the mask. */
function showsNothing({ changes }: ProvenFix, mask: Mask): boolean {
  return changes.every(
    ({ original, replacement = '' }) => mask(original) === original && mask(replacement) === replacement,
  );
}

function compared(
  comparison: NonNullable<Report['comparison']>,
  mask: Mask,
  idFor: IdFor,
): NonNullable<Report['comparison']> {
  const { fixed, objectChanges, notice } = comparison;
  return {
    ...comparison,
    fixed: fixed.map((each) => ({ ...each, message: mask(each.message), target: idFor(each.target) })),
    objectChanges: objectChanges.map((each) => ({
      ...each,
      target: idFor(each.target),
      fields: each.fields.map(({ before, after, ...field }) => ({
        ...field,
        ...(before === undefined ? {} : { before: maskedJson(before, mask) }),
        ...(after === undefined ? {} : { after: maskedJson(after, mask) }),
      })),
    })),
    ...(notice === undefined ? {} : { notice: mask(notice) }),
  };
}

/** Texts and numbers at any depth. */
function maskedJson(value: Json, mask: Mask): Json {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number') return mask(String(value)) === String(value) ? value : mask(String(value));
  if (Array.isArray(value)) return value.map((each: Json) => maskedJson(each, mask));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [[key, maskedJson(each, mask)]],
  );
  return Object.fromEntries(entries);
}
