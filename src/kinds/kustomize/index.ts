import type { Kind } from '../kind.ts';
import { findKustomizations } from './find.ts';
import { kustomizeRenderer } from './render.ts';

/** A kustomization that no other one of the repository builds on. */
export const kustomize: Kind<'kustomize'> = {
  name: 'kustomize',
  find: findKustomizations,
  rendererOf: kustomizeRenderer,
};
