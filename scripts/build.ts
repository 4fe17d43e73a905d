import { build } from 'esbuild';

/**
 * Bundles what `dist/` ships: the command line, the Action, and the script of the engine workers. Run by
 * `npm run build:bundle`; the output is committed, so it is kept readable and free of anything that changes by itself.
 */

/** CommonJS dependencies ask for `require`, which an ES module does not have. */
const banner = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

await build({
  entryPoints: { cli: 'src/bin.ts', action: 'src/action.ts', worker: 'src/worker.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  banner: { js: banner },
  legalComments: 'eof',
  logLevel: 'warning',
});
