import type { Report } from '../model/index.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import type { Presentation } from './presentation.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export { annotationText, muted } from './github.ts';
export { json } from './json.ts';
export { counted, oneLine } from './plain-text.ts';
export { type Presentation, plainPresentation } from './presentation.ts';
export { sarif } from './sarif.ts';
export { summary } from './summary.ts';
export { text } from './text.ts';

/** Every format of `--format`; a new one is a file and a line here. */
export const formats = { text, json, github, sarif } as const satisfies Record<
  string,
  (report: Report, how: Presentation) => string
>;
export type FormatName = keyof typeof formats;
