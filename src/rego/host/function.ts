import type { Operands } from '../operands.ts';
import type { Value } from '../value.ts';

/** A built-in function outside the module; missing is undefined. Throws `BuiltinError` for what it cannot work with. */
export type HostFunction = (operands: Operands) => Value | undefined;

export type HostFunctions = Readonly<Record<string, HostFunction>>;
