import { type JsonPath, type RepoPath, repoPath } from './location.ts';
import { fieldAt, type Json } from './manifest.ts';
import { type ObjectType, servedGroup } from './resource.ts';

/** How an object of a kind says what a controller deploys for it. */
export interface Deployer {
  /** The field that names the namespace of the deployed objects; undefined when no field does. */
  readonly namespace?: JsonPath;
  /** Where objects go without it: the namespace of the deployer, or those that they name. */
  readonly otherwise: 'own' | 'any';
  /** Folders of repositories that it deploys; undefined when it deploys something else. */
  readonly folders?: (spec: Json | undefined) => readonly DeployedFolder[] | undefined;
  /** It builds kustomizations without the load restrictor. */
  readonly isUnrestricted?: true;
}

/** A folder of a repository, as the object that deploys it writes it. */
export interface DeployedFolder {
  readonly path: string;
  /** The address of the repository, or the object that has it; undefined when neither is said. */
  readonly repository: string | SourceReference | undefined;
  /** It is rendered with values of the deployer, or by a program: what is in the folder says too little. */
  readonly isAltered: boolean;
}

/** An object that says where files come from; without a namespace, next to the object that refers to it. */
export interface SourceReference {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

/** Kinds that make something else be deployed, which is not rendered. Sources: the reference of each project, in August 2026. */
const deployers: ReadonlyMap<string, Deployer> = new Map<string, Deployer>([
  // https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
  [
    'argoproj.io/Application',
    { namespace: ['spec', 'destination', 'namespace'], otherwise: 'any', folders: applicationFolders },
  ],
  [
    'argoproj.io/ApplicationSet',
    {
      namespace: ['spec', 'template', 'spec', 'destination', 'namespace'],
      otherwise: 'any',
      folders: (spec) => applicationFolders(fieldAt(spec, ['template', 'spec'])),
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
    { namespace: ['spec', 'targetNamespace'], otherwise: 'any', folders: fluxFolders, isUnrestricted: true },
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

/** The folder that a deployer names, from the top of its repository; undefined for a pattern, and for what leaves it. */
export function deployedFolder(path: string): RepoPath | undefined {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const isKnown = parts.every((part) => part !== '..' && !/\{\{|\$\{|\*/.test(part));
  return isKnown ? repoPath(parts.join('/') || '.') : undefined;
}

/** Of a Flux Kustomization. */
function fluxFolders(spec: Json | undefined): readonly DeployedFolder[] {
  const from = fieldAt(spec, ['sourceRef']);
  const [kind, name] = [textAt(from, 'kind'), textAt(from, 'name')];
  const isKnown = kind !== undefined && name !== undefined;
  const repository = isKnown ? { kind, name, namespace: textAt(from, 'namespace') } : undefined;
  return [{ path: textAt(spec, 'path') ?? '', repository, isAltered: false }];
}

/** Of an Application: the folders of all its sources, unless one is a chart of a registry. */
function applicationFolders(spec: Json | undefined): readonly DeployedFolder[] | undefined {
  const one = fieldAt(spec, ['source']);
  const several = fieldAt(spec, ['sources']);
  const sources = [one, ...(Array.isArray(several) ? several : [])].filter((source) => source !== undefined);
  if (sources.some((source) => fieldAt(source, ['chart']) !== undefined)) return undefined;
  const folders = sources.flatMap((source): readonly DeployedFolder[] => {
    const path = textAt(source, 'path');
    if (path === undefined) return []; // a source with `ref` alone holds values
    return [{ path, repository: textAt(source, 'repoURL'), isAltered: isAltered(source) }];
  });
  return folders.length > 0 ? folders : undefined;
}

const givenValues = ['values', 'valuesObject', 'valueFiles', 'parameters', 'fileParameters'] as const;

function isAltered(source: Json | undefined): boolean {
  if (fieldAt(source, ['plugin']) !== undefined) return true;
  return givenValues.some((name) => fieldAt(source, ['helm', name]) !== undefined);
}

function textAt(value: Json | undefined, key: string): string | undefined {
  const found = fieldAt(value, [key]);
  return typeof found === 'string' ? found : undefined;
}
