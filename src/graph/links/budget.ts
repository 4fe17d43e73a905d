import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js';
import { closestTarget } from '../closest-target.ts';
import { fieldsOf } from '../fields.ts';
import type { Join } from '../join.ts';
import { labelSelector } from '../selector.ts';

const budget = fieldsOf<PodDisruptionBudget>();

/** PodDisruptionBudget → the workloads whose pods it counts. */
export const budgetToWorkload: Join = {
  from: ['PodDisruptionBudget'],
  find(node, catalog) {
    const selector = labelSelector(budget(node, 'spec', 'selector'));
    if (selector === undefined) return [];
    const everything = selector.pairs.length === 0 && selector.expressions.length === 0;
    // policy/v1beta1 selects nothing with an empty selector, policy/v1 everything
    if (everything && node.manifest.id.apiVersion === 'policy/v1beta1') return [];
    return closestTarget(node, catalog.selected(node.manifest.id.namespace, selector));
  },
};
