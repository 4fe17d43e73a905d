import { helmTraits, kustomizeTraits } from '../../src/kinds/index.ts';
import {
  defaultDestination,
  type HelmRequest,
  type HelmTarget,
  inCluster,
  type KustomizeRequest,
  type KustomizeTarget,
  noInputs,
  repoPath,
} from '../../src/model/index.ts';

/** A chart with the values of its own, released by the name of its folder into the namespace `shop`. */
export function helmTarget(folder: string, request: Partial<HelmRequest> = {}): HelmTarget {
  const path = repoPath(folder);
  const destination = { cluster: inCluster, namespace: request.namespace ?? 'shop' };
  return {
    ...{ kind: 'helm', id: path, path, file: repoPath(`${folder}/Chart.yaml`), destination, traits: helmTraits },
    request: {
      ...{ chart: path, release: folder.slice(folder.lastIndexOf('/') + 1), namespace: 'shop' },
      ...noInputs,
      ...{ kubeVersion: '', includeCrds: false, isUpgrade: false },
      ...request,
    },
  };
}

/** A kustomization built as the command line builds it by default. */
export function kustomizeTarget(folder: string, request: Partial<KustomizeRequest> = {}): KustomizeTarget {
  const path = repoPath(folder);
  return {
    ...{
      kind: 'kustomize',
      id: path,
      path,
      destination: defaultDestination,
      traits: kustomizeTraits,
      file: repoPath(`${folder}/kustomization.yaml`),
    },
    request: { path, enableHelm: true, loadRestrictor: 'rootOnly', kubeVersion: '', apiVersions: [], ...request },
  };
}
