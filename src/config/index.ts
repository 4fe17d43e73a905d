export { type Baseline, type BaselineFile, readBaseline } from './baseline.ts';
export { configNames } from './find.ts';
export {
  configFrom,
  type Elsewhere,
  readConfig,
  readSettings,
  type Settings,
  settingsAt,
  settingsPaths,
} from './read.ts';
export { type Asked, configRelaxations } from './relaxations.ts';
export { enabledRules, rulesOff } from './rules.ts';
export { type RemovedSet, removedSets, stricterConfig } from './stricter.ts';
export { baselineRelaxations, fingerprintsAt, stricterBaseline } from './stricter-baseline.ts';
export { stricterRules } from './stricter-rules.ts';
export { nearest, suggestion } from './suggestion.ts';
