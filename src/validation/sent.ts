import { type Change, isIn, isObject, type Json, type JsonObject, type Manifest, withChanges } from '../model/index.ts';
import { isValidated } from './kinds.ts';

/**
 * An object as the engine is asked about it; undefined for one that it does not know, or of which too little is known. Values
 * that something fills in later are left out, except in lists, where the items behind them would move.
 */
export function sentOf({ id, value, unknowns = [] }: Manifest): JsonObject | undefined {
  if (!isValidated(id) || isPatch(value)) return undefined;
  if (isIn(unknowns, ['apiVersion']) || isIn(unknowns, ['kind'])) return undefined;
  const changes = unknowns.flatMap(({ path }): readonly Change[] =>
    typeof path.at(-1) === 'string' ? [[path, undefined]] : [],
  );
  return changes.length === 0 ? value : withChanges(value, changes);
}

/** Directives such as `$patch` stand in what is merged into another object. */
function isPatch(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some(isPatch);
  return isObject(value) && Object.entries(value).some(([key, below]) => key.startsWith('$') || isPatch(below));
}
