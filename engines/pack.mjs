// Packs what build.sh compiled into dist/engines, and writes engines.lock.json.
//   node pack.mjs [NAME…]             pack the engines whose module is not the one in the lock
//   node pack.mjs --check [NAME…]     compare what was built, and dist/engines, with the lock
//   node pack.mjs --shipped [FOLDER]  compare dist/engines, or another folder, with the lock; nothing has to be built
// Modules are compared by the hash of their decompressed bytes: how small brotli packs may change with its version.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const folder = fileURLToPath(new URL('.', import.meta.url));
const built = join(folder, '.build');
const lockFile = join(folder, 'engines.lock.json');
const engines = ['helm', 'kustomize', 'reader', 'rego', 'validation'];
const tolerance = 0.02; // of the packed size: another version of brotli packs a little better or worse

const args = process.argv.slice(2);
const named = args.filter((each) => engines.includes(each));
const wanted = named.length === 0 ? engines : named;
const shipped = args[0] === '--shipped' && args[1] !== undefined ? args[1] : join(folder, '../dist/engines');
const lock = readLock();
if (args[0] === '--check') report([...builtProblems(), ...shippedProblems()]);
else if (args[0] === '--shipped') report(shippedProblems());
else packAll();

function packAll() {
  mkdirSync(shipped, { recursive: true });
  const entries = engines.map((name) => [name, wanted.includes(name) ? packedOnce(name) : lock[name]]);
  writeFileSync(lockFile, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
  writeFileSync(join(shipped, 'wasm_exec.js'), readFileSync(join(built, 'wasm_exec.js')));
}

/** The entry of an engine in the lock. Packing takes a minute, and is left out for the module that was packed before. */
function packedOnce(name) {
  const module = readFileSync(join(built, `${name}.wasm`));
  const sha256 = hash(module);
  if (lock[name]?.sha256 === sha256 && shippedProblem(name) === undefined) return lock[name];
  const packed = pack(module);
  writeFileSync(join(shipped, `${name}.wasm.br`), packed);
  console.log(`${name}: ${module.length} bytes, packed ${packed.length}, sha256 ${sha256}`);
  return { sha256, bytes: module.length, packedBytes: packed.length };
}

/** Always the same compression: the best that brotli has, and the largest window. */
function pack(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Engines that were built to other modules than the lock has. */
function builtProblems() {
  const stale = wanted.filter((name) => hash(readFileSync(join(built, `${name}.wasm`))) !== lock[name]?.sha256);
  const loader = readFileSync(join(built, 'wasm_exec.js'));
  const problems = stale.map((name) => `${name}: engines/ builds another module than the one in engines.lock.json`);
  return loader.equals(readFileSync(join(shipped, 'wasm_exec.js')))
    ? problems
    : [...problems, 'wasm_exec.js: Go has another one'];
}

function shippedProblems() {
  return engines.flatMap((name) => shippedProblem(name) ?? []);
}

/** What is wrong with a packed engine, undefined when nothing is. */
function shippedProblem(name) {
  const entry = lock[name];
  if (entry === undefined) return `${name}: engines.lock.json has no entry`;
  let packed;
  let module;
  try {
    packed = readFileSync(join(shipped, `${name}.wasm.br`));
    module = brotliDecompressSync(packed);
  } catch (error) {
    return `${name}: the packed engine cannot be read: ${error.message}`;
  }
  if (module.length !== entry.bytes || hash(module) !== entry.sha256)
    return `${name}: the packed engine is not the module in engines.lock.json`;
  if (Math.abs(packed.length - entry.packedBytes) > entry.packedBytes * tolerance)
    return `${name}: packed to ${packed.length} bytes, and engines.lock.json has ${entry.packedBytes}`;
  return undefined;
}

function report(problems) {
  if (problems.length === 0) {
    console.log(`dist/engines is current: ${engines.join(', ')}`);
    return;
  }
  console.error(`${problems.join('\n')}\nrun engines/build.sh, and commit dist/engines and engines/engines.lock.json`);
  process.exitCode = 1;
}

function readLock() {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
