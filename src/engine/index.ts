export { accessKey, bridge, type FileAccesses } from './bridge.ts';
export { callTask } from './call.ts';
export { type ClosableEngines, createEngines, type EngineOptions, type Engines, enginesIn } from './pool.ts';
export { askReader } from './reader.ts';
export { isEngineError } from './replies.generated.js';
export type {
  AnswerOf,
  AskedDocument,
  EngineError,
  EngineName,
  FoundCause,
  HelmTemplateAnswer,
  InflatedChart,
  KustomizeBuildAnswer,
  OpOf,
  Outcome,
  RegoTestResult,
  Rendered as RenderedAnswer,
  RequestOf,
} from './wire.ts';
