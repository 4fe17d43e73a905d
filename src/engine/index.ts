export { createEngines, type EngineOptions, type Engines } from './pool.ts';
export type {
  AnswerOf,
  ChartInfo,
  Documents,
  EngineError,
  EngineName,
  Marked,
  OpOf,
  Outcome,
  RegoTestResult,
  RequestOf,
} from './wire.ts';
