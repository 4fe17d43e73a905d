export type { CallContext } from './call-key.ts';
export { contentsIn } from './contents.ts';
export { estimatedCosts } from './costs.ts';
export type { Part, SharedState } from './part.generated.ts';
export { disagreement, invalid, type PartFile, type Parts, receiveParts } from './receive.ts';
export { recording } from './record.ts';
export { replaying } from './replay.ts';
export { type Sealer, sealerOf } from './sealer.ts';
export { isPartName, partName, readShard, type Shard, type Split, split } from './split.ts';
