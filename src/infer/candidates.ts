import type { JsonPath } from '../model/index.ts';

/** A field of the object that a policy asked for on the way to a result, as the engine answers it. */
export interface Look {
  readonly path: JsonPath;
  readonly isMissing: boolean;
  /** The policy went on because something did not hold of it. */
  readonly isNegated: boolean;
  /** Only the message needs it. */
  readonly isShown: boolean;
  /** It was only handed on. */
  readonly isWhole: boolean;
  /** It was compared with a constant. */
  readonly isEqual: boolean;
  /** The rule asked itself, and not a function that it called. */
  readonly isInPolicy: boolean;
}

/** A field that a finding may be about, with all that is known of how it was looked at. */
export interface Candidate {
  readonly path: JsonPath;
  readonly isMissing: boolean;
  readonly isNegated: boolean;
  /** Nothing but the message needs it. */
  readonly isOnlyShown: boolean;
  /** The message needs it, among others. */
  readonly isShown: boolean;
  readonly isEqual: boolean;
  readonly isInPolicy: boolean;
  /** Of its last look, among all looks. */
  readonly order: number;
}

/** One candidate for each field, in the order in which they were first looked at; the object itself is none. */
export function candidatesOf(looks: readonly Look[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [order, look] of looks.entries()) {
    if (look.path.length === 0) continue;
    const key = JSON.stringify(look.path);
    const known = found.get(key);
    found.set(key, {
      path: look.path,
      isMissing: look.isMissing,
      isNegated: look.isNegated || known?.isNegated === true,
      isOnlyShown: look.isShown && known?.isOnlyShown !== false,
      isShown: look.isShown || known?.isShown === true,
      isEqual: (look.isEqual && !look.isNegated) || known?.isEqual === true,
      isInPolicy: look.isInPolicy || known?.isInPolicy === true,
      order,
    });
  }
  return [...found.values()];
}
