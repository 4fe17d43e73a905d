// Generated from the schemas of this folder by `npm run generate`; no need to edit.
import type { ErrorObject } from 'ajv';
import type { UncheckedFile } from './file.ts';
import type { BaselineFile } from './baseline.ts';

type Validate<T> = ((value: unknown) => value is T) & { readonly errors?: readonly ErrorObject[] | null };
export declare const validateConfig: Validate<UncheckedFile>;
export declare const validateBaseline: Validate<BaselineFile>;
