export { type Composed, compose } from './compose.ts';
export { resolve } from './scalars.ts';
export { type Mark, Unreadable } from './source.ts';
