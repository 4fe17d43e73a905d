export { type Discovered, discover } from './discover.ts';
