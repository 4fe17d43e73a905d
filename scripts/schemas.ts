import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { generatedFiles } from './generated-files.ts';

/**
 * Packs the schemas that `engines/schemas` has written. With `--check` it compares what is packed, since releases of Node
 * do not compress to the same bytes.
 */

const packed = 'dist/schemas/kubernetes.txt.br';
const url = new URL(`../${packed}`, import.meta.url);
const text = readFileSync(new URL('../engines/schemas/kubernetes.txt', import.meta.url));

const files = generatedFiles();
const isCurrent = existsSync(url) && brotliDecompressSync(readFileSync(url)).equals(text);
if (!isCurrent) files.put(packed, compressed());
files.report();

function compressed(): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return brotliCompressSync(text, { params });
}
