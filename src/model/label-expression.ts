import type { JsonObject } from './manifest.ts';
import { own } from './own.ts';

/** One of the `matchExpressions` of a label selector. */
export interface LabelExpression {
  readonly key: string;
  readonly operator: string;
  readonly values: ReadonlySet<string>;
}

/** Whether labels meet the expression, as Kubernetes has it. */
export function meetsExpression({ key, operator, values }: LabelExpression, labels: JsonObject): boolean {
  const value = own(labels, key);
  switch (operator) {
    case 'In':
      return typeof value === 'string' && values.has(value);
    case 'NotIn':
      return typeof value !== 'string' || !values.has(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false; // the API server refuses other operators
  }
}
