import type { ChangedLines, LocatedFinding, RepoPath, Span } from '../model/index.ts';

/** The nearest line of the chain that the change made becomes the place; the old one stays in the chain. */
export function inDiffFirst(
  finding: LocatedFinding,
  changed: ReadonlyMap<RepoPath, ChangedLines>,
): LocatedFinding & { readonly inDiff: boolean } {
  const { location, related } = finding;
  if (isChanged(location.span, changed)) return { ...finding, inDiff: true };
  const made = related.find(({ span, role }) => !whole.has(role) && isChanged(span, changed));
  if (made === undefined) return { ...finding, inDiff: false };
  const role = made.role === 'object' ? made.role : 'template';
  const before = { span: location.span, role } as const;
  return {
    ...finding,
    location: { span: made.span, precision: location.precision },
    related: [before, ...related.filter((each) => each !== made)],
    inDiff: true,
  };
}

/** Roles that stand for a file or an object as a whole: its first line causes nothing. */
const whole: ReadonlySet<string> = new Set(['chart', 'kustomization', 'resource']);

function isChanged({ file, start }: Span, changed: ReadonlyMap<RepoPath, ChangedLines>): boolean {
  const lines = changed.get(file);
  if (lines === undefined) return false;
  return lines === 'all' || lines.some(([first, last]) => start.line >= first && start.line <= last);
}
