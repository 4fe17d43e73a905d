import { loweredFindings } from '../../../src/lower/index.ts';
import {
  type Cause,
  type Finding,
  type JsonPath,
  type LocatedFinding,
  type Location,
  type Manifest,
  repoPath,
  type Severity,
} from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { locatedOf } from '../../support/report.ts';
import { helmTarget } from '../../support/targets.ts';

/** A chart with a sign of publishing that is enough. */
export const published = 'apiVersion: v2\nname: api\nversion: 1.0.0\nicon: https://example.com/icon.png\n';
/** A chart that depends on one of the repository, and on one from elsewhere. */
export const dependencies = `apiVersion: v2
name: api
version: 1.0.0
dependencies:
  - name: lib
    version: 1.0.0
    repository: file://../lib
  - name: redis
    version: 1.0.0
    repository: https://charts.example.com
`;

/** What differs between findings. */
export interface Case {
  readonly files?: Readonly<Record<string, string>>;
  readonly target?: Manifest['target'];
  /** Where the finding is. */
  readonly at: string;
  readonly line?: number;
  readonly values?: Cause['values'];
  /** What printed the field, where it is not where the finding is. */
  readonly template?: Cause['template'];
  /** Fields of the container. */
  readonly container?: string;
  readonly annotations?: string;
  readonly path?: JsonPath;
  /** Template of the object, where it is not where the finding is. */
  readonly source?: string;
  readonly configured?: readonly string[];
  /** Paths that were asked for. */
  readonly named?: readonly string[];
  /** Other targets of the repository. */
  readonly targets?: readonly Manifest['target'][];
  /** What else the chart renders. */
  readonly rendered?: readonly Manifest[];
  /** Other objects of the repository. */
  readonly others?: string;
  /** What the repository is called. */
  readonly repository?: string;
  readonly rule?: string;
  readonly severity?: Severity;
}

export const container: JsonPath = ['spec', 'template', 'spec', 'containers', 0];

/** One finding of a Deployment, with what lowers it. */
export async function lowered({ files = {}, target = helmTarget('charts/api'), at, line = 3, ...rest }: Case) {
  const [manifest] = manifestsOf({
    'a.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: shop, annotations: {${rest.annotations ?? ''}}}
spec: {template: {spec: {containers: [{name: api, image: api, ${rest.container ?? 'resources: {}'}}]}}}
`,
  });
  if (manifest === undefined) throw new Error('no manifest');
  const path = rest.path ?? [...container, 'resources'];
  const rule = (rest.rule ?? locatedOf().rule) as Finding['rule'];
  const source = repoPath(rest.source ?? at);
  const finding: Finding = { rule, severity: 'error', message: '', manifest: { ...manifest, target, source }, path };
  const span: Location['span'] = { file: repoPath(at), start: { line, column: 1 }, end: { line, column: 9 } };
  const template = rest.template ?? { file: repoPath(at), line, approximate: false };
  const cause: Cause = { template, ...(rest.values === undefined ? {} : { values: rest.values }) };
  const severity = rest.severity ?? 'error';
  const located = locatedOf({ rule, severity, path, location: { span, precision: 'exact' } });
  const [found] = await loweredFindings([finding], [located], {
    files: memoryFiles(files),
    targets: [target, ...(rest.targets ?? [])],
    manifests: rest.rendered ?? manifestsOf(rest.others === undefined ? {} : { 'o.yaml': rest.others }),
    named: (rest.named ?? []).map(repoPath),
    configured: new Set((rest.configured ?? []).map(repoPath)),
    repositoryName: async () => ({ name: rest.repository ?? 'shop', isFolder: false }),
    causes: new Map([[finding, cause]]),
  });
  return found;
}

/** By what it is lowered, and where it is. */
export const placeOf = (found: LocatedFinding | undefined): readonly unknown[] => {
  const { span, precision } = found?.location ?? {};
  return [found?.lowering?.by, span?.file, span?.start.line, precision];
};

export const byOf = async (about: Case): Promise<string | undefined> => (await lowered(about))?.lowering?.by;
