import { type JsonObject, meetsExpression, own } from '../model/index.ts';
import { objectIn, objectsIn, textIn, textsIn } from './values.ts';

/** Whether a label selector of Kubernetes admits labels. */
export function selects(selector: JsonObject, labels: JsonObject): boolean {
  const equal = Object.entries(objectIn(selector, 'matchLabels')).every(([key, value]) => own(labels, key) === value);
  return equal && objectsIn(selector, 'matchExpressions').every((each) => holds(each, labels));
}

function holds(expression: JsonObject, labels: JsonObject): boolean {
  const [key, operator] = [textIn(expression, 'key'), textIn(expression, 'operator')];
  return meetsExpression({ key, operator, values: new Set(textsIn(expression, 'values')) }, labels);
}
