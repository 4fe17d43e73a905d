import { type Counts, type Severity, severities } from '../../model/index.ts';
import { counted } from '../plain-text.ts';
import { type Markup, markup, nothing } from './markup.ts';

/** Check boxes that CSS reads, so that they work where no script may run. */
export function filter(counts: Counts): Markup {
  const names: Readonly<Record<Severity, string>> = {
    error: counted(counts.error, 'error'),
    warning: counted(counts.warning, 'warning'),
    info: `${counts.info} info`,
  };
  const shown = severities.filter((severity) => counts[severity] > 0);
  if (shown.length < 2) return nothing;
  const boxes = shown.map(
    (severity) =>
      markup`<label class="${severity}"><input type="checkbox" id="show-${severity}" checked autocomplete="off"> ${names[severity]}</label>
`,
  );
  return markup`<fieldset class="filter"><legend>Show</legend>
${boxes}</fieldset>
`;
}

/** Class of a group by the severities of its findings, `has-error-info`. */
export function groupClass(counts: Readonly<Record<Severity, number>>): string {
  return `has-${severities.filter((severity) => counts[severity] > 0).join('-')}`;
}

/** Hides findings whose box is not checked, and groups without other findings. */
export function filterStyle(): string {
  const hidden = (severity: Severity): string => `:has(#show-${severity}:not(:checked))`;
  const findings = severities.map((severity) => `:root${hidden(severity)} .finding.${severity}`);
  const groups = subsets(severities).map((some) => `:root${some.map(hidden).join('')} .has-${some.join('-')}`);
  return `${[...findings, ...groups].join(',\n')} { display: none }`;
}

/** All subsets but the empty one, each in the given order. */
function subsets(all: readonly Severity[]): readonly (readonly Severity[])[] {
  let sets: readonly (readonly Severity[])[] = [[]];
  for (const next of all) sets = sets.flatMap((set) => [set, [...set, next]]);
  return sets.filter((set) => set.length > 0);
}
