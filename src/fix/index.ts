export { type Atom, atomsOf } from './atoms.ts';
export { edited, type Way, waysOf } from './combine.ts';
export { lineChanges } from './lines.ts';
export { propose } from './propose.ts';
