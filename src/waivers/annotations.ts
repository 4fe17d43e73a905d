import {
  childOf,
  fieldAt,
  isObject,
  type JsonPath,
  longestReason,
  type Manifest,
  type WaiverSource,
} from '../model/index.ts';
import { type Directive, directive } from './directive.ts';
import { type OtherTool, rulesOfTool, waivedRows } from './other-tools.ts';

/** A waiver, or an attempt at one, in an annotation of an object or of its pod template. */
export interface AnnotationWaiver {
  readonly manifest: Manifest;
  /** To the annotation. */
  readonly path: JsonPath;
  readonly source: WaiverSource;
  readonly directive: Directive;
}

/** Metadata of an object, and of pod templates in it. */
const places: readonly JsonPath[] = [
  ['metadata', 'annotations'],
  ['spec', 'template', 'metadata', 'annotations'],
  ['spec', 'jobTemplate', 'spec', 'template', 'metadata', 'annotations'],
];

/** The waivers in annotations, in the order of the objects. */
export function annotationWaivers(
  manifests: readonly Manifest[],
  known: ReadonlySet<string>,
): readonly AnnotationWaiver[] {
  return manifests.flatMap((manifest) => {
    const all = annotationsOf(manifest);
    const ours = all.filter(({ key }) => key === 'seaworthy.dev/ignore').flatMap((each) => readOurs(each, known));
    return [...ours, ...readOthers(all)].map((each) => ({ manifest, ...each }));
  });
}

interface Annotation {
  readonly key: string;
  readonly value: string;
  readonly path: JsonPath;
}

type Read = Omit<AnnotationWaiver, 'manifest'>;

function annotationsOf({ value }: Manifest): readonly Annotation[] {
  return places.flatMap((place) => {
    const annotations = fieldAt(value, place);
    if (!isObject(annotations)) return [];
    return Object.keys(annotations).map((key): Annotation => {
      const text = childOf(annotations, key);
      return { key, value: typeof text === 'object' ? '' : String(text), path: [...place, key] };
    });
  });
}

/** A line for each waiver. */
function readOurs({ value, path }: Annotation, known: ReadonlySet<string>): readonly Read[] {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  return (lines.length === 0 ? [''] : lines).map((line) => ({
    ...{ path, source: 'annotation' },
    directive: directive(line, known),
  }));
}

/** A check that an annotation waives; undefined for everything that the tool checks. */
interface WaivedCheck {
  readonly tool: OtherTool;
  readonly check: string | undefined;
  readonly reason: string;
}

/** What is written for other tools, of which several checks may be as much as one rule. */
function readOthers(annotations: readonly Annotation[]): readonly Read[] {
  const found: Read[] = [];
  const checks = new Map<OtherTool, Map<string, Annotation & Pick<WaivedCheck, 'reason'>>>();
  const add = (
    tool: OtherTool,
    rules: readonly string[],
    { path, reason }: { path: JsonPath; reason: string },
  ): void => {
    const text = reason.trim().replace(/\s/g, ' ').slice(0, longestReason);
    found.push({ path, source: tool, directive: { ok: true, terms: { rules, reason: text } } });
  };
  for (const annotation of annotations) {
    for (const { tool, check, reason } of waivedChecks(annotation)) {
      if (check === undefined) add(tool, rulesOfTool(tool), { path: annotation.path, reason });
      else checks.set(tool, (checks.get(tool) ?? new Map()).set(check, { ...annotation, reason }));
    }
  }
  for (const [tool, waived] of checks) {
    for (const row of waivedRows(tool, waived)) {
      const all = row.checks.flatMap((check) => waived.get(check) ?? []);
      const reasons = new Set(all.map(({ reason }) => reason.trim()).filter((reason) => reason !== ''));
      for (const { path } of all.slice(0, 1)) add(tool, row.rules, { path, reason: [...reasons].join('; ') });
    }
  }
  return found;
}

/** What one annotation waives; most are about something else. */
function waivedChecks({ key, value }: Annotation): readonly WaivedCheck[] {
  const slash = key.indexOf('/');
  const [domain, name] = [key.slice(0, slash), key.slice(slash + 1)];
  switch (domain) {
    case 'ignore-check.kube-linter.io':
      return [{ tool: 'kube-linter', check: name, reason: value }];
    case 'kube-linter.io':
      return name === 'ignore-all' ? [{ tool: 'kube-linter', check: undefined, reason: value }] : [];
    case 'kube-score':
      return name === 'ignore'
        ? value.split(',').map((check) => ({ tool: 'kube-score', check: check.trim(), reason: '' }))
        : [];
    case 'polaris.fairwinds.com':
      return value === 'true' ? polaris(name) : [];
    case 'checkov.io':
      return /^skip\d*$/.test(name) ? [checkov(value)] : [];
    default:
      return [];
  }
}

const exempt = '-exempt';

function polaris(name: string): readonly WaivedCheck[] {
  if (name === 'exempt') return [{ tool: 'polaris', check: undefined, reason: '' }];
  return name.endsWith(exempt) ? [{ tool: 'polaris', check: name.slice(0, -exempt.length), reason: '' }] : [];
}

/** `CKV_K8S_9=why`. */
function checkov(value: string): WaivedCheck {
  const [check = '', ...reason] = value.split('=');
  return { tool: 'checkov', check: check.trim(), reason: reason.join('=') };
}
