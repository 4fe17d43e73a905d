export { type Baseline, type BaselineFile, readBaseline } from './baseline.ts';
export { configNames } from './find.ts';
export {
  configFrom,
  type Elsewhere,
  type RulesOf,
  readConfig,
  readSettings,
  type Settings,
  settingsAt,
  settingsPaths,
} from './read.ts';
export { type Asked, configRelaxations, waivedRules } from './relaxations.ts';
export { readRuleEntries } from './rule-entries.ts';
export { enabledAmong, enabledRules, requireKnown, rulesOff } from './rules.ts';
export { type RemovedSet, removedSets, stricterConfig } from './stricter.ts';
export { baselineRelaxations, fingerprintsAt, stricterBaseline } from './stricter-baseline.ts';
export { stricterRules } from './stricter-rules.ts';
export { widerWaivers } from './stricter-waivers.ts';
export { nearest, suggestion } from './suggestion.ts';
export { anyRule, namesInWaivers, notADay, unknownRule, writtenDay } from './waiver-entries.ts';
