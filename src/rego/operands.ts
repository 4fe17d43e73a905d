import { wholeNumber } from './number.ts';
import { isList, RegoNumber, RegoObject, RegoSet, typeName, type Value } from './value.ts';

/** What is wrong with the operands of a call: its answer is then undefined, unless the policy is evaluated strictly. */
export class BuiltinError extends Error {}

/** The operands of one call. They count from 1, as in the messages of OPA. */
export class Operands {
  readonly #values: readonly Value[];

  constructor(values: readonly Value[]) {
    this.#values = values;
  }

  value(position: number): Value {
    const found = this.#values[position - 1];
    if (found === undefined) throw new BuiltinError(`operand ${position} is missing`);
    return found;
  }

  string(position: number): string {
    const value = this.value(position);
    return typeof value === 'string' ? value : wrongType(position, value, 'string');
  }

  boolean(position: number): boolean {
    const value = this.value(position);
    return typeof value === 'boolean' ? value : wrongType(position, value, 'boolean');
  }

  number(position: number): string {
    const value = this.value(position);
    return value instanceof RegoNumber ? value.text : wrongType(position, value, 'number');
  }

  /** A whole number of any length, which may be written as `1e3`. */
  whole(position: number): bigint {
    return wholeNumber(this.number(position)) ?? fail(position, 'must be integer number but got floating-point number');
  }

  /** A whole number of 64 bits, as OPA reads those: digits, and after them no fraction other than zeros. */
  int(position: number): number {
    const text = this.number(position);
    const value = /^-?\d+(\.0*)?$/.test(text) ? wholeNumber(text) : undefined;
    if (value === undefined || BigInt.asIntN(64, value) !== value)
      return fail(position, 'must be integer number but got floating-point number');
    return Number(value);
  }

  list(position: number): readonly Value[] {
    const value = this.value(position);
    return isList(value) ? value : wrongType(position, value, 'array');
  }

  object(position: number): RegoObject {
    const value = this.value(position);
    return value instanceof RegoObject ? value : wrongType(position, value, 'object');
  }

  /** The members of a list or a set. */
  members(position: number): readonly Value[] {
    const value = this.value(position);
    if (value instanceof RegoSet) return value.members;
    return isList(value) ? value : wrongType(position, value, 'array', 'set');
  }

  /** The same, when all are strings. */
  strings(position: number): readonly string[] {
    const whole = typeName(this.value(position));
    return this.members(position).map((each) => {
      if (typeof each === 'string') return each;
      return fail(position, `must be ${whole} of strings but got ${whole} containing ${typeName(each)}`);
    });
  }
}

export function wrongType(position: number, value: Value, ...expected: readonly string[]): never {
  const wanted = expected.length === 1 ? expected.join() : `one of {${expected.join(', ')}}`;
  return fail(position, `must be ${wanted} but got ${typeName(value)}`);
}

export function fail(position: number, what: string): never {
  throw new BuiltinError(`operand ${position} ${what}`);
}
