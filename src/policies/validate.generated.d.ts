// Generated from the schemas of this folder by `npm run generate`; no need to edit.
import type { ErrorObject } from 'ajv';
import type { RuleAnnotations } from './annotations.ts';

type Validate<T> = ((value: unknown) => value is T) & { readonly errors?: readonly ErrorObject[] | null };
export declare const validateMetadata: Validate<RuleAnnotations>;
