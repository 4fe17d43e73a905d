import {
  type Cause,
  fieldAt,
  isInside,
  type JsonPath,
  type Location,
  type Manifest,
  type RepoPath,
} from '../model/index.ts';
import { type Commented, isExplained } from './comments.ts';
import { copiedFrom, standHere } from './copied.ts';
import { changedOnLine, indentBelow } from './edit.ts';
import { depthOf, type FieldEdit } from './field-edits.ts';
import type { Anchor } from './node-path.ts';
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

/** Edits at the causing line, the likeliest first; none where that line is not known for sure. */
export function propose(asked: Asked): readonly Proposal[] {
  const { cause } = asked;
  if (cause !== undefined && isCausing(cause, asked.location))
    return [...inValues(asked, cause), ...inTemplate(asked, cause)];
  if (!asked.manifest.target.traits.editsManifest) return [];
  if (asked.manifest.text.includes('{{')) return []; // a template of another tool, which may print what is missing
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
  return onLine(file, where, { manifest, edit });
}

/** What it repeats of its siblings must be there too: the base that an overlay patches may say something else. */
function onLine(
  file: RepoPath,
  where: { readonly anchor: Anchor; readonly below: JsonPath },
  { manifest, edit }: Pick<Asked, 'manifest' | 'edit'>,
): Proposal {
  const copied = copiedBy(manifest, edit);
  const value = edit.wanted.op === 'set' ? edit.wanted.value : null;
  return proposal(
    file,
    where.anchor.line,
    [where, edit.wanted],
    { field: where.anchor.step, added: where.below },
    (text) =>
      where.below.length > 0 && !standHere(text, where.anchor, copied, value)
        ? undefined
        : changedOnLine(text, where, edit.wanted),
  );
}

function copiedBy(manifest: Manifest, { path, wanted }: FieldEdit): readonly string[] {
  return wanted.op === 'set' ? copiedFrom(manifest.value, path, wanted.value) : [];
}

/**
 * The entry must feed the field: it has the name of a part of the path, whose rest follows, or is the value itself. An entry
 * of another name is somebody's setting for something else, even where it is printed next to the field.
 */
function inValues(asked: Asked, { values }: Cause): readonly Proposal[] {
  if (values === undefined || !isOwn(asked, values.file)) return [];
  const { file, line, path, missing } = values;
  const { manifest, edit } = asked;
  const named = namedIn(edit.path, path);
  const isItself = missing.length === 0 && depthOf(manifest.value, edit.path) === edit.path.length;
  const tail = named === -1 ? (isItself ? [] : undefined) : edit.path.slice(named + 1);
  if (tail === undefined) return [];
  const step = asIndex(path[path.length - missing.length - 1]);
  return [onLine(file, { anchor: { line, step }, below: [...missing, ...tail] }, asked)];
}

/** Where the path has the last step of the values, `-1` where it has not; an index means the same below the same name only. */
function namedIn(path: JsonPath, values: readonly string[]): number {
  const step = asIndex(values.at(-1));
  return path.findLastIndex(
    (each, at) => each === step && (typeof each === 'string' || path[at - 1] === values.at(-2)),
  );
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
    copied: copiedBy(manifest, edit),
  };
  const change = { below: edit.path.slice(depth), wanted: edit.wanted };
  const { file, line } = template;
  return [
    proposal(file, line, [printed, change], { field: existing.at(-1), added: change.below }, (text) =>
      changedTemplate(text, printed, change),
    ),
  ];
}

function proposal(
  file: RepoPath,
  line: number,
  what: readonly object[],
  commented: Commented,
  change: Proposal['edit'],
): Proposal {
  const edit = (text: string): string | undefined => {
    const after = change(text);
    return after === undefined || isExplained(text, after, commented) ? undefined : after;
  };
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
