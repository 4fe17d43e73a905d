// Generated from src/report/report.schema.json by `npm run generate`; do not edit.
import type { JsonReport } from '../report/index.ts';

interface Validate {
  (value: unknown): value is JsonReport;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

declare const validate: Validate;
// biome-ignore lint/style/noDefaultExport: as Ajv writes it
export default validate;
