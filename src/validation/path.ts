import { childOf, fieldAt, isObject, type Json, type JsonPath } from '../model/index.ts';

/**
 * The path to a field as the API server writes it, `spec.containers[0].ports[1].name` or `metadata.labels[app/name]`, in an
 * object. Some errors name fields that only Kubernetes has inside of itself: the path ends where the object has nothing.
 */
export function pathOf(field: string, value: Json): JsonPath {
  const path: (string | number)[] = [];
  let at: Json | undefined = value;
  for (const step of stepsOf(field)) {
    if (!isObject(at) && !Array.isArray(at)) break;
    const key = Array.isArray(at) ? Number(step) : step;
    if (typeof key === 'number' && !Number.isInteger(key)) break;
    const known = typeof key === 'string' && childOf(at, key) === undefined ? (writtenAs.get(key) ?? key) : key;
    path.push(known);
    at = childOf(at, known);
  }
  return path;
}

/** Fields that Kubernetes has of another one, where only that one is written. */
const writtenAs: ReadonlyMap<string, string> = new Map([
  ['clusterIPs', 'clusterIP'],
  ['data', 'stringData'],
]);

/** A name runs to the next dot or bracket, a key to the bracket that closes it. */
function stepsOf(field: string): readonly string[] {
  const steps: string[] = [];
  for (let at = 0; at < field.length; ) {
    const isKey = field[at] === '[';
    const start = isKey || field[at] === '.' ? at + 1 : at;
    const end = isKey ? field.indexOf(']', start) : endOfName(field, start);
    const stop = end === -1 ? field.length : end;
    if (stop > start) steps.push(field.slice(start, stop));
    at = isKey ? stop + 1 : Math.max(stop, at + 1);
  }
  return steps;
}

function endOfName(field: string, start: number): number {
  const next = [field.indexOf('.', start), field.indexOf('[', start)].filter((each) => each !== -1);
  return next.length === 0 ? -1 : Math.min(...next);
}

/** A text of the API server that begins with a field, and what it says of it. */
export interface Placed {
  /** Undefined when it begins with none that the object has. */
  readonly path: JsonPath | undefined;
  readonly text: string;
}

export function placedText(text: string, value: Json): Placed {
  const colon = text.indexOf(': ');
  const field = colon === -1 ? '' : text.slice(0, colon);
  if (!/^[a-z]\w*(?:[.[]|$)/i.test(field)) return { path: undefined, text };
  const path = pathOf(field, value);
  const isThere = path.length > 0 && fieldAt(value, path.slice(0, -1)) !== undefined && isObject(value);
  const isKnown = isThere && fieldAt(value, [path[0] ?? '']) !== undefined;
  return isKnown ? { path, text: text.slice(colon + 2) } : { path: undefined, text };
}
