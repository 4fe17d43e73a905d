import type { Comparison, ObjectChange } from '../../model/index.ts';
import { capacityWords, chanceWords, deployWords, fieldWords } from '../deploys.ts';
import { counted, oneLine } from '../plain-text.ts';
import { objectWords } from '../words.ts';
import { type Markup, markup, nothing, prose } from './markup.ts';

const mostOpenRows = 50; // a longer table is folded
const mostFields = 100; // of one object: more are counted

/** What the change does in the cluster, what it repairs, and what it was compared with. */
export function deploysSection(comparison: Comparison | undefined): Markup {
  if (comparison === undefined) return nothing;
  const { commit, notice } = comparison;
  return markup`<section aria-labelledby="deploys"><h2 id="deploys">What deploys differently</h2>
<p class="facts">Compared with <code>${commit.slice(0, 12)}</code>.${notice === undefined ? nothing : markup` ${prose(notice)}.`}</p>
${capacity(comparison)}${changes(comparison)}${fixed(comparison)}</section>
`;
}

function capacity(comparison: Comparison): Markup {
  const words = capacityWords(comparison.capacity);
  if (words.length === 0) return nothing;
  return markup`<ul>
${words.map((each) => markup`<li>${each}</li>`)}
</ul>
`;
}

function changes(comparison: Comparison): Markup {
  const { objectChanges, nondeterministic } = comparison;
  if (objectChanges.length === 0)
    return markup`<p>Nothing deploys differently${nondeterministic === 0 ? '' : `: ${chanceWords(nondeterministic)}`}.</p>
`;
  return folded(`Objects that differ: ${deployWords(comparison)}`, objectChanges.length, {
    label: 'Objects that differ',
    columns: ['object', 'change', 'fields'],
    rows: objectChanges.map(
      (
        change,
      ) => markup`<tr><td>${oneLine(objectWords(change.object))}</td><td>${change.what}</td><td>${fields(change)}</td></tr>
`,
    ),
  });
}

function fields({ fields: all }: ObjectChange): Markup {
  const shown = all.slice(0, mostFields).map((each) => markup`<code class="field">${oneLine(fieldWords(each))}</code>`);
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
      }) => markup`<tr><td>${oneLine(object === undefined ? target : objectWords(object))}</td><td class="${severity}">${severity}</td><td>${prose(message)} <code>${rule}</code></td></tr>
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
