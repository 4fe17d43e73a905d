import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bundleTypes } from './bundle.ts';

/** Writes the bundles that `dist/` ships, and removes those of an earlier build. Run by `npm run build:bundle`. */

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const executable = new Set(['cli.js']);

const reportSchema = 'report.schema.json';
const files = [...(await bundle()), await bundleTypes()];
rmSync(join(dist, 'chunks'), { recursive: true, force: true });
for (const name of readdirSync(dist)) if (/\.(js|d\.ts)$/.test(name)) rmSync(join(dist, name));
for (const { path, text } of files) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text, { mode: executable.has(path) ? 0o755 : 0o644 });
}
copyFileSync(new URL(`../src/report/${reportSchema}`, import.meta.url), join(dist, reportSchema));
