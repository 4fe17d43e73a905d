import { everyKind, type JsonObject, type KindToken, workloadToken } from '../model/index.ts';
import { objectsIn, textsIn } from './values.ts';

/** A type that a constraint names; a star stands for every one. */
export interface NamedType {
  readonly group: string;
  readonly kind: string;
}

/** The types that a constraint matches; none when it names none, and so matches all. */
export function typesOf(match: JsonObject): readonly NamedType[] {
  return objectsIn(match, 'kinds').flatMap((each) => {
    const kinds = orAll(textsIn(each, 'kinds'));
    return orAll(textsIn(each, 'apiGroups')).flatMap((group) => kinds.map((kind) => ({ group, kind })));
  });
}

function orAll(list: readonly string[]): readonly string[] {
  return list.length === 0 || list.includes('*') ? ['*'] : list;
}

/** The same as rules name types. Workloads make Pods. */
export function kindsOf(match: JsonObject): readonly KindToken[] {
  const types = typesOf(match);
  if (types.length === 0 || types.some(({ group, kind }) => group === '*' || kind === '*')) return [everyKind];
  const tokens = types.map(({ group, kind }) => (group === '' ? kind : `${group}/${kind}`));
  return tokens.includes('Pod') ? [...tokens, workloadToken] : tokens;
}
