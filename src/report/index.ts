import type { Report } from '../model/index.ts';
import type { FormatName } from './format-names.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Presentation } from './presentation.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export { type FormatName, formatNames, isFormat } from './format-names.ts';
export { annotationText, muted } from './github.ts';
export { json, jsonReport } from './json.ts';
export type { JsonReport } from './json-report.generated.ts';
export { loadFormat } from './load-format.ts';
export { summary } from './markdown.ts';
export { markdownProse, markdownText } from './markdown-text.ts';
export { mostSevereFirst, openVerdicts } from './most-severe.ts';
export { counted, harmless, oneLine } from './plain-text.ts';
export { type Presentation, plainPresentation, sourceUrlOf } from './presentation.ts';
export { relaxationText, relaxationTitle } from './relaxations.ts';
export { sarif } from './sarif.ts';
export { text } from './text.ts';

/** Every format of `--format`; a new one is a file, a line here and its name in `format-names.ts`. */
export const formats = { text, json, github, sarif, junit, gitlab, markdown, html } as const satisfies Record<
  FormatName,
  (report: Report, how: Presentation) => string
>;
