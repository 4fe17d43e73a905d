import {
  type Cause,
  type Finding,
  type LocatedFinding,
  type Location,
  type Manifest,
  mainFile,
  type Related,
  type RepoPath,
  type RuleInForce,
  type SourceLine,
  type Span,
  type Standing,
  type Trace,
  wholeLine,
} from '../model/index.ts';
import { type FieldFinder, fieldFinder } from './field.ts';
import { inResource } from './resource.ts';

/** What locating needs to know besides the findings. */
export interface Sources {
  /** Text of every file a finding's manifest came from, as far as it could be read. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  readonly rules: readonly RuleInForce[];
  /** Source of each rendered line, by id of the target. */
  readonly traces: ReadonlyMap<string, Trace>;
  /** Of findings on charts. */
  readonly causes: ReadonlyMap<Finding, Cause>;
  /** How findings stand to the base, when there is one. */
  readonly standing?: ReadonlyMap<Finding, Standing> | undefined;
}

/** Puts each finding on a line of the source; none is dropped, and what cannot be told exactly says so in its precision. */
export function locate(findings: readonly Finding[], sources: Sources): readonly LocatedFinding[] {
  const remedies = new Map<string, string>(sources.rules.map(({ meta }) => [meta.id, meta.fix]));
  const finders = new Map<string, FieldFinder>();
  const finderOf = (text: string): FieldFinder => {
    const finder = finders.get(text) ?? fieldFinder(text);
    finders.set(text, finder);
    return finder;
  };
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    remedy: remedies.get(finding.rule) ?? '',
    target: finding.manifest.target.id,
    also: [],
    object: finding.manifest.id,
    path: finding.path,
    location: place(finding, sources, finderOf),
    related: relatedOf(finding, sources),
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    ...standingOf(finding, sources),
  }));
}

function standingOf(finding: Finding, { standing }: Sources): { readonly standing?: Standing } {
  const known = standing?.get(finding);
  return known === undefined ? {} : { standing: known };
}

function place(finding: Finding, sources: Sources, finderOf: (text: string) => FieldFinder): Location {
  const { manifest, path } = finding;
  if (manifest.verbatim) return inFile(manifest, finderOf(manifest.text).find([...manifest.inDocument, ...path]));
  const cause = sources.causes.get(finding);
  if (cause !== undefined) return causing(cause, sources);
  const printed = templateLine({ manifest, path }, sources, finderOf);
  if (printed !== undefined) return printed;
  const text = sources.texts.get(manifest.source);
  const better =
    text === undefined || manifest.target.kind !== 'kustomize'
      ? undefined
      : inResource({ manifest, path, text }, finderOf);
  return better ?? { span: wholeLine(manifest.source, manifest.sourceLine), precision: 'nearest' };
}

/** The line of the values that was seen to change the field, else the template line that printed it. */
function causing({ template, values }: Cause, { texts }: Sources): Location {
  if (values !== undefined) return { span: printedBy(values, texts.get(values.file)), precision: 'verified' };
  return { span: printedBy(template, texts.get(template.file)), precision: template.near ? 'nearest' : 'exact' };
}

/** The template line that printed the field, or its nearest existing parent. */
function templateLine(
  { manifest, path }: Pick<Finding, 'manifest' | 'path'>,
  sources: Sources,
  finderOf: (text: string) => FieldFinder,
): Location | undefined {
  const lines = sources.traces.get(manifest.target.id)?.[manifest.document.index];
  if (lines === undefined) return undefined;
  const { start } = finderOf(manifest.text).find([...manifest.inDocument, ...path]);
  const source = lines[manifest.document.firstLine + start.line - 1];
  return source === undefined
    ? undefined
    : { span: printedBy(source, sources.texts.get(source.file)), precision: 'exact' };
}

/** A comment behind a value; a `#` inside quotes or a template is none. */
const trailingComment = /(?<=^[^'"{#]*\S)\s+#.*$/;

/** What stands on a line; the whole line of a file whose text is not at hand, such as an archive. */
function printedBy({ file, line }: SourceLine, text: string | undefined): Span {
  const words = text?.split('\n')[line - 1]?.replace(trailingComment, '').trimEnd();
  if (words === undefined || words === '') return wholeLine(file, line);
  const column = words.length - words.trimStart().length + 1;
  return { file, start: { line, column }, end: { line, column: words.length + 1 } };
}

function inFile({ source, sourceLine }: Manifest, place: ReturnType<FieldFinder['find']>): Location {
  const shift = sourceLine - 1;
  return {
    span: {
      file: source,
      start: { line: place.start.line + shift, column: place.start.column },
      end: { line: place.end.line + shift, column: place.end.column },
    },
    precision: 'exact',
  };
}

/** The template between values and object, and the kustomization or chart through which it came when that is another file. */
function relatedOf(finding: Finding, { causes, texts }: Sources): readonly Related[] {
  const { target, source } = finding.manifest;
  const file = mainFile(target);
  if (target.kind === 'plain' || file === source) return [];
  const through: Related = { span: wholeLine(file, 1), role: target.kind === 'helm' ? 'chart' : 'kustomization' };
  const cause = causes.get(finding);
  if (cause?.values === undefined) return [through];
  const { template } = cause;
  return [{ span: printedBy(template, texts.get(template.file)), role: 'template' }, through];
}
