export { type Failure, type FailureCode, SeaworthyError } from '../model/index.ts';
export type { JsonReport } from '../report/index.ts';
export { type CheckOptions, check } from './check.ts';
export { type FixedFile, type FixedFinding, type FixOptions, type FixResult, fix } from './fix.ts';
export type { Options } from './options.ts';
export { type RenderedTarget, type RenderOptions, type RenderResult, render } from './render.ts';
