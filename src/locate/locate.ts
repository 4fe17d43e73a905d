import { attempt } from '../host/index.ts';
import {
  type BaselineState,
  type Cause,
  type EnabledRule,
  type Finding,
  identityOf,
  type JsonPath,
  type LocatedFinding,
  type Location,
  type Manifest,
  mainFile,
  type Related,
  type RepoPath,
  type SourceLine,
  type Span,
  type Trace,
  type Waiver,
  wholeLine,
} from '../model/index.ts';
import { withCopies } from './copies.ts';
import { type FieldFinder, type FieldPlace, fieldFinder, unreadFinder } from './field.ts';
import { linesOf } from './lines.ts';
import { inResource } from './resource.ts';

/** What locating needs to know besides the findings. */
export interface Sources {
  /** Text of every file a finding's manifest came from, as far as it could be read. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  readonly rules: readonly EnabledRule[];
  /** Source of each rendered line, by id of the target. */
  readonly traces: ReadonlyMap<string, Trace>;
  /** Of fields of documents that stand in their file as they are; those that are missing are searched for. */
  readonly places?: ReadonlyMap<Finding, FieldPlace> | undefined;
  /** Of findings on charts. */
  readonly causes: ReadonlyMap<Finding, Cause>;
  /** How findings stand to the base, when there is one. */
  readonly baselineState?: ReadonlyMap<Finding, BaselineState> | undefined;
}

/** Puts each finding on a line of the source; none is dropped, and one that cannot be located exactly says so in its precision. */
export function locate(findings: readonly Finding[], sources: Sources): readonly LocatedFinding[] {
  const metas = new Map<string, EnabledRule['meta']>(sources.rules.map(({ meta }) => [meta.id, meta]));
  const finderOf = finders();
  const located = findings.map((finding): LocatedFinding => {
    const { location, cause } = placed(finding, sources, finderOf);
    const meta = metas.get(finding.rule);
    return {
      rule: finding.rule,
      ...(meta?.source === undefined ? {} : { ruleSource: meta.source }),
      severity: finding.severity,
      message: finding.message,
      remediation: meta?.remediation ?? '',
      target: finding.manifest.target.id,
      otherTargets: [],
      object: finding.manifest.id,
      path: finding.path,
      identity: identityOf(finding.isInferred === true ? { ...finding, path: [] } : finding),
      location,
      related: [
        ...relatedOf(finding, { location, cause }, sources),
        ...relatedFields(finding).map((each) => ({
          span: place(each, sources, finderOf).location.span,
          role: 'object' as const,
        })),
      ],
      ...(finding.fix === undefined ? {} : { fix: finding.fix }),
      ...baselineStateOf(finding, sources),
      ...exceptionOf(finding, meta?.source),
    };
  });
  return withCopies(findings, located);
}

const madeOf = new WeakMap<Finding, readonly Finding[]>();

/** The related fields of a finding, as findings that are to be located with it; the same each time. */
export function relatedFields(finding: Finding): readonly Finding[] {
  const { rule, severity, message, related } = finding;
  if (related === undefined) return [];
  const known =
    madeOf.get(finding) ?? related.map(({ manifest, path }) => ({ rule, severity, message, manifest, path }));
  madeOf.set(finding, known);
  return known;
}

/** The finder of each text, made once. A text that takes too long has its first line for an answer. */
function finders(): (text: string) => FieldFinder {
  const made = new Map<string, FieldFinder>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const read = attempt(text.length, () => fieldFinder(text)) ?? unreadFinder;
    const follows = text.includes('*'); // an alias is searched for in the whole text
    const finder: FieldFinder = follows
      ? { find: (path) => attempt(text.length, () => read.find(path)) ?? unreadFinder.find(path) }
      : read;
    made.set(text, finder);
    return finder;
  };
}

function baselineStateOf(finding: Finding, { baselineState }: Sources): { readonly baselineState?: BaselineState } {
  const known = baselineState?.get(finding);
  return known === undefined ? {} : { baselineState: known };
}

/** Where a finding is, and what in a chart puts it there. */
interface Placed {
  readonly location: Location;
  readonly cause?: Cause | undefined;
}

/** A policy that makes an exception waives what it says. */
function exceptionOf(
  { rule, exception: reason, manifest }: Finding,
  source: SourceLine = { file: manifest.source, line: manifest.sourceLine },
): { readonly waiver?: Waiver } {
  return reason === undefined ? {} : { waiver: { source: 'conftest', ...source, rules: [rule], reason } };
}

/** Where the rule says that the finding is, if it is a line that there is; else where its field is. */
function placed(finding: Finding, sources: Sources, finderOf: (text: string) => FieldFinder): Placed {
  const { at, isUnplaced, isInferred } = finding;
  const lines = at === undefined ? [] : linesOf(sources.texts.get(at.file) ?? '');
  if (at !== undefined && lines[at.line - 1] !== undefined)
    return { location: { span: printedBy(at, sources.texts.get(at.file)), precision: 'exact' } };
  const found = place(finding, sources, finderOf);
  if (isUnplaced !== true || found.location.precision === 'nearest') return found;
  return { ...found, location: { ...found.location, precision: isInferred === true ? 'inferred' : 'nearest' } };
}

function place(finding: Finding, sources: Sources, finderOf: (text: string) => FieldFinder): Placed {
  const { manifest, path } = finding;
  if (manifest.verbatim) {
    const known = sources.places?.get(finding);
    return { location: inFile(manifest, known ?? finderOf(manifest.text).find([...manifest.inDocument, ...path])) };
  }
  const printed = tracedLine({ manifest, path }, sources, finderOf);
  const cause = sources.causes.get(finding);
  if (cause !== undefined && decides(cause, printed))
    return { location: causing(withEmptyKey(cause, path, { texts: sources.texts, finderOf }), sources), cause };
  if (printed !== undefined) return { location: printed };
  const text = sources.texts.get(manifest.source);
  const better =
    text === undefined || manifest.target.traits.linesFrom !== 'trace'
      ? undefined
      : inResource({ manifest, path, text }, finderOf);
  return { location: better ?? { span: wholeLine(manifest.source, manifest.sourceLine), precision: 'nearest' } };
}

/** What a chart does counts where no kustomization around it set the field after the chart. */
function decides({ inflatedChart }: Cause, printed: Location | undefined): boolean {
  return inflatedChart === undefined || printed?.span.file.startsWith(`${inflatedChart}/`) === true;
}

/** The line of the values that was seen to change the field, else the template line that printed it. */
function causing({ template, values }: Cause, { texts }: Sources): Location {
  if (values !== undefined) return { span: printedBy(values, texts.get(values.file)), precision: 'verified' };
  return { span: printedBy(template, texts.get(template.file)), precision: template.approximate ? 'nearest' : 'exact' };
}

/** A key without a value, `limits:` for a missing limit, is nearer than the entry of the values above it. */
function withEmptyKey(
  cause: Cause,
  path: JsonPath,
  { texts, finderOf }: Pick<Sources, 'texts'> & { readonly finderOf: (text: string) => FieldFinder },
): Cause {
  const { values } = cause;
  const text = values === undefined ? undefined : texts.get(values.file);
  const from = path.lastIndexOf(values?.path.at(-1) ?? '');
  if (values === undefined || text === undefined || from === -1 || values.missing.length > 0) return cause;
  const finder = finderOf(text);
  if (finder.find(values.path).start.line !== values.line) return cause;
  const { start, depth } = finder.find([...values.path, ...path.slice(from + 1)]);
  return depth > values.path.length ? { ...cause, values: { ...values, line: start.line } } : cause;
}

/** The line that set or printed the field, or its nearest existing parent. */
function tracedLine(
  { manifest, path }: Pick<Finding, 'manifest' | 'path'>,
  sources: Sources,
  finderOf: (text: string) => FieldFinder,
): Location | undefined {
  const lines = sources.traces.get(manifest.target.id)?.[manifest.document.index];
  if (lines === undefined) return undefined;
  const whole = [...manifest.inDocument, ...path];
  const { start, depth } = finderOf(manifest.text).find(whole);
  const line = lines[manifest.document.firstLine + start.line - 1];
  // an item of a list begins on the line of its first field, and may come from elsewhere
  const source = typeof whole[depth - 1] === 'number' ? (line?.item ?? line) : line;
  return source === undefined
    ? undefined
    : { span: printedBy(source, sources.texts.get(source.file)), precision: 'exact' };
}

/** Without the comment behind a value; a `#` inside quotes or a template is none. */
function withoutComment(line: string): string {
  const at = line.search(/['"{#]/);
  if (at === -1) return line;
  const before = line.slice(0, at);
  const value = before.trimEnd();
  if (line[at] === '#' && value !== '' && value.length < before.length) return value;
  return /^\s+#/.test(line.slice(at + 1)) ? line.slice(0, at + 1) : line;
}

/** What stands on a line; the whole line of a file whose text is not at hand, such as an archive. */
function printedBy({ file, line }: SourceLine, text: string | undefined): Span {
  const whole = linesOf(text ?? '')[line - 1];
  const words = whole === undefined ? undefined : withoutComment(whole).trimEnd();
  if (words === undefined || words === '') return wholeLine(file, line);
  const column = words.length - words.trimStart().length + 1;
  return { file, start: { line, column }, end: { line, column: words.length + 1 } };
}

function inFile({ source, sourceLine }: Manifest, place: FieldPlace): Location {
  const shift = sourceLine - 1;
  return {
    span: {
      file: source,
      start: { line: place.start.line + shift, column: place.start.column },
      end: { line: place.end.line + shift, column: place.end.column },
    },
    precision: place.isUnread === true ? 'nearest' : 'exact',
  };
}

/**
 * The other links of the chain: the template between values and object, the resource that a patch or kustomization
 * changed, and the kustomization or chart through which the object came.
 */
function relatedOf(finding: Finding, { location, cause }: Placed, { texts }: Sources): readonly Related[] {
  const { target, source, sourceLine } = finding.manifest;
  const { role, linesFrom } = target.traits;
  if (role === undefined) return [];
  const links: Related[] = [];
  if (cause?.values !== undefined) {
    const { template } = cause;
    links.push({ span: printedBy(template, texts.get(template.file)), role: 'template' });
  }
  if (linesFrom === 'trace' && location.span.file !== source)
    links.push({ span: wholeLine(source, sourceLine), role: 'resource' });
  const file = mainFile(target);
  if (file !== source && file !== location.span.file) links.push({ span: wholeLine(file, 1), role });
  return links;
}
