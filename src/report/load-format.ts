import type { FormatName } from './format-names.ts';
import { type Format, ofCommands, safe } from './safe.ts';

/** One format of `formats`, without loading the others and what they are made with. */
export function loadFormat(name: FormatName): Promise<Format> {
  return loaders[name]();
}

const loaders: Readonly<Record<FormatName, () => Promise<Format>>> = {
  text: async () => safe((await import('./text.ts')).text),
  json: async () => (await import('./json.ts')).json,
  github: async () => ofCommands((await import('./github.ts')).github),
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => safe((await import('./junit.ts')).junit),
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => safe((await import('./markdown.ts')).markdown),
  html: async () => safe((await import('./html/html.ts')).html),
};
