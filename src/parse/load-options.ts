import type { LoadOptions, YAMLException } from 'js-yaml';
import { maxDepth } from './outcome.ts';
import { kubernetesSchema } from './scalars.ts';

/** How js-yaml reads. `maxDepth` is missing in its types. */
export const loadOptions: LoadOptions & { readonly maxDepth: number } = { schema: kubernetesSchema, maxDepth };

/** js-yaml stopped because of {@link maxDepth}. */
export function isTooDeep({ reason }: YAMLException): boolean {
  return reason.includes('maxDepth');
}
