export type * from './config.ts';
export * from './failure.ts';
export type * from './finding.ts';
export * from './location.ts';
export type * from './manifest.ts';
export * from './never.ts';
export * from './rule.ts';
export type * from './target.ts';
