import type { Annotation } from '../github/index.ts';

/** The log of the step. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  annotate(annotation: Annotation): void;
}
