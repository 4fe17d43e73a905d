/** As much of the policy runtime as is used: its own types leave out the default export, which alone has `loadPolicySync`. */
declare module '@open-policy-agent/opa-wasm' {
  export interface LoadedPolicy {
    /** `input` holds JSON text. Answers a list of one object with `result`; throws strings as well as errors. */
    evaluate(input: ArrayBuffer, entrypoint: string): unknown;
  }

  const runtime: { readonly loadPolicySync: (policies: WebAssembly.Module) => LoadedPolicy };
  // biome-ignore lint/style/noDefaultExport: it is the package's
  export default runtime;
}
