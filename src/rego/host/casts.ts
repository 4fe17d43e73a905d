import { type Operands, wrongType } from '../operands.ts';
import { RegoObject, RegoSet, type Value } from '../value.ts';
import type { HostFunctions } from './function.ts';

/** Deprecated functions, which policies of Rego v0 may still call. */
export const castFunctions: HostFunctions = {
  cast_array: (operands) => operands.members(1),
  cast_set: (operands) => RegoSet.of(operands.members(1)),
  cast_string: (operands) => operands.string(1),
  cast_boolean: (operands) => operands.boolean(1),
  cast_null: (operands) => typed(operands, 'null', (value) => value === null),
  cast_object: (operands) => typed(operands, 'object', (value) => value instanceof RegoObject),
};

function typed(operands: Operands, name: string, isTyped: (value: Value) => boolean): Value {
  const value = operands.value(1);
  return isTyped(value) ? value : wrongType(1, value, name);
}
