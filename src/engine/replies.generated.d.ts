// Generated from JSON Schemas by `npm run generate`; no need to edit.
import type { ValidateFunction } from 'ajv';
import type { EngineError, HelmInspectAnswer, HelmLocateAnswer, HelmTemplateAnswer, KustomizeBuildAnswer, ReaderReadAnswer, RegoCheckAnswer, RegoCompileAnswer, RegoFmtAnswer, RegoInspectAnswer, RegoTestAnswer, RegoTraceAnswer, ValidationValidateAnswer } from './wire.generated.ts';

export const isEngineError: ValidateFunction<EngineError>;
export const isHelmInspectAnswer: ValidateFunction<HelmInspectAnswer>;
export const isHelmLocateAnswer: ValidateFunction<HelmLocateAnswer>;
export const isHelmTemplateAnswer: ValidateFunction<HelmTemplateAnswer>;
export const isKustomizeBuildAnswer: ValidateFunction<KustomizeBuildAnswer>;
export const isReaderReadAnswer: ValidateFunction<ReaderReadAnswer>;
export const isRegoCheckAnswer: ValidateFunction<RegoCheckAnswer>;
export const isRegoCompileAnswer: ValidateFunction<RegoCompileAnswer>;
export const isRegoFmtAnswer: ValidateFunction<RegoFmtAnswer>;
export const isRegoInspectAnswer: ValidateFunction<RegoInspectAnswer>;
export const isRegoTestAnswer: ValidateFunction<RegoTestAnswer>;
export const isRegoTraceAnswer: ValidateFunction<RegoTraceAnswer>;
export const isValidationValidateAnswer: ValidateFunction<ValidationValidateAnswer>;
