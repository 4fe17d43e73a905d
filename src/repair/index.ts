export { type Fixed, fixAll, provenFixes, type RepairContext } from './fixes.ts';
