// Generated from JSON Schemas by `npm run generate`; no need to edit.
import type { ValidateFunction } from 'ajv';
import type { Violation } from '../evaluate/index.ts';
import type { FileAccess } from '../host/index.ts';
import type { CachedRender, Judgements } from './entry.generated.ts';

export const isAccesses: ValidateFunction<readonly FileAccess[]>;
export const isCachedRender: ValidateFunction<CachedRender>;
export const isJudgements: ValidateFunction<Judgements>;
