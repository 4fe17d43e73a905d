import type { HostFunction } from './host/function.ts';
import { BuiltinError, Operands } from './operands.ts';
import type { Value } from './value.ts';

/** The functions that a module may call. */
export interface Host {
  readonly functions: ReadonlyMap<string, HostFunction>;
}

/** A built-in function that could not work with what it was given. */
export interface BuiltinFailure {
  readonly name: string;
  readonly message: string;
}

interface HostAnswer {
  readonly value?: Value | undefined;
  readonly failure?: BuiltinFailure;
}

/** Calls a built-in function; a failure is a value. Throws when there is none of the name. */
export function callHost({ functions }: Host, name: string, values: readonly Value[]): HostAnswer {
  const call = functions.get(name);
  if (call === undefined) throw new Error(`the built-in function ${name} is not available`);
  try {
    return { value: call(new Operands(values)) };
  } catch (error) {
    if (!(error instanceof BuiltinError)) throw error;
    return { failure: { name, message: error.message } };
  }
}
