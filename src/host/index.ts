export { asPathError, confine, listInside, PathError, statInside } from './confine.ts';
export type { Entry, Files, Stat, Walk } from './files.ts';
export { nodeFiles } from './node-files.ts';
