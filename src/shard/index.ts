export { contentsIn } from './contents.ts';
export { estimatedCosts } from './costs.ts';
export type { Keeper } from './key.ts';
export type { Agreed, Part } from './part.ts';
export { disagreement, invalid, type PartFile, type Parts, receiveParts } from './receive.ts';
export { recording } from './record.ts';
export { replaying } from './replay.ts';
export { isPartName, partName, readShard, type Shard, type Split, split } from './split.ts';
export { type Vault, vaultOf } from './vault.ts';
