import type { Files } from '../host/index.ts';
import type { DocumentReader } from '../parse/index.ts';

/** What finders work with. */
export interface DiscoverTools {
  readonly files: Files;
  readonly documents: DocumentReader;
}
