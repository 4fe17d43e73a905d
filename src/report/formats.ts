import type { FormatName } from './format-names.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { summary as jobSummary, markdown } from './markdown.ts';
import { type Format, ofCommands, safe } from './safe.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format of `--format`; a new one is a file, a line here and its name in `format-names.ts`. */
export const formats = {
  text: safe(text),
  json,
  github: ofCommands(github),
  sarif,
  junit: safe(junit),
  gitlab,
  markdown: safe(markdown),
  html: safe(html),
} as const satisfies Record<FormatName, Format>;

/** `markdown` for a job summary, which may be longer. */
export const summary: Format = safe(jobSummary);
