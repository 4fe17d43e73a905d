// Generated from JSON Schemas by `npm run generate`; no need to edit.
import type { ValidateFunction } from 'ajv';
import type { Part } from './part.generated.ts';

export const isPart: ValidateFunction<Part>;
