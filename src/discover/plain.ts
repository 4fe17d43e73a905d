import type { Files } from '../host/index.ts';
import {
  defaultDestination,
  type Failure,
  type Json,
  type PlainTarget,
  type RepoPath,
  SeaworthyError,
  type Skipped,
} from '../model/index.ts';
import { readDocument, splitDocuments } from '../parse/index.ts';
import { baseName } from './folders.ts';

/** The plain manifests among candidates. */
export interface Plain {
  readonly targets: readonly PlainTarget[];
  readonly skipped: readonly Skipped[];
  readonly failures: readonly { readonly failure: Failure; readonly target: PlainTarget }[];
}

const manifestNames = /\.(?:ya?ml|json)$/i;

/** Files that other tools own, whatever they hold. */
const foreignNames =
  /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$|^(?:action|skaffold|\.?seaworthy|package(?:-lock)?|tsconfig)\.(?:ya?ml|json)$/i;

/** Kinds and groups that tools read from disk and that are never deployed. */
const clientSide = new Set([
  'backstage.io',
  'kustomize.config.k8s.io',
  'kind.x-k8s.io',
  'k3d.io',
  'cli.kyverno.io',
  'chainsaw.kyverno.io',
  'kuttl.dev',
  'kubeadm.k8s.io',
  'kubelet.config.k8s.io',
  'kubeproxy.config.k8s.io',
  'apiserver.config.k8s.io',
  'audit.k8s.io',
  'skaffold',
  'ctlptl.dev',
  'test.gatekeeper.sh',
  'krew.googlecontainertools.github.com',
  'templates.kluctl.io',
]);

/** True for a file whose name does not rule it out. */
export function isCandidate(path: RepoPath): boolean {
  return (
    manifestNames.test(path) &&
    !foreignNames.test(baseName(path)) &&
    !path.split('/').some((part) => part.startsWith('.'))
  );
}

/** Of the candidates, those that hold Kubernetes objects; broken ones that mean to are kept, so that they fail visibly. */
export async function findPlain(
  candidates: readonly RepoPath[],
  files: Files,
  asked: ReadonlySet<RepoPath>,
): Promise<Plain> {
  const plain = { targets: [] as PlainTarget[], skipped: [] as Skipped[], failures: [] as Plain['failures'][number][] };
  for (const path of candidates) {
    const target: PlainTarget = { kind: 'plain', id: path, path, destination: defaultDestination };
    const verdict = asked.has(path) ? 'manifest' : await judge(path, files);
    if (verdict === 'manifest') plain.targets.push(target);
    else if (verdict === 'template') plain.skipped.push({ kind: 'plain', path, reason: 'a template, not YAML' });
    else if (verdict !== 'other') plain.failures.push({ failure: verdict, target });
  }
  return plain;
}

async function judge(path: RepoPath, files: Files): Promise<Verdict | Failure> {
  try {
    return judgeText(await files.readText(path));
  } catch (error) {
    if (error instanceof SeaworthyError) return error.failure;
    throw error;
  }
}

type Verdict = 'manifest' | 'template' | 'other';

/** A cheap look first: text without these two keys holds no object. */
const apiVersionKey = /\bapiVersion["']?[ \t]*:/;
const kindKey = /\bkind["']?[ \t]*:/;
const headKeys = /^["']?(?:apiVersion|kind)["']?[ \t]*:/m;

function judgeText(text: string): Verdict {
  return mentionsObject(text) ? judgeDocuments(text) : 'other';
}

function mentionsObject(text: string): boolean {
  return apiVersionKey.test(text) && kindKey.test(text);
}

/** One object anywhere makes a manifest, whatever else the file holds; broken text that means to be an object counts as one. */
function judgeDocuments(text: string): Verdict {
  let verdict: Verdict = 'other';
  for (const { text: document } of splitDocuments(text)) {
    if (!mentionsObject(document)) continue;
    const each = judgeDocument(document);
    if (each === 'manifest') return each;
    if (each === 'template') verdict = each;
  }
  return verdict;
}

function judgeDocument(text: string): Verdict {
  const head = topLevel(text);
  if (head !== undefined && !isDeployed(head.apiVersion, head.kind)) return 'other';
  const hasActions = text.includes('{{') || text.includes('{%');
  if (head !== undefined && !hasActions) return 'manifest';
  const value = readable(text);
  if (value !== undefined) return isObjectOf(value) ? 'manifest' : 'other';
  if (hasActions && readable(withoutActions(text)) !== undefined) return 'template';
  return headKeys.test(text) ? 'manifest' : 'other';
}

/** Undefined for what Kubernetes cannot read: broken YAML, and `{{ .Name }}` taken as a mapping that is itself a key. */
function readable(text: string): Json | undefined {
  const read = readDocument(text);
  if (!read.ok) return undefined;
  const isKeyed = text.includes('{{') && JSON.stringify(read.value).includes('"[object Object]":');
  return isKeyed ? undefined : read.value;
}

/** The text a template would leave: lines that only steer it go, actions that print become a word. */
function withoutActions(text: string): string {
  return text.replace(/^[ \t]*(?:\{\{.*?\}\}|\{%.*?%\})[ \t]*$/gm, '').replace(/\{\{.*?\}\}|\{%.*?%\}/g, 'x');
}

/** `apiVersion` and `kind` where both stand plainly at the beginning of a line: most manifests need no parser here. */
function topLevel(document: string): { apiVersion: string; kind: string } | undefined {
  const apiVersion = /^apiVersion:[ \t]*["']?([\w./-]+)["']?[ \t]*(?:#.*)?\r?$/m.exec(document)?.[1];
  const kind = /^kind:[ \t]*["']?([\w-]+)["']?[ \t]*(?:#.*)?\r?$/m.exec(document)?.[1];
  return apiVersion === undefined || kind === undefined ? undefined : { apiVersion, kind };
}

function isObjectOf(value: Json): boolean {
  if (typeof value !== 'object' || value === null || !('apiVersion' in value) || !('kind' in value)) return false;
  const { apiVersion, kind } = value;
  return typeof apiVersion === 'string' && typeof kind === 'string' && isDeployed(apiVersion, kind);
}

function isDeployed(apiVersion: string, kind: string): boolean {
  const group = apiVersion.split('/')[0] ?? '';
  if (kind === 'Config' && apiVersion === 'v1') return false; // a kubeconfig
  return !clientSide.has(group);
}
