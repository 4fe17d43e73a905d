/** The part of WebAssembly that Node offers and `@types/node` leaves to the browser's typings. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>);
    readonly brand: 'WebAssembly.Module';
  }
  class Instance {
    constructor(module: Module, imports: Imports);
    /** Modules that Go compiles call their memory `mem`. */
    readonly exports: Readonly<Record<string, unknown>> & { readonly mem?: { readonly buffer: ArrayBuffer } };
  }
  function compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>;
  function instantiate(module: Module, imports: Imports): Promise<Instance>;
}
