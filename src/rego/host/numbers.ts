import { wholeNumber } from '../number.ts';
import { BuiltinError, fail, type Operands } from '../operands.ts';
import { integer, RegoNumber, typeName, type Value } from '../value.ts';
import type { HostFunctions } from './function.ts';
import { parseBytes, parseUnits } from './units.ts';

export const numberFunctions: HostFunctions = {
  'numbers.range_step': range,
  'units.parse': (operands) => parseUnits(operands.string(1)),
  'units.parse_bytes': (operands) => parseBytes(operands.string(1)),
};

/** A list that is longer would take the memory of the whole run. */
const mostNumbers = 10_000_000n;

function range(operands: Operands): readonly Value[] {
  const [from, to, step] = [bigOperand(operands, 1), bigOperand(operands, 2), bigOperand(operands, 3)];
  if (step <= 0n) throw new BuiltinError('numbers.range_step: step must be a positive integer');
  const distance = from <= to ? to - from : from - to;
  const count = distance / step + 1n;
  if (count > mostNumbers) throw new BuiltinError(`numbers.range_step: more than ${mostNumbers} numbers`);
  const direction = from <= to ? step : -step;
  return Array.from({ length: Number(count) }, (_, index) => integer(from + direction * BigInt(index)));
}

function bigOperand(operands: Operands, position: number): bigint {
  const value = operands.value(position);
  if (!(value instanceof RegoNumber)) return fail(position, `must be integer but got ${typeName(value)}`);
  return wholeNumber(value.text) ?? fail(position, 'must be integer number but got floating-point number');
}
