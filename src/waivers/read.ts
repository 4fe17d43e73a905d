import { attempt, type Files } from '../host/index.ts';
import {
  type Finding,
  type Manifest,
  type Rendered,
  type RepoPath,
  SeaworthyError,
  type WaiverSource,
  waiverRules,
} from '../model/index.ts';
import { type AnnotationWaiver, annotationWaivers } from './annotations.ts';
import { type Comment, commentedText } from './comments.ts';
import { commentDirective, type Directive } from './directive.ts';
import { trivyWaivers } from './trivy.ts';

/** A waiver, or an attempt at one, in a comment. */
export interface CommentWaiver extends Omit<Comment, 'text'> {
  readonly file: RepoPath;
  readonly source: WaiverSource;
  readonly directive: Directive;
  /** The whole file. */
  readonly whole: string;
  /** The same without actions of a template. */
  readonly text: string;
}

/** What is written in the files and objects of one state. */
export interface InlineWaivers {
  readonly comments: readonly CommentWaiver[];
  readonly annotations: readonly AnnotationWaiver[];
}

/** A state in which waivers are looked for. */
export interface WaivedState {
  readonly files: Files;
  /** Of files that were read already. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  readonly rendered: readonly Rendered[];
  readonly manifests: readonly Manifest[];
}

/** Reads the waivers of a state: comments of all files that rendering has read, annotations of all objects. */
export async function inlineWaivers(
  { files, texts, rendered, manifests }: WaivedState,
  known: ReadonlySet<string>,
): Promise<InlineWaivers> {
  const paths = [...new Set(rendered.flatMap(({ inputs }) => inputs))].filter(mayHoldComments);
  const read = { readText: async (path: RepoPath) => texts.get(path) ?? files.readText(path) };
  return { comments: await commentsIn(paths, read, known), annotations: annotationWaivers(manifests, known) };
}

/** The waivers in comments of these files, in the order of the files. */
export async function commentsIn(
  paths: readonly RepoPath[],
  files: Pick<Files, 'readText'>,
  known: ReadonlySet<string>,
): Promise<readonly CommentWaiver[]> {
  const found: CommentWaiver[] = [];
  for (const path of [...paths].sort()) {
    const text = await textOf(path, files);
    if (text !== undefined) found.push(...commentWaivers(path, text, known));
  }
  return found;
}

export function mayHoldComments(path: RepoPath): boolean {
  return /(?:\.ya?ml|\.tpl|(?:^|\/)[Kk]ustomization)$/.test(path);
}

/** The waivers in the comments of one file, unless it is so long that locations in it are not exact either. */
export function commentWaivers(file: RepoPath, source: string, known: ReadonlySet<string>): readonly CommentWaiver[] {
  if (!source.includes('seaworthy:') && !source.includes('trivy:ignore:')) return [];
  const read = attempt(source.length, () => commentedText(source, isTemplate(file)));
  if (read === undefined) return [];
  const { text } = read;
  return read.comments.flatMap(({ text: comment, line, about }) => {
    const directive = commentDirective(comment, known);
    const ours = directive === undefined ? [] : [{ source: 'comment' as const, directive }];
    const trivy = trivyWaivers(comment).map((terms) => ({
      source: 'trivy' as const,
      directive: { ok: true as const, terms },
    }));
    return [...ours, ...trivy].map((each): CommentWaiver => ({ file, line, about, whole: source, text, ...each }));
  });
}

function isTemplate(file: RepoPath): boolean {
  return file.endsWith('.tpl') || file.split('/').slice(0, -1).includes('templates');
}

async function textOf(path: RepoPath, files: Pick<Files, 'readText'>): Promise<string | undefined> {
  try {
    return await files.readText(path);
  } catch (error) {
    if (error instanceof SeaworthyError) return undefined; // what needs the file says so
    throw error;
  }
}

/** A finding at the annotation, so that its line is looked for as that of any field. */
export function findingAt({ manifest, path }: AnnotationWaiver): Finding {
  return { rule: waiverRules.unused, severity: 'warning', message: '', manifest, path };
}
