import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import type { Bridge } from './bridge.ts';
import { limitMemory } from './memory-limit.ts';
import type { EngineName } from './wire.ts';

/** A running engine: one request, one reply, both JSON. */
export interface Instance {
  readonly handle: (request: string) => string;
  /** What the Go runtime wrote to its standard error, such as `fatal error: out of memory`. */
  readonly lastOutput: () => string;
  readonly exited: () => boolean;
  /** Bytes of memory it has taken: WebAssembly returns none while it runs. */
  readonly memory: () => number;
  /** Ends it, so that its memory can be freed. */
  readonly close: () => void;
}

/** Go's own loader, as `wasm_exec.js` defines it. */
interface GoRuntime {
  env: Record<string, string>;
  exit: (code: number) => void;
  readonly importObject: WebAssembly.Imports;
  /** Timers of the Go runtime; each would hold the instance. */
  readonly _scheduledTimeouts: Map<number, NodeJS.Timeout>;
  run(instance: WebAssembly.Instance): Promise<void>;
}

/** The names that `wasm_exec.js` and the engines put on, or look for on, the global object. */
interface EngineGlobals {
  Go?: new () => GoRuntime;
  fs?: object;
  seaworthyFiles?: Bridge;
  seaworthyEngine?: ((request: string) => string) | undefined;
}

const globals: typeof globalThis & EngineGlobals = globalThis;
const softShare = 0.8; // of the memory limit: where Go's collector starts to work harder

/** Starts the engine `name` from `folder`; it sees no environment, no arguments and no file but through `files`. */
export function startEngine(folder: string, name: EngineName, options: { files?: Bridge; bytes: number }): Instance {
  const output: string[] = [];
  const printed = silentFileSystem(output);
  globals.fs = printed;
  let exited = false;
  const go = new (goRuntime(folder))();
  go.env = { GOMEMLIMIT: String(Math.floor(options.bytes * softShare)) };
  go.exit = () => {
    exited = true;
  };
  if (options.files !== undefined) globals.seaworthyFiles = options.files;
  const packed = readFileSync(join(folder, `${name}.wasm.br`));
  const module = new WebAssembly.Module(limitMemory(brotliDecompressSync(packed), options.bytes));
  const started = new WebAssembly.Instance(module, go.importObject);
  void go.run(started);

  const handle = globals.seaworthyEngine;
  if (handle === undefined) throw new Error(`the ${name} engine did not start: ${output.join('')}`);
  globals.seaworthyEngine = undefined;
  return {
    handle(request) {
      globals.fs = printed; // engines of one thread look for it in one place
      return handle(request);
    },
    lastOutput: () => output.splice(0).join(''),
    exited: () => exited,
    memory: () => started.exports.mem?.buffer.byteLength ?? 0,
    close: () => {
      exited = true;
      for (const timer of go._scheduledTimeouts.values()) clearTimeout(timer);
    },
  };
}

/** Go's loader, which is a script that defines `Go`. Without `fetch` it has no network. */
function goRuntime(folder: string): new () => GoRuntime {
  if (globals.Go === undefined) runInThisContext(readFileSync(join(folder, 'wasm_exec.js'), 'utf8'));
  if (globals.Go === undefined) throw new Error('wasm_exec.js defines no Go');
  return globals.Go;
}

/** All that Go asks of a file system besides the bridge: a place for what it prints. */
function silentFileSystem(output: string[]): object {
  const decoder = new TextDecoder();
  const refuse = (...args: unknown[]): void => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback(Object.assign(new Error('not implemented'), { code: 'ENOSYS' }));
  };
  const write = (bytes: Uint8Array): number => {
    output.push(decoder.decode(bytes));
    return bytes.length;
  };
  const known = {
    constants: { O_WRONLY: -1, O_RDWR: -1, O_CREAT: -1, O_TRUNC: -1, O_APPEND: -1, O_EXCL: -1, O_DIRECTORY: -1 },
    writeSync: (_fd: number, bytes: Uint8Array) => write(bytes),
    write: (
      _fd: number,
      bytes: Uint8Array,
      _offset: number,
      _length: number,
      _position: null,
      done: (error: null, n: number) => void,
    ) => done(null, write(bytes)),
  };
  return new Proxy(known, { get: (target, key) => Reflect.get(target, key) ?? refuse });
}
