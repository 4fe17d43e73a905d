export { excerptsOf } from './excerpts.ts';
export { readTexts, sourceTexts } from './texts.ts';
