import type { SourceLine } from './target.ts';

/** Something that a change asks the check to be less strict about: in its configuration, baseline or ignore files. */
export interface Relaxation extends SourceLine {
  /** A clause: `rule hpa/min-replicas is off`. */
  readonly message: string;
  /** Whether the check does so: only when the change's configuration was accepted, or there is nothing to use instead. */
  readonly inEffect: boolean;
}
