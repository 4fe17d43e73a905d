export { accessKey, bridge, type FileAccesses } from './bridge.ts';
export { createEngines, type EngineOptions, type Engines } from './pool.ts';
export type {
  AnswerOf,
  AskedDocument,
  Built,
  ChartInfo,
  Documents,
  EngineError,
  EngineName,
  FoundCause,
  HelmRequest,
  InflatedChart,
  Marked,
  OpOf,
  Outcome,
  RegoTestResult,
  RequestOf,
} from './wire.ts';
