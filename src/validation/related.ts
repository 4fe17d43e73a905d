import { childOf, fieldAt, isObject, type JsonPath, type Manifest, type RelatedField } from '../model/index.ts';

/** Other fields that an error is about: the API server quotes their names, and one of them may be the mistake. */
export function relatedTo(manifest: Manifest, path: JsonPath, detail: string): readonly RelatedField[] {
  const names = [...detail.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  return names.flatMap((name) => {
    const found = name === path.at(-1) ? undefined : siblingOf(manifest, path, name);
    return found === undefined ? [] : [{ manifest, path: mismatch(manifest, path, found) }];
  });
}

/** The field with this name next to a field or to one that it lies in. */
function siblingOf({ value }: Manifest, path: JsonPath, name: string): JsonPath | undefined {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const sibling = [...path.slice(0, depth), name];
    if (fieldAt(value, sibling) !== undefined) return sibling;
  }
  return undefined;
}

/** The first label of a selector that pods do not have. */
function mismatch({ value }: Manifest, labels: JsonPath, selector: JsonPath): JsonPath {
  const wanted = [[...selector, 'matchLabels'], selector].find((each) => isObject(fieldAt(value, each)));
  const entries = wanted === undefined ? undefined : fieldAt(value, wanted);
  if (wanted === undefined || !isObject(entries) || selector.at(-1) !== 'selector') return selector;
  const key = Object.keys(entries).find((each) => childOf(fieldAt(value, labels), each) !== childOf(entries, each));
  return key === undefined ? selector : [...wanted, key];
}
