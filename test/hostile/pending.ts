import type { Check } from './checks.ts';
import type { ContentKind } from './contents.ts';

/** What does not hold yet, by kind of content. A check that holds must not stand here. */
export const pending: Readonly<Partial<Record<ContentKind, readonly Check[]>>> = {
  'control characters': ['no control characters'], // C1 in JSON and SARIF
  'bidirectional text': ['no control characters'],
  'workflow commands': ['no workflow command'], // HTML
  'file names': ['no workflow command', 'no control characters'],
  secrets: ['no secret is published'],
};

/** What does not end yet, or not in time: a FIFO is opened, and names of 30,000 characters are compared with each other. */
export const endless: ReadonlySet<ContentKind> = new Set<ContentKind>(['special files', 'slow patterns']);
