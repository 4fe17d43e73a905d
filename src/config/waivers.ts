import { type ConfigWaiver, longestReason, type RepoPath, type WaiverSettings } from '../model/index.ts';
import type { ConfigDocument } from './document.ts';

/** What the configuration says of waivers, each entry with its line; globs of files become ones from the root. */
export function waiverSettings(document: ConfigDocument | undefined, folder: RepoPath): WaiverSettings {
  const { inline = 'allow', entries = [] } = document?.value.waivers ?? {};
  if (document === undefined) return { inline, entries: [] };
  const { file } = document;
  return {
    inline,
    entries: entries.map(({ files, reason, ...entry }, index): ConfigWaiver => {
      const { line } = document.placeOf(['waivers', 'entries', index]);
      const globs = files?.map((glob) => (folder === '.' ? glob : `${folder}/${glob}`));
      const terms = { ...entry, reason: reason.trim().slice(0, longestReason) };
      return { source: 'configuration', file, line, ...terms, ...(globs === undefined ? {} : { files: globs }) };
    }),
  };
}
