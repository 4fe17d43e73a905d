import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type FileAccess, type Overlay, openOverlay, type Task, type Tree } from '../host/index.ts';
import { answerOf } from './answer.ts';
import { type Bridge, bridge, type FileAccesses } from './bridge.ts';
import { type Instance, startEngine } from './instance.ts';
import type { EngineName } from './wire.ts';

/** What a worker needs to know to start an engine; the same for all calls of one pool. */
export interface EngineSetup {
  /** Folder of the compressed modules and `wasm_exec.js`. */
  readonly folder: string;
  /** Absolute repository root, symbolic links resolved. */
  readonly root: string;
  readonly engineBytes: number;
  readonly fileBytes: number;
}

/** A reply as the engine wrote it, and what it looked at for it. */
export interface RawReply {
  readonly reply: string;
  readonly accesses: readonly FileAccess[];
  /** True when the engine did not live to write it. */
  readonly died: boolean;
}

/** An engine that has taken more memory is given up: WebAssembly returns none, and another engine starts quickly. */
const keptBytes = 268_435_456;

const running = new Map<EngineName, Instance>();
const accesses: FileAccesses = new Map();
const overlays = new Map<string, Overlay>();
let tree: Tree = { root: '' };

/** `overlay`: folder of the overlay through which the engine sees the repository; empty for the files as they are. */
function call(setup: EngineSetup, name: EngineName, request: string, overlay: string): RawReply {
  accesses.clear();
  tree = { root: setup.root, overlay: overlayAt(overlay) };
  const instance = running.get(name) ?? start(setup, name);
  const reply = ask(instance, name, request);
  const died = !running.has(name);
  if (died || instance.memory() > keptBytes) giveUp(name, instance);
  return { reply, accesses: [...accesses.values()], died };
}

/** A call of an engine, as worker threads offer it. */
export const callTask: Task<[EngineSetup, EngineName, string, string], RawReply> = { name: 'call', run: call };

function giveUp(name: EngineName, instance: Instance): void {
  running.delete(name);
  instance.close();
  setImmediate(collectGarbage);
}

/** Without it V8 keeps the memory of the engine that was given up while the next one takes as much. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

function overlayAt(folder: string): Overlay | undefined {
  if (folder === '') return undefined;
  const known = overlays.get(folder) ?? openOverlay(folder);
  overlays.set(folder, known);
  return known;
}

function start(setup: EngineSetup, name: EngineName): Instance {
  Reflect.deleteProperty(globalThis, 'fetch'); // Go's network would go through it: engines have none
  const files: Bridge = bridge(() => tree, setup.fileBytes, accesses);
  const instance = startEngine(setup.folder, name, { files, bytes: setup.engineBytes });
  running.set(name, instance);
  return instance;
}

/** An engine that dies (out of memory, stack exhausted) is forgotten, so that the next call gets a fresh one. */
function ask(instance: Instance, name: EngineName, request: string): string {
  const answered = answerOf(instance, request);
  if ('reply' in answered) return answered.reply;
  running.delete(name);
  return JSON.stringify({ ok: false, error: answered.error });
}
