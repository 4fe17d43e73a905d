import { fieldAt, type Json, type JsonPath, type ObjectType, servedGroup } from '../model/index.ts';
import type { Folders } from './folders-in-sight.ts';
import { dig, listOf, stringOf } from './json.ts';
import type { Node } from './node.ts';

/** An object that makes a controller deploy others, which the run may not have read. */
export interface Delivery {
  /** `HelmRelease cache`, as messages write it. */
  readonly title: string;
  /** Where the others go; undefined for any namespace. */
  readonly namespace: string | undefined;
}

interface DeliveryKind {
  /** The field that names the namespace. */
  readonly namespace: JsonPath;
  /** Where objects go without it: the namespace of the delivery, or those that they name. */
  readonly otherwise: 'own' | 'any';
  /** Folders of the repository that it deploys; undefined when it deploys something else. */
  readonly paths?: (spec: Json | undefined) => readonly string[] | undefined;
}

/** Sources: the reference of each project, in August 2026. */
const kinds: ReadonlyMap<string, DeliveryKind> = new Map<string, DeliveryKind>([
  // https://fluxcd.io/flux/components/helm/helmreleases/#target-namespace
  ['helm.toolkit.fluxcd.io/HelmRelease', { namespace: ['spec', 'targetNamespace'], otherwise: 'own' }],
  ['helm.fluxcd.io/HelmRelease', { namespace: ['spec', 'targetNamespace'], otherwise: 'own' }],
  // https://fluxcd.io/flux/components/kustomize/kustomizations/#target-namespace
  [
    'kustomize.toolkit.fluxcd.io/Kustomization',
    { namespace: ['spec', 'targetNamespace'], otherwise: 'any', paths: (spec) => [stringOf(dig(spec, 'path')) ?? ''] },
  ],
  // https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
  [
    'argoproj.io/Application',
    { namespace: ['spec', 'destination', 'namespace'], otherwise: 'any', paths: applicationPaths },
  ],
  [
    'argoproj.io/ApplicationSet',
    {
      namespace: ['spec', 'template', 'spec', 'destination', 'namespace'],
      otherwise: 'any',
      paths: (spec) => applicationPaths(dig(spec, 'template', 'spec')),
    },
  ],
  // https://docs.k3s.io/helm
  ['helm.cattle.io/HelmChart', { namespace: ['spec', 'targetNamespace'], otherwise: 'own' }],
  // https://fleet.rancher.io/ref-gitrepo
  ['fleet.cattle.io/GitRepo', { namespace: ['spec', 'targetNamespace'], otherwise: 'any' }],
  ['fleet.cattle.io/HelmOp', { namespace: ['spec', 'namespace'], otherwise: 'any' }],
  // https://github.com/crossplane-contrib/provider-helm
  ['helm.crossplane.io/Release', { namespace: ['spec', 'forProvider', 'namespace'], otherwise: 'any' }],
  // https://carvel.dev/kapp-controller/docs/latest/
  ['kappctrl.k14s.io/App', { namespace: ['spec', 'cluster', 'namespace'], otherwise: 'own' }],
  ['packaging.carvel.dev/PackageInstall', { namespace: ['spec', 'cluster', 'namespace'], otherwise: 'own' }],
  // https://olm.operatorframework.io/docs/concepts/crds/subscription/
  ['operators.coreos.com/Subscription', { namespace: [], otherwise: 'own' }],
]);

/** True for an object of a type that delivers others. */
export function isDelivery(type: ObjectType): boolean {
  return kinds.has(`${servedGroup(type)}/${type.kind}`);
}

/** What an object delivers that the run has not read; undefined for most objects. */
export function deliveryOf(node: Node, folders: Folders): Delivery | undefined {
  const kind = kinds.get(node.type);
  if (kind === undefined) return undefined;
  const { id, value } = node.manifest;
  const title = `${id.kind} ${id.name}`;
  const named = stringOf(fieldAt(value, kind.namespace));
  const paths = kind.paths?.(value.spec);
  if (paths?.every((path) => folders.has(path)) === true) {
    const isPlaced = paths.every((path) => !folders.hasUnplaced(path));
    if (named === undefined || isPlaced) return undefined; // all that it deploys was read where it goes
  }
  if (named === undefined) return { title, namespace: kind.otherwise === 'own' ? id.namespace : undefined };
  return { title, namespace: isTemplated(named) ? undefined : named };
}

/** Of an Application: the folders of all its sources, unless one is a chart of a registry. */
function applicationPaths(spec: Json | undefined): readonly string[] | undefined {
  const sources = [dig(spec, 'source'), ...listOf(dig(spec, 'sources'))].filter((source) => source !== undefined);
  const paths = sources.flatMap((source): readonly (string | undefined)[] => {
    if (dig(source, 'chart') !== undefined) return [undefined];
    const path = stringOf(dig(source, 'path'));
    return path === undefined ? [] : [path]; // a source with `ref` alone holds values
  });
  return paths.every((path) => path !== undefined) && paths.length > 0 ? paths : undefined;
}

/** `{{path.basename}}`, `${NAMESPACE}` */
function isTemplated(text: string): boolean {
  return text.includes('{{') || text.includes('${');
}
