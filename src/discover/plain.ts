import type { Files } from '../host/index.ts';
import {
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

/** Kinds and groups that tools read from disk and nobody deploys. */
const clientSide = new Set([
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
  'config.gatekeeper.sh',
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
  asked: readonly RepoPath[],
): Promise<Plain> {
  const plain = { targets: [] as PlainTarget[], skipped: [] as Skipped[], failures: [] as Plain['failures'][number][] };
  for (const path of candidates) {
    const target: PlainTarget = { kind: 'plain', id: path, path };
    const verdict = asked.includes(path) ? 'manifest' : await judge(path, files);
    if (verdict === 'manifest') plain.targets.push(target);
    else if (verdict === 'template') plain.skipped.push({ kind: 'plain', path, reason: 'a template, not YAML' });
    else if (verdict !== 'other') plain.failures.push({ failure: verdict, target });
  }
  return plain;
}

async function judge(path: RepoPath, files: Files): Promise<'manifest' | 'template' | 'other' | Failure> {
  try {
    return judgeText(await files.readText(path));
  } catch (error) {
    if (error instanceof SeaworthyError) return error.failure;
    throw error;
  }
}

/** A cheap look first: a document without these two words at the beginning of a line, or as JSON keys, is no object. */
const apiVersionLine = /^(?:- )?[ \t]*["']?apiVersion["']?[ \t]*:/m;
const kindLine = /^(?:- )?[ \t]*["']?kind["']?[ \t]*:/m;
const headKeys = /^["']?(?:apiVersion|kind)["']?[ \t]*:/m;
const inlineTemplate = /^\s*(?:- )?\{\{|:\s+\{\{|\{%/m;

function judgeText(text: string): 'manifest' | 'template' | 'other' {
  if (!apiVersionLine.test(text) || !kindLine.test(text)) {
    return text.trimStart().startsWith('{') && /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text)
      ? judgeDocuments(text)
      : 'other';
  }
  return judgeDocuments(text);
}

/** The first document decides; a stream whose first document is no object may still hold one further down. */
function judgeDocuments(text: string): 'manifest' | 'template' | 'other' {
  let broken = false;
  for (const { text: document } of splitDocuments(text)) {
    if (!document.includes('apiVersion') || !document.includes('kind')) continue;
    const head = topLevel(document);
    if (head !== undefined) {
      if (isDeployed(head.apiVersion, head.kind)) return 'manifest';
      continue;
    }
    const read = readDocument(document);
    if (!read.ok) broken = true;
    else if (isObjectOf(read.value)) return 'manifest';
  }
  if (!broken) return 'other';
  if (inlineTemplate.test(text)) return 'template';
  return headKeys.test(text) ? 'manifest' : 'other';
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
  return !clientSide.has(group) && /^[A-Z]/.test(kind);
}
