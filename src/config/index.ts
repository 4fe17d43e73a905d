export { type BaselineFile, readBaseline } from './baseline.ts';
export { isConfigFile } from './find.ts';
export { readConfig } from './read.ts';
export { enabledRules } from './rules.ts';
export { suggestion } from './suggestion.ts';
