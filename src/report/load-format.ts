import type { Report } from '../model/index.ts';
import type { FormatName } from './format-names.ts';
import type { Presentation } from './presentation.ts';

type Format = (report: Report, how: Presentation) => string;

/** One format of `formats`, without loading the others and what they are made with. */
export function loadFormat(name: FormatName): Promise<Format> {
  return loaders[name]();
}

const loaders: Readonly<Record<FormatName, () => Promise<Format>>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/html.ts')).html,
};
