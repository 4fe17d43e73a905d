export { type Fixed, fixAll, provenFixes } from './fixes.ts';
