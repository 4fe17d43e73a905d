import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import workerpool from 'workerpool';
import { type Layer, type Look, openLayer, type Tree } from '../host/index.ts';
import { type Bridge, bridge, type Looks } from './bridge.ts';
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
  readonly looks: readonly Look[];
  /** True when the engine did not live to write it. */
  readonly died: boolean;
}

/** An engine that has taken more memory than this is given up: it would keep the memory, and another starts in no time. */
const keptBytes = 268_435_456;

const running = new Map<EngineName, Instance>();
const looks: Looks = new Map();
const layers = new Map<string, Layer>();
let tree: Tree = { root: '' };

/** `layer`: folder of the layer through which the engine is to see the repository; empty for the files as they are. */
async function call(setup: EngineSetup, name: EngineName, request: string, layer: string): Promise<RawReply> {
  looks.clear();
  tree = { root: setup.root, layer: layerAt(layer) };
  const instance = running.get(name) ?? (await start(setup, name));
  const reply = ask(instance, name, request);
  const died = !running.has(name);
  if (died || instance.memory() > keptBytes) giveUp(name, instance);
  return { reply, looks: [...looks.values()], died };
}

function giveUp(name: EngineName, instance: Instance): void {
  running.delete(name);
  instance.close();
  setImmediate(collectGarbage);
}

/** V8 would let the memory of an engine that was given up lie while the next one takes as much. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

function layerAt(folder: string): Layer | undefined {
  if (folder === '') return undefined;
  const known = layers.get(folder) ?? openLayer(folder);
  layers.set(folder, known);
  return known;
}

async function start(setup: EngineSetup, name: EngineName): Promise<Instance> {
  const files: Bridge = bridge(() => tree, setup.fileBytes, looks);
  const instance = await startEngine(setup.folder, name, { files, bytes: setup.engineBytes });
  running.set(name, instance);
  return instance;
}

/** An engine that dies (out of memory, stack exhausted) is forgotten, so that the next call gets a fresh one. */
function ask(instance: Instance, name: EngineName, request: string): string {
  let cause: unknown;
  try {
    const reply = instance.handle(request);
    if (!instance.exited() && typeof reply === 'string') return reply;
  } catch (error) {
    cause = error;
  }
  running.delete(name);
  const words = `${instance.lastWords()} ${cause instanceof Error ? cause.message : ''}`.trim();
  return JSON.stringify({ ok: false, error: died(words) });
}

function died(words: string): object {
  if (/out of memory|cannot allocate memory/i.test(words)) {
    return {
      code: 'render-memory',
      message: 'rendering took more memory than its limit',
      hint: 'simplify it, or raise limits.engineMiB in seaworthy.yaml',
      detail: words,
    };
  }
  if (/stack|call stack/i.test(words)) {
    return {
      code: 'template-failed',
      message: 'rendering went too deep: something includes itself without end',
      detail: words,
    };
  }
  return {
    code: 'engine-failed',
    message: `the engine stopped: ${words.slice(0, 300) || 'no words left'}`,
    detail: words,
  };
}

workerpool.worker({ call });
