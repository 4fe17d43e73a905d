import type { ObjectId } from './manifest.ts';
import { groupOf } from './resource.ts';

/** Kinds that make something else be deployed, which is not rendered, by group. */
const deployers: ReadonlyMap<string, readonly string[]> = new Map([
  ['argoproj.io', ['Application', 'ApplicationSet']],
  ['fleet.cattle.io', ['Bundle', 'GitRepo']],
  ['fluxcd.controlplane.io', ['FluxInstance', 'ResourceSet']],
  ['gitops.kluctl.io', ['KluctlDeployment']],
  ['helm.cattle.io', ['HelmChart']],
  ['helm.crossplane.io', ['Release']],
  ['helm.toolkit.fluxcd.io', ['HelmRelease']],
  ['kappctrl.k14s.io', ['App']],
  ['kustomize.toolkit.fluxcd.io', ['Kustomization']],
  ['operators.coreos.com', ['Subscription']],
  ['packaging.carvel.dev', ['PackageInstall']],
]);

/** True for an object that deploys others, such as a HelmRelease: what it deploys is not judged. */
export function deploysOthers({ apiVersion, kind }: Pick<ObjectId, 'apiVersion' | 'kind'>): boolean {
  return deployers.get(groupOf(apiVersion))?.includes(kind) === true;
}
