import { fieldAt, type Manifest } from '../model/index.ts';

/**
 * True for an object that is deleted and made again instead of being changed: hooks of Helm and Argo CD, what Argo CD and Flux
 * are configured to replace, what has no name of its own, and a Job that is gone some time after it has ended.
 */
export function isReplaced({ value, id }: Pick<Manifest, 'value' | 'id'>): boolean {
  const annotation = (name: string): string => {
    const found = fieldAt(value, ['metadata', 'annotations', name]);
    return typeof found === 'string' ? found : '';
  };
  if (fieldAt(value, ['metadata', 'name']) === undefined) return true;
  if (annotation('helm.sh/hook') !== '' || annotation('argocd.argoproj.io/hook') !== '') return true;
  if (/\b(?:Replace|Force)=true\b/.test(annotation('argocd.argoproj.io/sync-options'))) return true;
  if (/^enabled$/i.test(annotation('kustomize.toolkit.fluxcd.io/force'))) return true;
  return id.kind === 'Job' && fieldAt(value, ['spec', 'ttlSecondsAfterFinished']) !== undefined;
}
