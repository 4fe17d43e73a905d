export { suggestion } from './document.ts';
export { readConfig } from './read.ts';
export { rulesInForce } from './rules.ts';
