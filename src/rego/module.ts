import { type BuiltinFailure, callHost, type Host } from './call-host.ts';
import { readValue } from './read-value.ts';
import { writeValue } from './write-value.ts';

/** What OPA compiles policies to, as far as it is called here. */
interface Exports {
  readonly builtins: () => number;
  readonly entrypoints: () => number;
  readonly opa_malloc: (size: number) => number;
  readonly opa_json_parse: (address: number, length: number) => number;
  readonly opa_json_dump: (value: number) => number;
  readonly opa_value_parse: (address: number, length: number) => number;
  readonly opa_value_dump: (value: number) => number;
  readonly opa_heap_ptr_get: () => number;
  readonly opa_heap_ptr_set: (address: number) => void;
  readonly opa_eval: (...numbers: readonly number[]) => number;
}

/** What came of one evaluation. A built-in function that failed is undefined, as in OPA, and is listed next to the answer. */
export type Evaluated =
  | { readonly ok: true; readonly result: unknown; readonly failures: readonly BuiltinFailure[] }
  | { readonly ok: false; readonly error: string };

export interface ModuleOptions {
  /** The functions that are not in the module. */
  readonly host: Host;
  /** Most bytes of memory that the data and one evaluation may take. */
  readonly memoryBytes: number;
}

const pageBytes = 65_536;

/** Pages with which a module starts: what it declares itself. */
const firstPages = 5;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** One compiled module, with the memory that it works in. After an error the memory is left as it is: open it again. */
export class RegoModule {
  readonly #memory: WebAssembly.Memory;
  readonly #exports: Exports;
  readonly #entrypoints: ReadonlyMap<string, number>;
  readonly #names: Record<number, string> = {};
  readonly #base: number;
  #data: number;
  #heap: number;
  #failures: BuiltinFailure[] = [];

  constructor(module: WebAssembly.Module, { host, memoryBytes }: ModuleOptions) {
    const maximum = Math.max(firstPages, Math.floor(memoryBytes / pageBytes));
    this.#memory = new WebAssembly.Memory({ initial: firstPages, maximum });
    const call = (id: number, _context: number, ...operands: readonly number[]): number => {
      const values = operands.map((each) => readValue(this.#textAt(this.#exports.opa_value_dump(each))));
      const answer = callHost(host, this.#names[id] ?? '', values);
      if (answer.failure !== undefined) this.#failures.push(answer.failure);
      return answer.value === undefined ? 0 : this.#put(writeValue(answer.value), this.#exports.opa_value_parse);
    };
    this.#exports = this.#instantiate(module, call);
    for (const [name, id] of this.#mapAt(this.#exports.builtins())) this.#names[id] = name;
    this.#entrypoints = this.#mapAt(this.#exports.entrypoints());
    this.#data = this.#put('{}', this.#exports.opa_json_parse);
    this.#base = this.#exports.opa_heap_ptr_get();
    this.#heap = this.#base;
  }

  /** The functions that it may call. */
  get needed(): readonly string[] {
    return Object.values(this.#names);
  }

  get entrypoints(): readonly string[] {
    return [...this.#entrypoints.keys()];
  }

  /** Replaces what the policies find below `data` next to themselves. */
  setData(json: string): void {
    this.#exports.opa_heap_ptr_set(this.#base);
    this.#data = this.#put(json, this.#exports.opa_json_parse);
    this.#heap = this.#exports.opa_heap_ptr_get();
  }

  /** Answers an entrypoint about an input, JSON text in UTF-8. */
  evaluate(input: Uint8Array, entrypoint: string): Evaluated {
    const id = this.#entrypoints.get(entrypoint);
    if (id === undefined) return { ok: false, error: `the policies have no entrypoint ${entrypoint}` };
    this.#failures = [];
    try {
      this.#reserve(this.#heap + input.length);
      new Uint8Array(this.#memory.buffer).set(input, this.#heap);
      const end = this.#heap + input.length;
      const answer = this.#exports.opa_eval(0, id, this.#data, this.#heap, input.length, end, 0);
      const [first]: readonly { readonly result?: unknown }[] = JSON.parse(this.#textAt(answer));
      return { ok: true, result: first?.result, failures: this.#failures };
    } catch (error) {
      return { ok: false, error: reasonOf(error) };
    }
  }

  #instantiate(
    module: WebAssembly.Module,
    call: (id: number, context: number, ...operands: number[]) => number,
  ): Exports {
    const env = {
      memory: this.#memory,
      opa_abort: (address: number): never => {
        throw new AbortError(this.#textAt(address));
      },
      opa_println: (): void => {}, // `print` is compiled away
      ...Object.fromEntries([0, 1, 2, 3, 4].map((count) => [`opa_builtin${count}`, call])),
    };
    const { exports } = new WebAssembly.Instance(module, { env });
    if (!isExports(exports)) throw new TypeError('the module was not compiled by OPA');
    return exports;
  }

  #put(text: string, parse: (address: number, length: number) => number): number {
    const bytes = encoder.encode(text);
    const address = this.#exports.opa_malloc(bytes.length);
    new Uint8Array(this.#memory.buffer).set(bytes, address);
    const value = parse(address, bytes.length);
    if (value === 0) throw new AbortError('a value could not be read');
    return value;
  }

  #reserve(end: number): void {
    const missing = end - this.#memory.buffer.byteLength;
    if (missing <= 0) return;
    try {
      this.#memory.grow(Math.ceil(missing / pageBytes));
    } catch {
      throw new AbortError(noMemory);
    }
  }

  #textAt(address: number): string {
    const memory = new Uint8Array(this.#memory.buffer);
    return decoder.decode(memory.subarray(address, memory.indexOf(0, address)));
  }

  #mapAt(value: number): ReadonlyMap<string, number> {
    const entries: Readonly<Record<string, number>> = JSON.parse(this.#textAt(this.#exports.opa_json_dump(value)));
    return new Map(Object.entries(entries));
  }
}

/** The module gave up: it says why in a text. */
class AbortError extends Error {}

function isExports(exports: unknown): exports is Exports {
  return typeof exports === 'object' && exports !== null && 'opa_eval' in exports && 'opa_value_parse' in exports;
}

/** What the module says when its memory is at its limit. */
const noMemory = 'opa_malloc: failed';

function reasonOf(error: unknown): string {
  if (error instanceof AbortError)
    return error.message === noMemory ? 'it took more memory than allowed' : error.message;
  if (error instanceof RangeError) return 'it called itself too often'; // of JavaScript: the stack is full
  return error instanceof Error ? error.message : String(error);
}
