export type * from './config.ts';
export * from './failure.ts';
export type * from './finding.ts';
export * from './location.ts';
export * from './manifest.ts';
export * from './never.ts';
export type * from './options.ts';
export * from './rule.ts';
export * from './target.ts';
