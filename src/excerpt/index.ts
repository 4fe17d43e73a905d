export { excerptsOf } from './excerpts.ts';
export { sourceTexts } from './texts.ts';
