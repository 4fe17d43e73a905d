/** The part of WebAssembly that Node offers and `@types/node` leaves to the browser's typings. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  interface Module {
    readonly brand: 'WebAssembly.Module';
  }
  interface Instance {
    /** Modules that Go compiles call their memory `mem`. */
    readonly exports: Readonly<Record<string, unknown>> & { readonly mem?: { readonly buffer: ArrayBuffer } };
  }
  function compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>;
  function instantiate(module: Module, imports: Imports): Promise<Instance>;
}
