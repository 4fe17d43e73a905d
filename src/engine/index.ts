export { accessKey, bridge, type FileAccesses } from './bridge.ts';
export { callTask } from './call.ts';
export { type ClosableEngines, createEngines, type EngineOptions, type Engines, enginesIn } from './pool.ts';
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
