export { partsOf } from './around.ts';
export { type Discovered, discover, type Scope, type SearchTools } from './discover.ts';
export type { FindContext, Finder, Found } from './finder.ts';
export { baseName, folderOf, holderOf, resolveFrom } from './folders.ts';
export { isKustomizationFile } from './kustomized-folders.ts';
export { findPlain } from './plain.ts';
export type { DiscoverTools } from './tools.ts';
export { undeployedObjects } from './undeployed.ts';
