export { folderLowering } from './folders.ts';
export { type LowerContext, loweredFailures, loweredFindings } from './lower.ts';
