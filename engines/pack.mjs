// Packs what build.sh compiled into dist/engines, or (--check) says whether dist/engines holds the very same modules.
// Modules are compared by the hash of their decompressed bytes: how well brotli packs may change with its version.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const built = new URL('.build/', import.meta.url);
const shipped = new URL('../dist/engines/', import.meta.url);
const engines = ['helm', 'kustomize', 'rego'];
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
const pack = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

if (process.argv.includes('--check')) {
  const stale = engines.filter((name) => hash(readFileSync(new URL(`${name}.wasm`, built))) !== shippedHash(name));
  if (hash(loader()) !== hash(readFileSync(new URL('wasm_exec.js', shipped)))) stale.push('wasm_exec.js');
  if (stale.length > 0) {
    console.error(`dist/engines is not what engines/ builds: ${stale.join(', ')}; run engines/build.sh and commit`);
    process.exit(1);
  }
  console.log(`dist/engines is current: ${engines.join(', ')}`);
} else {
  mkdirSync(shipped, { recursive: true });
  for (const name of engines) {
    const module = readFileSync(new URL(`${name}.wasm`, built));
    if (hash(module) === shippedHash(name)) continue; // packing takes a minute, and the bytes are there already
    const packed = pack(module);
    writeFileSync(new URL(`${name}.wasm.br`, shipped), packed);
    console.log(`${name}: ${module.length} bytes, packed ${packed.length}, sha256 ${hash(module)}`);
  }
  writeFileSync(new URL('wasm_exec.js', shipped), loader());
}

function shippedHash(name) {
  try {
    return hash(brotliDecompressSync(readFileSync(new URL(`${name}.wasm.br`, shipped))));
  } catch {
    return undefined;
  }
}

function loader() {
  return readFileSync(new URL('wasm_exec.js', built));
}
