import {
  type Cause,
  fieldAt,
  isInside,
  type JsonPath,
  type Location,
  type Manifest,
  type RepoPath,
  traitsOf,
} from '../model/index.ts';
import { changedOnLine, indentBelow } from './edit.ts';
import { depthOf, type FieldEdit } from './field-edits.ts';
import { changedTemplate } from './template.ts';

/** One edit of one file that might make the change; only rendering shows whether it does. */
export interface Proposal {
  readonly file: RepoPath;
  /** The same for edits that do the same. */
  readonly id: string;
  /** 1-based line it starts from; what it changes is there or further down. */
  readonly line: number;
  /** The whole text of the file with the edit; undefined where it cannot be made. */
  readonly edit: (text: string) => string | undefined;
}

/** A change of one field, and what is known of where the field, or its nearest existing parent, comes from. */
export interface Asked {
  readonly manifest: Manifest;
  readonly edit: FieldEdit;
  readonly location: Location;
  /** Of an object made by a chart. */
  readonly cause: Cause | undefined;
}

const mostPlaces = 5; // below one entry of the values

/** Edits at the causing line, the likeliest first; none where that line is not known for sure. */
export function propose(asked: Asked): readonly Proposal[] {
  const { cause } = asked;
  if (cause !== undefined && isCausing(cause, asked.location))
    return [...inValues(asked, cause), ...inTemplate(asked, cause)];
  if (!traitsOf(asked.manifest.target).editsManifest) return [];
  return asked.location.precision === 'nearest' ? [] : [inManifest(asked)];
}

/** Not so where a kustomization around the chart sets the field. */
function isCausing({ template, values }: Cause, { span: { file, start } }: Location): boolean {
  return [template, values].some((each) => each?.file === file && each.line === start.line);
}

/** The plain file, resource or patch names the field as the object does. */
function inManifest({ manifest, edit, location }: Asked): Proposal {
  const { file, start } = location.span;
  const depth = depthOf(manifest.value, edit.path);
  const step = [...manifest.inDocument, ...edit.path.slice(0, depth)].at(-1);
  const where = { anchor: { line: start.line, step }, below: edit.path.slice(depth) };
  return proposal(file, start.line, [where, edit.wanted], (text) => changedOnLine(text, where, edit.wanted));
}

/**
 * Where the entry has the name of a part of the path, the rest of it follows; else the places below that make sense. What
 * the file does not have yet comes before.
 */
function inValues(asked: Asked, { values }: Cause): readonly Proposal[] {
  if (values === undefined || !isOwn(asked, values.file)) return [];
  const { file, line, path, missing } = values;
  const { manifest, edit } = asked;
  const step = asIndex(path[path.length - missing.length - 1]);
  const named = edit.path.lastIndexOf(asIndex(path.at(-1)) ?? '');
  const depth = depthOf(manifest.value, edit.path);
  const tails = [
    ...(named === -1 ? [] : [edit.path.slice(named + 1)]),
    edit.path.slice(depth),
    ...edit.path.map((_, at) => edit.path.slice(at + 1)).reverse(),
  ];
  return distinct(tails)
    .slice(0, mostPlaces)
    .map((tail) => {
      const where = { anchor: { line, step }, below: [...missing, ...tail] };
      return proposal(file, line, [where, edit.wanted], (text) => changedOnLine(text, where, edit.wanted));
    });
}

function inTemplate(asked: Asked, { template }: Cause): readonly Proposal[] {
  if (template.approximate || !isOwn(asked, template.file)) return [];
  const { manifest, edit } = asked;
  const depth = depthOf(manifest.value, edit.path);
  const existing = edit.path.slice(0, depth);
  const printed = {
    line: template.line,
    step: existing.at(-1),
    value: fieldAt(manifest.value, existing),
    indent: indentBelow(manifest.text, [...manifest.inDocument, ...existing]),
  };
  const change = { below: edit.path.slice(depth), wanted: edit.wanted };
  const { file, line } = template;
  return [proposal(file, line, [printed, change], (text) => changedTemplate(text, printed, change))];
}

function proposal(file: RepoPath, line: number, what: readonly object[], edit: Proposal['edit']): Proposal {
  return { file, line, id: JSON.stringify([file, line, ...what]), edit };
}

/** A dependency under `charts/`, or a chart that a kustomization fetches, is somebody else's: it comes again with its next version. */
function isOwn({ manifest: { target }, cause }: Asked, file: RepoPath): boolean {
  const chart = cause?.inflatedChart;
  if (chart !== undefined && isFetched(chart) && isInside(file, chart)) return false;
  return ![target.path, cause?.inflatedChart].some(
    (folder) => folder !== undefined && file.startsWith(`${folder}/charts/`),
  );
}

/** Kustomize keeps what it fetches below a folder with the version: `charts/redis-1.0.0/redis`. */
function isFetched(chart: RepoPath): boolean {
  const [name = '', above = ''] = chart.split('/').reverse();
  return above.startsWith(`${name}-`);
}

function asIndex(step: string | undefined): string | number | undefined {
  return step !== undefined && /^\d+$/.test(step) ? Number(step) : step;
}

function distinct(paths: readonly JsonPath[]): readonly JsonPath[] {
  const seen = new Set<string>();
  return paths.filter((path) => !seen.has(JSON.stringify(path)) && seen.add(JSON.stringify(path)));
}
