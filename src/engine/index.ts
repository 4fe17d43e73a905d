export { bridge, type Looks, lookKey } from './bridge.ts';
export { createEngines, type EngineOptions, type Engines } from './pool.ts';
export type {
  AnswerOf,
  AskedDocument,
  ChartInfo,
  Documents,
  EngineError,
  EngineName,
  FoundCause,
  HelmRequest,
  Marked,
  OpOf,
  Outcome,
  RegoTestResult,
  RequestOf,
} from './wire.ts';
