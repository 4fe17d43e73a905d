import { parse } from 'yaml';
import { readTexts } from '../excerpt/index.ts';
import type { FieldEdit } from '../fix/index.ts';
import type { Files } from '../host/index.ts';
import { isObject, type Json, type Manifest, type ObjectId, type Rendered } from '../model/index.ts';

/**
 * Fields by their last steps, and the minor version of Kubernetes from which they can be used without a feature gate
 * (https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/, also the one of removed gates).
 */
const fields: readonly { readonly path: readonly string[]; readonly since: number }[] = [
  { path: ['startupProbe'], since: 18 }, // StartupProbe, beta
  { path: ['behavior'], since: 23 }, // autoscaling/v2
  { path: ['grpc'], since: 24 }, // GRPCContainerProbe, beta
  { path: ['unhealthyPodEvictionPolicy'], since: 27 }, // PDBUnhealthyPodEvictionPolicy, beta
  { path: ['preStop', 'sleep'], since: 30 }, // PodLifecycleSleepAction, beta
  { path: ['postStart', 'sleep'], since: 30 },
];

const extensions = {
  kinds: ['DaemonSet', 'Deployment', 'NetworkPolicy', 'PodSecurityPolicy', 'ReplicaSet'],
  until: 15,
};

/** Versions of APIs, and the last minor version that has them (https://kubernetes.io/docs/reference/using-api/deprecation-guide/). */
const removed: readonly { readonly api: string; readonly kinds?: readonly string[]; readonly until: number }[] = [
  { api: 'extensions/v1beta1', ...extensions },
  { api: 'extensions/v1beta1', kinds: ['Ingress'], until: 21 },
  { api: 'apps/v1beta1', until: 15 },
  { api: 'apps/v1beta2', until: 15 },
  { api: 'admissionregistration.k8s.io/v1beta1', kinds: ['MutatingWebhookConfiguration'], until: 21 },
  { api: 'admissionregistration.k8s.io/v1beta1', kinds: ['ValidatingWebhookConfiguration'], until: 21 },
  { api: 'apiextensions.k8s.io/v1beta1', until: 21 },
  { api: 'apiregistration.k8s.io/v1beta1', until: 21 },
  { api: 'certificates.k8s.io/v1beta1', kinds: ['CertificateSigningRequest'], until: 21 },
  { api: 'coordination.k8s.io/v1beta1', kinds: ['Lease'], until: 21 },
  { api: 'networking.k8s.io/v1beta1', kinds: ['Ingress', 'IngressClass'], until: 21 },
  { api: 'rbac.authorization.k8s.io/v1beta1', until: 21 },
  { api: 'scheduling.k8s.io/v1beta1', until: 21 },
  { api: 'storage.k8s.io/v1beta1', kinds: ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'], until: 21 },
  { api: 'autoscaling/v2beta1', until: 24 },
  { api: 'batch/v1beta1', until: 24 },
  { api: 'discovery.k8s.io/v1beta1', until: 24 },
  { api: 'events.k8s.io/v1beta1', until: 24 },
  { api: 'node.k8s.io/v1beta1', until: 24 },
  { api: 'policy/v1beta1', until: 24 },
  { api: 'autoscaling/v2beta2', until: 25 },
  { api: 'flowcontrol.apiserver.k8s.io/v1beta1', until: 25 },
  { api: 'storage.k8s.io/v1beta1', kinds: ['CSIStorageCapacity'], until: 26 },
  { api: 'flowcontrol.apiserver.k8s.io/v1beta2', until: 28 },
];

/** The first minor version that has all fields that the edit adds; 0 where every version has them. */
export function neededMinor({ path, wanted }: FieldEdit): number {
  if (wanted.op === 'remove') return 0;
  const steps = path.filter((step) => typeof step === 'string');
  const paths = branches(wanted.value).map((below) => [...steps, ...below].join('/'));
  const used = fields.filter((field) => paths.some((each) => `/${each}/`.includes(`/${field.path.join('/')}/`)));
  return Math.max(0, ...used.map(({ since }) => since));
}

function branches(value: Json): readonly (readonly string[])[] {
  if (!isObject(value)) return [[]];
  return Object.entries(value).flatMap(([key, each]) => branches(each ?? null).map((below) => [key, ...below]));
}

/** The last minor version that takes every object; without end where nothing limits it. */
export function lastMinor(objects: readonly Pick<Manifest, 'id'>[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...objects.map(({ id }) => untilOf(id)));
}

function untilOf({ apiVersion, kind }: ObjectId): number {
  const found = removed.find(({ api, kinds }) => api === apiVersion && kinds?.includes(kind) !== false);
  return found?.until ?? Number.POSITIVE_INFINITY;
}

/** The first minor version that all charts which made the targets allow; without end where none says anything. */
export async function firstMinor(rendered: readonly Rendered[], files: Files): Promise<number> {
  const charts = rendered.flatMap(({ inputs }) => inputs.filter((file) => /(?:^|\/)Chart\.yaml$/.test(file)));
  const texts = await readTexts([...new Set(charts)], files);
  const firsts = [...texts.values()].map((text) => {
    const chart = chartOf(text);
    return typeof chart?.kubeVersion === 'string' ? lowestOf(chart.kubeVersion) : undefined;
  });
  return Math.min(Number.POSITIVE_INFINITY, ...firsts.filter((minor) => minor !== undefined));
}

function chartOf(text: string): { readonly kubeVersion?: unknown } | undefined {
  try {
    return parse(text, { logLevel: 'silent' }) as { readonly kubeVersion?: unknown } | undefined;
  } catch {
    return undefined; // Helm has said so
  }
}

/**
 * The lowest minor version that a constraint of Helm allows: the lowest of its alternatives, each the highest of its lower
 * bounds. Undefined for one that allows all versions; 0 for one that has no lower bound.
 */
export function lowestOf(constraint: string): number | undefined {
  if (['', '*', 'x', 'X'].includes(constraint.trim())) return undefined;
  return Math.min(...constraint.split('||').map(lowerBound));
}

function lowerBound(alternative: string): number {
  const words = alternative
    .replaceAll(',', ' ')
    .split(' ')
    .filter((word) => word !== '');
  const joined = words.map((word, at) => (at > 0 && isSign(words[at - 1]) ? `${words[at - 1]}${word}` : word));
  const end = words.indexOf('-'); // `1.24 - 1.30`
  const bounds = end === -1 ? joined.filter((word) => !isSign(word)) : words.slice(0, end);
  const minors = bounds.flatMap((bound) => (/^(?:<|!|=<)/.test(bound) ? [] : [minorOf(bound)]));
  return Math.max(0, ...minors);
}

function isSign(word: string | undefined): boolean {
  return word !== undefined && /^[<>=!~^]+$/.test(word);
}

function minorOf(bound: string): number {
  return Number(/^[<>=!~^]*v?1\.(\d+)/.exec(bound)?.[1] ?? 0);
}
