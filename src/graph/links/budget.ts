import type { Join } from '../join.ts';
import { dig } from '../json.ts';
import { nearest } from '../near.ts';
import { labelSelector } from '../selector.ts';

/** PodDisruptionBudget → the workloads whose pods it counts. */
export const budgetToWorkload: Join = {
  from: ['PodDisruptionBudget'],
  find(node, catalog) {
    const selector = labelSelector(dig(node.manifest.value.spec, 'selector'));
    if (selector === undefined) return [];
    const everything = selector.pairs.length === 0 && selector.expressions.length === 0;
    // policy/v1beta1 selects nothing with an empty selector, policy/v1 everything
    if (everything && node.manifest.id.apiVersion === 'policy/v1beta1') return [];
    return nearest(node, catalog.selected(node.manifest.id.namespace, selector));
  },
};
