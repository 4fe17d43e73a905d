export { type Discovered, discover, type Scope } from './discover.ts';
