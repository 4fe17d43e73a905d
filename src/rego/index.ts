export { refused } from './builtins.ts';
export type { BuiltinFailure, Host } from './call-host.ts';
export { functionsFor, ownFunctions } from './host-functions.ts';
export { type Evaluated, type ModuleOptions, RegoModule } from './module.ts';
