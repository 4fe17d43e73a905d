import { isScalar } from 'yaml';
import type { Files } from '../host/index.ts';
import {
  type Cause,
  fieldAt,
  type LocatedFinding,
  type Location,
  type Lowering,
  type RelatedRole,
  type RepoPath,
  repoPath,
  wholeLine,
} from '../model/index.ts';
import type { Caused, Placed } from './caused.ts';
import { type DependencyValues, dependencyValues } from './dependency-values.ts';
import { isEmpty } from './empty-values.ts';
import { fieldOf, isNamedAfter, libraryKey } from './field-key.ts';
import { valueIn } from './template-text.ts';
import { isBelow, type Vendoring, type VendoringOf, vendoringReader } from './vendoring.ts';
import { type Written, writtenReader } from './written.ts';
import { keyAt, orNothing, type Read } from './yaml.ts';

/**
 * Findings in a chart that another one vendors are where the other sets the field: in a template that writes the container,
 * in its values, and only where it has none at the dependency in `Chart.yaml`. The vendored files are not to be edited,
 * and come again with the next update. Charts of the repository itself stay where they are.
 */
export function outsideDependencies({
  read,
  files,
}: {
  readonly read: Read;
  readonly files: Files;
}): (caused: Caused) => Promise<Placed> {
  const sources: Sources = {
    ...{ read, files },
    vendoringOf: vendoringReader(read),
    valuesOf: dependencyValues(read, files),
    written: writtenReader(files),
  };
  return (caused) => placeOf(caused, sources);
}

interface Sources {
  readonly read: Read;
  readonly files: Files;
  readonly vendoringOf: VendoringOf;
  readonly valuesOf: DependencyValues;
  readonly written: Written;
}

async function placeOf(caused: Caused, sources: Sources): Promise<Placed> {
  const { finding, cause } = caused;
  const { file, start } = finding.location.span;
  const vendoring = await sources.vendoringOf(file, start.line);
  if (vendoring !== undefined) return moved(caused, vendoring, sources);
  const template = cause?.values && (await sources.vendoringOf(cause.template.file, cause.template.line));
  if (template === undefined) return { finding, values: cause?.values };
  if (await onlyFeeds(caused, sources.read)) return moved(caused, template, sources);
  return (await withOwnKey(caused, template, sources.read)) ?? withKey(caused, template);
}

/** The value does not set the field, but a part of it that is about something else: the port of a Service in a probe. */
async function onlyFeeds({ finding: { path }, manifest, cause }: Caused, read: Read): Promise<boolean> {
  const [field, values] = [fieldOf(path), cause?.values];
  const value = fieldAt(manifest.value, path);
  if (typeof value !== 'object' || value === null || field === undefined || values === undefined) return false;
  if (isNamedAfter(values.path, field)) return false;
  const node: unknown = (await read(values.file))?.document.getIn(values.path, true);
  return node === undefined || isScalar(node);
}

/**
 * A library reads its values from those of the chart, with and without its name before them. What stands there without it
 * is the line to change: a second entry below the name would be one more to read, and may not count.
 */
async function withOwnKey({ finding, manifest, cause }: Caused, vendoring: Vendoring, read: Read) {
  const values = cause?.values;
  if (values === undefined || isBelow(manifest.source, vendoring.chart)) return undefined;
  const [first, ...path] = values.path;
  if (first !== vendoring.dependency.key || values.missing.length < values.path.length) return undefined;
  const found = await read(values.file);
  const { line, depth } = found === undefined ? { line: 1, depth: 0 } : keyAt(found, path);
  if (depth === 0) return undefined;
  const location: Location = { span: wholeLine(values.file, line), precision: 'nearest' };
  const remediation = inChart(finding.remediation, vendoring.chart, path);
  return {
    finding: { ...finding, location, remediation },
    values: { ...values, line, path, missing: path.slice(depth) },
  };
}

/**
 * A key that the values do not have yet is named: the line is that of what stands above it. Where the object is of the
 * dependency, its default is, unless the chart chose a part of it.
 */
function withKey({ finding, manifest, cause }: Caused, vendoring: Vendoring): Placed {
  const values = cause?.values;
  if (values === undefined || values.missing.length === 0) return { finding, values };
  const named = { ...finding, remediation: inChart(finding.remediation, vendoring.chart, values.path) };
  const isOwn = !isBelow(manifest.source, vendoring.chart);
  const isChosen = finding.path.includes(values.path.at(-1 - values.missing.length) ?? '');
  return { finding: isOwn || isChosen ? named : { ...named, lowering: vendoredFrom(vendoring) }, values };
}

async function moved(caused: Caused, vendoring: Vendoring, sources: Sources): Promise<Placed> {
  const { finding, manifest } = caused;
  const { chart, dependency } = vendoring;
  const isOwn = !isBelow(manifest.source, chart); // made with a library
  const key = await keyOf(caused, vendoring, { ...sources, isOwn });
  const written = isOwn ? await sources.written(chart, { value: manifest.value, path: finding.path, key }) : undefined;
  const above = isOwn ? [] : [dependency.key];
  const { values, line } = (written === undefined && (await inValues(chart, key, { ...sources, above }))) || {};
  const span =
    line ?? (written && wholeLine(written.file, written.line)) ?? wholeLine(chartFile(chart), dependency.line);
  const location: Location = { span, precision: 'nearest' };
  const remediation = written === undefined ? inChart(finding.remediation, chart, key) : finding.remediation;
  return {
    finding: {
      ...finding,
      ...{ remediation, location, related: relatedTo(finding, location, vendoring) },
      ...(isOwn ? {} : { lowering: vendoredFrom(vendoring) }),
    },
    values: isOwn && (await hasDefault(vendoring, key, sources)) ? undefined : values,
  };
}

/** The library sets the key: it is not left to those who use it. */
async function hasDefault(vendoring: Vendoring, key: readonly string[] | undefined, { valuesOf }: Sources) {
  const defaults = await valuesOf(vendoring);
  return defaults !== undefined && key !== undefined && !isEmpty(defaults.document.getIn(key));
}

function chartFile(chart: RepoPath): RepoPath {
  return repoPath(`${chart}/Chart.yaml`);
}

/** The line of the values that has the key, or its nearest parent; the first one where they have neither. */
async function inValues(
  chart: RepoPath,
  key: readonly string[] | undefined,
  { read, above }: Sources & { readonly above: readonly string[] },
) {
  const file = repoPath(`${chart}/values.yaml`);
  const found = await read(file);
  if (found === undefined) return undefined;
  const { line, depth } = keyAt(found, key ?? above);
  const values = key && { file, line, path: key, missing: key.slice(depth) };
  return { values, line: wholeLine(file, line) };
}

/** The key in the values of the chart that sets the field. */
async function keyOf(
  { finding: { path }, cause }: Caused,
  vendoring: Vendoring,
  { isOwn, files, valuesOf }: Sources & { readonly isOwn: boolean },
): Promise<readonly string[] | undefined> {
  const field = fieldOf(path);
  if (cause?.values !== undefined && (field === undefined || isNamedAfter(cause.values.path, field) || !isOwn))
    return cause.values.path;
  const line = cause && (await lineOf(cause.template, files));
  const read = line === undefined ? undefined : valueIn(line);
  const { dependency } = vendoring;
  if (read !== undefined && field !== undefined && isNamedAfter(read, field))
    return isOwn ? read : [dependency.key, ...read];
  const values = await valuesOf(vendoring);
  const key = values && libraryKey(values, path);
  return key === undefined || isOwn ? key : [dependency.key, ...key];
}

async function lineOf({ file, line }: Cause['template'], files: Files): Promise<string | undefined> {
  if (file.endsWith('.tgz')) return undefined;
  return orNothing(async () => (await files.readText(file)).split('\n')[line - 1]);
}

/** Where it was, before the other lines on the way. */
function relatedTo({ location: { span }, related }: LocatedFinding, to: Location, { chart }: Vendoring) {
  const others = related.filter((each) => each.span.file !== to.span.file && each.span.file !== span.file);
  return [{ span, role: roleOf(span.file, chart) }, ...others];
}

function roleOf(file: RepoPath, chart: RepoPath): RelatedRole {
  if (file === chartFile(chart)) return 'chart';
  return file.endsWith('/values.yaml') ? 'values' : 'template';
}

/** Says which key of the values of the chart sets the field: what has it now is not to be edited. */
function inChart(remediation: string, chart: RepoPath, keys: readonly string[] = []): string {
  const key = keys.join('.');
  const where = chart === '.' ? 'the chart' : `the chart ${chart}`;
  return key === '' ? remediation : `${remediation} The key in the values of ${where} is \`${key}\`.`.trim();
}

function vendoredFrom({ dependency: { name, repository } }: Vendoring): Lowering {
  return { by: 'vendoredCharts', reason: `${name} is a dependency from ${repository}` };
}
