import type { Relaxation, Report } from '../model/index.ts';

const mostNamed = 10; // relaxations in one sentence

/**
 * What the change relaxes, and what the check does about it, as one sentence without a period; undefined for nothing.
 * `escaped` writes the clauses, which may hold text of a repository.
 */
export function describeRelaxations(
  { relaxations = [] }: Pick<Report, 'relaxations'>,
  escaped = same,
): string | undefined {
  if (relaxations.length === 0) return undefined;
  const named = relaxations.slice(0, mostNamed).map(({ message }) => escaped(message));
  const left = relaxations.length - named.length;
  const all = left === 0 ? named : [...named, `and ${left} more`];
  return `${relaxationTitle}: ${all.join(', ')}; ${outcome(relaxations)}`;
}

function same(text: string): string {
  return text;
}

/** The title of an annotation for one of them. */
export const relaxationTitle = 'This change relaxes the check';

/** The text of an annotation for one of them. */
export function relaxationText(relaxation: Relaxation): string {
  return `${relaxationTitle}: ${relaxation.message}; ${outcome([relaxation])}`;
}

function outcome(relaxations: readonly Relaxation[]): string {
  return relaxations.every(({ inEffect }) => inEffect)
    ? 'the verdict uses the configuration of the change'
    : 'the verdict uses the configuration of the base';
}
