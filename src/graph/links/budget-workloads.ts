import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.js';
import { closestTarget } from '../closest-target.ts';
import { fieldsOf } from '../fields.ts';
import { defineLink } from '../link.ts';
import { labelSelector } from '../selector.ts';

const budget = fieldsOf<PodDisruptionBudget>();

export const budgetWorkloads = defineLink({
  name: 'workloads',
  inverse: 'disruptionBudgets',
  from: ['policy/PodDisruptionBudget'],
  to: ['workload'],
  description: 'Workloads whose pods the PodDisruptionBudget counts.',
  inverseDescription: 'PodDisruptionBudgets that count the pods of the workload.',
  find(node, { catalog }) {
    const selector = labelSelector(budget(node, 'spec', 'selector'));
    if (selector === undefined) return [];
    const everything = selector.pairs.length === 0 && selector.expressions.length === 0;
    // policy/v1beta1 selects nothing with an empty selector, policy/v1 everything
    if (everything && node.manifest.id.apiVersion === 'policy/v1beta1') return [];
    return closestTarget(node, catalog.selected(node.manifest.destination, selector));
  },
});
