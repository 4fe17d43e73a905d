import { type JsonObject, own } from '../model/index.ts';
import { objectIn, objectsIn, textIn, textsIn } from './values.ts';

/** Whether a label selector of Kubernetes admits labels. */
export function selects(selector: JsonObject, labels: JsonObject): boolean {
  const equal = Object.entries(objectIn(selector, 'matchLabels')).every(([key, value]) => own(labels, key) === value);
  return equal && objectsIn(selector, 'matchExpressions').every((each) => holds(each, labels));
}

function holds(expression: JsonObject, labels: JsonObject): boolean {
  const label = own(labels, textIn(expression, 'key'));
  const isListed = typeof label === 'string' && textsIn(expression, 'values').includes(label);
  switch (expression.operator) {
    case 'In':
      return isListed;
    case 'NotIn':
      return !isListed;
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    default:
      return false;
  }
}
