import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Document, isMap, isSeq, parseAllDocuments } from 'yaml';

/** A repository that is edited step by step, and where its parts lie by now. */
export interface Repository {
  readonly root: string;
  /** Plain manifests. */
  plain: string;
  /** Bases and overlays of Kustomize. */
  overlays: string;
  /** A chart; the name of its folder is that of its release, so only the folder above changes. */
  chart: string;
  /** Between 0 and 1, the same ones each time. */
  readonly random: () => number;
  /** Number of the edit, for names that nothing has yet. */
  step: number;
}

/** One way to edit; false when there was nothing to edit. */
export interface Edit {
  readonly name: string;
  /** True when what is deployed stays the same. */
  readonly neutral: boolean;
  readonly apply: (repository: Repository) => boolean;
}

export const edits: readonly Edit[] = [
  neutral('insert a comment', (all) => {
    const path = pick(all, [...manifestFiles(all), `${all.chart}/values.yaml`]);
    const lines = read(all, path).split('\n');
    const top = lines.flatMap((line, at) => (/^[A-Za-z]/.test(line) ? [at] : []));
    lines.splice(pick(all, top), 0, `# as agreed, ${all.step}`, '');
    return write(all, path, lines.join('\n'));
  }),
  neutral('indent a file anew', (all) => {
    const path = pick(all, manifestFiles(all));
    const indent = pick(all, [2, 3, 4]);
    const indentSeq = all.random() < 0.5;
    return write(all, path, textOf(documentsOf(all, path), { indent, indentSeq }));
  }),
  neutral('move the plain manifests', (all) => move(all, 'plain', `plain-${all.step}/deep`)),
  neutral('move bases and overlays', (all) => move(all, 'overlays', `overlays-${all.step}`)),
  neutral('move the chart', (all) => move(all, 'chart', `charts-${all.step}/${basename(all.chart)}`)),
  neutral('rename a plain file', (all) => {
    const path = pick(all, yamlFiles(all, all.plain));
    renameSync(join(all.root, path), join(all.root, dirname(path), `renamed-${all.step}.yaml`));
    return true;
  }),
  neutral('rename a resource of a kustomization', (all) => {
    const path = pick(all, kustomizations(all));
    const files = [...read(all, path).matchAll(/^ *- ([\w-]+\.yaml)$/gm)].map(([, file = '']) => file);
    const old = files.filter((file) => manifestFiles(all).includes(`${dirname(path)}/${file}`));
    if (old.length === 0) return false;
    const [from, to] = [pick(all, old), `renamed-${all.step}.yaml`];
    renameSync(join(all.root, dirname(path), from), join(all.root, dirname(path), to));
    return write(all, path, read(all, path).replace(`- ${from}\n`, `- ${to}\n`));
  }),
  neutral('reorder the documents of a file', (all) => {
    const path = pick(all, yamlFiles(all, all.plain));
    const documents = documentsOf(all, path);
    return documents.length > 1 && write(all, path, textOf([...documents.slice(1), ...documents.slice(0, 1)]));
  }),
  neutral('reorder the fields of a container', (all) =>
    withObject(all, workloads, (document) => {
      const container = document.getIn([...podSpec, 'containers', 0]);
      if (!isMap(container)) return false;
      container.items.reverse();
      return true;
    }),
  ),
  neutral('reorder the resources of a kustomization', (all) => {
    const path = pick(all, kustomizations(all));
    const [document] = documentsOf(all, path);
    const resources = document?.get('resources');
    if (document === undefined || !isSeq(resources) || resources.items.length < 2) return false;
    resources.items.reverse();
    return write(all, path, textOf([document]));
  }),
  neutral('split a file', (all) => {
    const path = pick(all, yamlFiles(all, all.plain));
    const documents = documentsOf(all, path);
    const out = documents[Math.floor(all.random() * documents.length)];
    if (documents.length < 2 || out === undefined) return false;
    write(all, `${all.plain}/split-${all.step}.yaml`, textOf([out]));
    return write(all, path, textOf(documents.filter((each) => each !== out)));
  }),
  toggled('readiness probe', ['containers', 0, 'readinessProbe'], { tcpSocket: { port: 8080 } }),
  toggled('liveness probe', ['containers', 0, 'livenessProbe'], { tcpSocket: { port: 8080 } }),
  toggled('CPU request', ['containers', 0, 'resources', 'requests', 'cpu'], '100m'),
  toggled('memory request', ['containers', 0, 'resources', 'requests', 'memory'], '64Mi'),
  toggled('memory limit', ['containers', 0, 'resources', 'limits', 'memory'], '512Mi'),
  toggled('grace period', ['terminationGracePeriodSeconds'], 0),
  breaking('raise the least replicas over the most, or back', (all) =>
    withObject(all, ['HorizontalPodAutoscaler'], (document) => {
      const high = Number(document.getIn(['spec', 'minReplicas'])) > 20;
      document.setIn(['spec', 'minReplicas'], high ? 2 : 50);
      return true;
    }),
  ),
  breaking('rename the target of a scaler, or back', (all) =>
    withObject(all, ['HorizontalPodAutoscaler'], (document) => flipName(document, ['spec', 'scaleTargetRef', 'name'])),
  ),
  breaking('let a Service ask for another label, or no longer', (all) =>
    withObject(all, ['Service'], (document) => flip(document, ['spec', 'selector', 'shift'], 'night')),
  ),
  breaking('rename a workload, or back', (all) =>
    withObject(all, ['Deployment'], (document) => flipName(document, ['metadata', 'name'])),
  ),
  ...(
    [
      ['the chart’s autoscaler', ['hpa', 'enabled'], true],
      ['the most replicas of the chart', ['hpa', 'maxReplicas'], 1],
      ['the CPU request of the chart', ['resources', 'requests', 'cpu'], '10m'],
      ['the memory limit of the chart', ['resources', 'limits', 'memory'], '8Mi'],
    ] as const
  ).map(([name, path, value]) =>
    breaking(`set ${name}, or no longer`, (all) => {
      const file = `${all.chart}/values.yaml`;
      const [document] = documentsOf(all, file);
      if (document === undefined) return false;
      if (document.getIn(path) === value) document.setIn(path, value === true ? false : defaults.get(path.join('.')));
      else put(document, path, value);
      return write(all, file, textOf([document]));
    }),
  ),
];

const defaults: ReadonlyMap<string, unknown> = new Map([['hpa.maxReplicas', 10]]);
const podSpec = ['spec', 'template', 'spec'] as const;
const workloads = ['Deployment', 'StatefulSet'] as const;

function neutral(name: string, apply: Edit['apply']): Edit {
  return { name, neutral: true, apply };
}

function breaking(name: string, apply: Edit['apply']): Edit {
  return { name, neutral: false, apply };
}

/** Takes a field of a workload away, or gives it where it is missing. */
function toggled(name: string, path: readonly (string | number)[], value: unknown): Edit {
  return breaking(`take a ${name} away, or give it`, (all) =>
    withObject(all, workloads, (document) => flip(document, [...podSpec, ...path], value)),
  );
}

function flip(document: Document, path: readonly (string | number)[], value: unknown): boolean {
  if (document.hasIn(path)) document.deleteIn(path);
  else put(document, path, value);
  return true;
}

/** Sets a field whose parents may be missing, or empty as `limits:` is. */
function put(document: Document, path: readonly (string | number)[], value: unknown): void {
  path.slice(0, -1).forEach((_, at) => {
    const parent = path.slice(0, at + 1);
    if (document.getIn(parent) === null) document.setIn(parent, document.createNode({}));
  });
  document.setIn(path, document.createNode(value));
}

function flipName(document: Document, path: readonly string[]): boolean {
  const name = String(document.getIn(path));
  document.setIn(path, name.endsWith('-late') ? name.slice(0, -'-late'.length) : `${name}-late`);
  return true;
}

function withObject(all: Repository, kinds: readonly string[], change: (document: Document) => boolean): boolean {
  const found = manifestFiles(all).flatMap((path) =>
    documentsOf(all, path).flatMap((document, at) =>
      kinds.includes(String(document.get('kind'))) ? [{ path, at }] : [],
    ),
  );
  if (found.length === 0) return false;
  const { path, at } = pick(all, found);
  const documents = documentsOf(all, path);
  const document = documents[at];
  return document !== undefined && change(document) && write(all, path, textOf(documents));
}

function move(all: Repository, part: 'plain' | 'overlays' | 'chart', to: string): boolean {
  mkdirSync(dirname(join(all.root, to)), { recursive: true });
  renameSync(join(all.root, all[part]), join(all.root, to));
  all[part] = to;
  return true;
}

/** Files of Kubernetes objects, but for what transforms them. */
function manifestFiles(all: Repository): readonly string[] {
  return [...yamlFiles(all, all.plain), ...yamlFiles(all, all.overlays)].filter((path) =>
    documentsOf(all, path).every(
      (each) => each.has('kind') && !/Kustomization|Transformer/.test(String(each.get('kind'))),
    ),
  );
}

function kustomizations(all: Repository): readonly string[] {
  return yamlFiles(all, all.overlays).filter((path) => basename(path) === 'kustomization.yaml');
}

function yamlFiles({ root }: Repository, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${folder}/${path}`)
    .sort();
}

function documentsOf(all: Repository, path: string): readonly Document[] {
  return [...parseAllDocuments(read(all, path))].filter((each) => each.contents !== null);
}

function textOf(documents: readonly Document[], how: { indent?: number; indentSeq?: boolean } = {}): string {
  return documents.map((each) => each.toString({ lineWidth: 0, ...how, directives: false })).join('---\n');
}

function read({ root }: Repository, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** False when the file is as it was. */
function write(all: Repository, path: string, text: string): boolean {
  try {
    if (read(all, path) === text) return false;
  } catch {
    // a new file
  }
  writeFileSync(join(all.root, path), text);
  return true;
}

function pick<T>(all: Repository, from: readonly T[]): T {
  const found = from[Math.floor(all.random() * from.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}
