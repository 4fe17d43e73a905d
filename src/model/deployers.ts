import type { JsonPath } from './location.ts';
import { fieldAt, type Json } from './manifest.ts';
import { type ObjectType, servedGroup } from './resource.ts';

/** How an object of a kind says what a controller deploys for it. */
export interface Deployer {
  /** The field that names the namespace of the deployed objects; undefined when no field does. */
  readonly namespace?: JsonPath;
  /** Where objects go without it: the namespace of the deployer, or those that they name. */
  readonly otherwise: 'own' | 'any';
  /** Folders of the repository that it deploys; undefined when it deploys something else. */
  readonly paths?: (spec: Json | undefined) => readonly string[] | undefined;
}

/** Kinds that make something else be deployed, which is not rendered. Sources: the reference of each project, in August 2026. */
const deployers: ReadonlyMap<string, Deployer> = new Map<string, Deployer>([
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
      paths: (spec) => applicationPaths(fieldAt(spec, ['template', 'spec'])),
    },
  ],
  // https://fleet.rancher.io/reference/ref-crds
  ['fleet.cattle.io/Bundle', { namespace: ['spec', 'namespace'], otherwise: 'any' }],
  ['fleet.cattle.io/GitRepo', { namespace: ['spec', 'targetNamespace'], otherwise: 'any' }],
  ['fleet.cattle.io/HelmOp', { namespace: ['spec', 'namespace'], otherwise: 'any' }],
  // https://fluxoperator.dev/docs/crd/
  ['fluxcd.controlplane.io/FluxInstance', { otherwise: 'any' }],
  ['fluxcd.controlplane.io/ResourceSet', { otherwise: 'any' }],
  // https://kluctl.io/docs/gitops/spec/v1beta1/kluctldeployment/
  ['gitops.kluctl.io/KluctlDeployment', { otherwise: 'any' }],
  // https://docs.k3s.io/helm
  ['helm.cattle.io/HelmChart', { namespace: ['spec', 'targetNamespace'], otherwise: 'own' }],
  // https://github.com/crossplane-contrib/provider-helm
  ['helm.crossplane.io/Release', { namespace: ['spec', 'forProvider', 'namespace'], otherwise: 'any' }],
  // https://fluxcd.io/flux/components/helm/helmreleases/#target-namespace
  ['helm.fluxcd.io/HelmRelease', { namespace: ['spec', 'targetNamespace'], otherwise: 'own' }],
  ['helm.toolkit.fluxcd.io/HelmRelease', { namespace: ['spec', 'targetNamespace'], otherwise: 'own' }],
  // https://carvel.dev/kapp-controller/docs/latest/
  ['kappctrl.k14s.io/App', { namespace: ['spec', 'cluster', 'namespace'], otherwise: 'own' }],
  ['packaging.carvel.dev/PackageInstall', { namespace: ['spec', 'cluster', 'namespace'], otherwise: 'own' }],
  // https://fluxcd.io/flux/components/kustomize/kustomizations/#target-namespace
  [
    'kustomize.toolkit.fluxcd.io/Kustomization',
    { namespace: ['spec', 'targetNamespace'], otherwise: 'any', paths: (spec) => [textAt(spec, 'path') ?? ''] },
  ],
  // https://olm.operatorframework.io/docs/concepts/crds/subscription/
  ['operators.coreos.com/Subscription', { otherwise: 'own' }],
]);

const groups: ReadonlySet<string> = new Set([...deployers.keys()].map((name) => name.slice(0, name.lastIndexOf('/'))));

/** What is known of a type whose objects deploy others, such as a HelmRelease; undefined for every other type. */
export function deployerOf(type: ObjectType): Deployer | undefined {
  return deployers.get(`${servedGroup(type)}/${type.kind}`);
}

/** True for an object that deploys others: what it deploys is not judged. */
export function deploysOthers(type: ObjectType): boolean {
  return deployerOf(type) !== undefined;
}

/** False for a text that holds no object that deploys others; true where it may, before it is parsed. */
export function mayDeployOthers(text: string): boolean {
  return [...groups].some((group) => text.includes(group));
}

/** Of an Application: the folders of all its sources, unless one is a chart of a registry. */
function applicationPaths(spec: Json | undefined): readonly string[] | undefined {
  const one = fieldAt(spec, ['source']);
  const several = fieldAt(spec, ['sources']);
  const sources = [one, ...(Array.isArray(several) ? several : [])].filter((source) => source !== undefined);
  const paths = sources.flatMap((source): readonly (string | undefined)[] => {
    if (fieldAt(source, ['chart']) !== undefined) return [undefined];
    const path = textAt(source, 'path');
    return path === undefined ? [] : [path]; // a source with `ref` alone holds values
  });
  return paths.every((path) => path !== undefined) && paths.length > 0 ? paths : undefined;
}

function textAt(value: Json | undefined, key: string): string | undefined {
  const found = fieldAt(value, [key]);
  return typeof found === 'string' ? found : undefined;
}
