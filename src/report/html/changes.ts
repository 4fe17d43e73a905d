import type { Comparison, ObjectChange } from '../../model/index.ts';
import { describeObject } from '../describe.ts';
import { countNondeterministic, countObjectChanges, describeCapacity, describeField } from '../object-changes.ts';
import { counted, oneLine } from '../plain-text.ts';
import { type Markup, markup, nothing, prose } from './markup.ts';

const mostOpenRows = 50; // a longer table is folded
const mostFields = 100; // of one object: more are counted

/** Capacity, changed objects and fixed findings, compared with the base. */
export function changesSection(comparison: Comparison | undefined): Markup {
  if (comparison === undefined) return nothing;
  const { commit, notice } = comparison;
  return markup`<section aria-labelledby="changes"><h2 id="changes">Changes to deployed objects</h2>
<p class="facts">Compared with <code>${commit.slice(0, 12)}</code>.${notice === undefined ? nothing : markup` ${prose(notice)}.`}</p>
${capacity(comparison)}${changes(comparison)}${fixed(comparison)}</section>
`;
}

function capacity(comparison: Comparison): Markup {
  const lines = describeCapacity(comparison.capacity);
  if (lines.length === 0) return nothing;
  return markup`<ul>
${lines.map((each) => markup`<li>${each}</li>`)}
</ul>
`;
}

function changes(comparison: Comparison): Markup {
  const { objectChanges, nondeterministic } = comparison;
  if (objectChanges.length === 0)
    return markup`<p>No object changes${nondeterministic === 0 ? '' : `: ${countNondeterministic(nondeterministic)}`}.</p>
`;
  return folded(`Objects: ${countObjectChanges(comparison)}`, objectChanges.length, {
    label: 'Changed objects',
    columns: ['object', 'change', 'fields'],
    rows: objectChanges.map(
      (
        change,
      ) => markup`<tr><td>${oneLine(describeObject(change.object))}</td><td>${change.what}</td><td>${fields(change)}</td></tr>
`,
    ),
  });
}

function fields({ fields: all }: ObjectChange): Markup {
  const shown = all
    .slice(0, mostFields)
    .map((each) => markup`<code class="field">${oneLine(describeField(each))}</code>`);
  return all.length <= mostFields ? markup`${shown}` : markup`${shown} and ${all.length - mostFields} more`;
}

function fixed({ fixed: all }: Comparison): Markup {
  if (all.length === 0) return nothing;
  return folded(`${counted(all.length, 'finding')} fixed`, all.length, {
    label: 'Fixed findings',
    columns: ['object', 'severity', 'finding'],
    rows: all.map(
      ({
        object,
        target,
        severity,
        message,
        rule,
      }) => markup`<tr><td>${oneLine(object === undefined ? target : describeObject(object))}</td><td class="${severity}">${severity}</td><td>${prose(message)} <code>${rule}</code></td></tr>
`,
    ),
  });
}

interface Table {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly Markup[];
}

function folded(title: string, count: number, { label, columns, rows }: Table): Markup {
  return markup`<details${count <= mostOpenRows ? markup` open` : nothing}><summary>${title}</summary>
<table aria-label="${label}">
<thead><tr>${columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></details>
`;
}
