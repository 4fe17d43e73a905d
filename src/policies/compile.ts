import { createEngines, type Engines, type Outcome } from '../engine/index.ts';
import { buildDigest, digestOf, openStore, type Store, withoutLinksOf } from '../host/index.ts';
import type { Limits, NamedField, RuleMeta } from '../model/index.ts';

/** A compiled module, and the rules in it. */
export interface Compiled {
  /** Base64. */
  readonly wasm: string;
  readonly rules: readonly RuleMeta[];
  /** Fields that authors name for findings of their rules. */
  readonly fields?: readonly NamedField[];
}

/** All that a module is made of: the same parts, the same module. */
export type Parts = readonly (string | readonly string[] | Readonly<Record<string, unknown>>)[];

/** Compiles with the embedded OPA, which starts when something is compiled that was not before. */
export interface Compiler {
  /** What `parts` compile to, as an earlier run has kept it or as `compile` answers. */
  compiled<T extends object>(parts: Parts, compile: (engines: Engines) => Promise<T>): Promise<T & Named>;
  /** The embedded OPA itself. */
  engine(): Engines;
  /** Stops the engine, and writes what is new. */
  close(): Promise<void>;
}

interface Named {
  readonly digest: string;
}

export interface CompilerOptions {
  /** Absolute repository root. */
  readonly root: string;
  readonly limits: Limits;
  /** Absolute folder of the cache, if there is one. */
  readonly cache?: string | undefined;
}

const engineFile = 'engines/rego.wasm.br';

export function createCompiler({ root, limits, cache }: CompilerOptions): Compiler {
  let engines: ReturnType<typeof createEngines> | undefined;
  let store: Store | undefined;
  const opened = (): Store | undefined => {
    if (cache !== undefined) store ??= openStore(withoutLinksOf([root], cache));
    return store;
  };
  const engine = (): Engines => {
    engines ??= createEngines({ root, limits, workers: 1 });
    return engines;
  };
  return {
    engine,
    async compiled<T extends object>(parts: Parts, compile: (engines: Engines) => Promise<T>): Promise<T & Named> {
      const digest = digestOf(JSON.stringify([buildDigest([engineFile]), ...parts]));
      const name = `policies.${digest}`;
      const known = read<T>(opened()?.read(name));
      if (known !== undefined) return { ...known, digest };
      const made = await compile(engine());
      opened()?.write(name, JSON.stringify(made));
      return { ...made, digest };
    },
    async close() {
      store?.close();
      await engines?.close();
    },
  };
}

/** The store has seen that the text is what was written. */
function read<T>(text: string | undefined): T | undefined {
  return text === undefined ? undefined : JSON.parse(text);
}

export type { Engines, Outcome };
